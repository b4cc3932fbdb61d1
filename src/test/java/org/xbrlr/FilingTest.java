package org.xbrlr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.text.Dialect;

/** A note tells when what another page shows took place. */
class FilingTest {
    private static final Path PAGES = Path.of("testdata", "readme", "filing");

    private static byte[] page(String name) {
        try {
            return Files.readAllBytes(PAGES.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<PlacedCell> cells(Filing filing) {
        return Xbrlr.readAll("R24.txt", page("R24.txt"), Optional.empty(), Taxonomy.NONE, filing)
                .get(0)
                .table()
                .rows()
                .stream()
                .map(Row::cells)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> columns(Filing filing) {
        return cells(filing).stream()
                .map(cell -> cell.shown() + " in " + cell.column())
                .toList();
    }

    @Test
    void valuesStandAtTheDatesThatTheNotesTellOf() {
        Filing filing = Filing.of(List.of(page("R9.txt"), page("R24.txt")), Optional.of(Dialect.A));
        assertThat(columns(filing))
                .containsExactly(
                        "$ 6,500 in 1",
                        "$ 4,000 in 2",
                        "$ 610 in 3",
                        "$ 205 in 4",
                        "$ 6,500 in 1",
                        "$ 4,000 in 2",
                        "10 years in 2",
                        "7.10% in 1",
                        "5.25% in 2");
        assertThat(columns(Filing.NONE)).isNotEqualTo(columns(filing));
    }

    @Test
    void whatANoteTellsIsNeverCertain() {
        Filing filing = Filing.of(List.of(page("R9.txt"), page("R24.txt")), Optional.empty());
        assertThat(cells(filing)).noneMatch(cell -> cell.certainty() == Certainty.CERTAIN);
    }

    @Test
    void pagesWithoutNotesTellNothing() {
        byte[] html =
                "<html><body><table class=\"report\"><tr><td>On March 3, 2022, it borrowed $4.0 million.</td></tr></table>"
                        .repeat(20)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Filing.of(List.of(html), Optional.empty()).notes().isEmpty()).isTrue();
        assertThat(Filing.of(List.of(page("R24.txt")), Optional.empty()).notes().isEmpty())
                .isTrue();
        assertThat(columns(Filing.of(List.of(html), Optional.empty()))).isEqualTo(columns(Filing.NONE));
    }
}
