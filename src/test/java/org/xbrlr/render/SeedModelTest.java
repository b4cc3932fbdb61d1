package org.xbrlr.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The renderer draws the four seed documents byte for byte from models of them. */
class SeedModelTest {
    @ParameterizedTest
    @CsvSource({
        "seed-000, 000_e2e1735d0dbcb66e.txt",
        "seed-001, 001_4cd3ad6a6893488e.txt",
        "seed-002, 002_7ea987393a945027.txt",
        "seed-003, 003_3948cf66d3c3e0cb.txt"
    })
    void drawsTheSeed(String model, String seed) throws IOException {
        PageModel page = ModelReader.read(Files.readString(Path.of("testdata", "golden", model, "model.txt")));

        assertThat(PageRenderer.render(page).text()).isEqualTo(Files.readString(Path.of("seeds", seed)));
    }
}
