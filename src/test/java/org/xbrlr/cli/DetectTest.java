package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code xbrlr detect} and {@code --dialect}. */
class DetectTest {
    private static final String ROWS =
            "Shops (Details) - USD ($)\n|\nDec. 31, 2021\n|\nDec. 31, 2020\n|\nCash| $ 5| $ 4|\nDebt| 3| 2|\n";

    @Test
    void everyInputHasALine(@TempDir Path folder) throws IOException {
        Path two = folder.resolve("two.txt");
        Files.writeString(two, Pages.SMALL + Pages.SMALL);
        Outcome outcome = Outcome.withInput(ROWS, "detect", two.toString(), "-", "testdata/html/R5.htm");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                source	dialect	pages	confidence	form
                %s	A	2	1.00	one cell a line behind a bar
                -	C	1	1.00	one row a line, a bar after each cell
                testdata/html/R5.htm	H	1	1.00	HTML
                """.formatted(two));
    }

    @Test
    void aFileThatIsNotThereIsReported() {
        Outcome outcome = Outcome.of("detect", "no.txt");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("no.txt: error: cannot read");
    }

    @Test
    void theDialectCanBeNamed() {
        Outcome found = Outcome.withInput(ROWS, "parse", "-f", "tsv");
        assertThat(found.out().lines()).hasSize(5);
        assertThat(Outcome.withInput(ROWS, "parse", "-f", "tsv", "--dialect", "c"))
                .isEqualTo(found);
        assertThat(Outcome.withInput(ROWS, "parse", "--dialect", "A").out().lines())
                .hasSizeLessThan(5);
        assertThat(Outcome.of("parse", "--dialect", "Z").err())
                .contains("'Z' is none of A, A0, B, C, D, E, F, G, H, I, J, K, L, M");
    }

    @Test
    void allPagesOfATextAreParsed() {
        Outcome outcome = Outcome.withInput(Pages.SMALL + Pages.SMALL, "parse", "-f", "tsv");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines().map(line -> line.substring(0, line.indexOf('\t'))))
                .containsExactly("source", "-", "-", "-", "-", "-!2", "-!2", "-!2", "-!2");
    }
}
