package org.xbrlr.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HtmlAgreementTest {
    private static final Path CORPUS = Path.of("../shared/corpus/dev");

    @Test
    void columnsOfRealPagesAreReadAsTheyAre() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus of real pages is not there");
        HtmlAgreement agreement = HtmlAgreement.of(CORPUS);
        // the truth takes a bold heading for an empty row where its element is a "Rollforward"
        assertThat(agreement.disagreements)
                .allMatch(line -> line.startsWith("kinds: ") && line.endsWith("truth empty, read abstract"));
        assertThat(agreement.disagreements).hasSizeLessThan(2);
        assertThat(agreement.counts).containsKeys("columns of cells", "months", "dates", "kinds", "elements");
    }
}
