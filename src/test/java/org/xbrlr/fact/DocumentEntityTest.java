package org.xbrlr.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;

class DocumentEntityTest {
    private static Reading cover(String... rows) {
        String page = "|\nCover Page\n|12 Months Ended\nDec. 31, 2024\n" + String.join("\n", rows);
        return Xbrlr.read("R1.txt", page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theCoverSaysWhoseTheDocumentIs() {
        Reading reading = cover(
                "|Document Type",
                "|10-K",
                "|Document Period End Date",
                "|Dec. 31, 2024",
                "|Entity Registrant Name",
                "|Larkmoor Instruments, Inc.",
                "|Entity Central Index Key",
                "|0009999901",
                "|Document Fiscal Year Focus",
                "|2024",
                "|Document Fiscal Period Focus",
                "|FY");
        assertThat(reading.entity())
                .contains(new DocumentEntity(
                        Optional.of("Larkmoor Instruments, Inc."),
                        Optional.of("0009999901"),
                        Optional.of("10-K"),
                        Optional.of(LocalDate.of(2024, 12, 31)),
                        OptionalInt.of(2024),
                        Optional.of("FY")));
        assertThat(reading.facts()).hasSize(6).allMatch(fact -> fact.entity().equals(Optional.of("cik:0009999901")));
    }

    @Test
    void theUserKnowsBetter() {
        Reading reading = cover("|Entity Central Index Key", "|0009999901", "|Document Type", "|10-K")
                .of(EntityIdentifier.cik("7").orElseThrow());
        assertThat(reading.facts()).allMatch(fact -> fact.entity().equals(Optional.of("cik:0000000007")));
        assertThat(reading.entity().flatMap(DocumentEntity::cik)).contains("0009999901");
    }

    @Test
    void whatIsNotShownOrNotOneStaysEmpty() {
        assertThat(cover("|Total assets", "|$ 5").entity()).isEmpty();
        DocumentEntity shown = cover(
                        "|Entity Registrant Name",
                        "|Larkmoor",
                        "|Document Type",
                        "|10-K",
                        "|Document Fiscal Year Focus",
                        "|none",
                        "|Document Type",
                        "|10-K/A")
                .entity()
                .orElseThrow();
        assertThat(shown.documentType()).isEmpty();
        assertThat(shown.fiscalYear()).isEmpty();
        assertThat(shown.cik()).isEmpty();
    }
}
