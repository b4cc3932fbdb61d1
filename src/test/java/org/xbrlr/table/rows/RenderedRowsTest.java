package org.xbrlr.table.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.notation.UnitName;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageParser;
import org.xbrlr.render.PageRenderer;
import org.xbrlr.render.RandomModel;
import org.xbrlr.render.Rendered;
import org.xbrlr.render.Truth;
import org.xbrlr.text.CellReader;

/** Rows cut out of pages whose rows are known; the pages hold numbers only, so form tells labels from values. */
class RenderedRowsTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsAreThoseOfTheModel(long seed) {
        Rendered drawn = PageRenderer.render(RandomModel.of(seed));
        List<Diagnostic> diagnostics = new ArrayList<>();

        List<UnplacedRow> rows = RowReader.read(page(drawn), diagnostics::add);

        assertThat(rows.stream().map(Cut::of).toList())
                .as(drawn.text())
                .containsExactlyElementsOf(
                        drawn.truth().rows().stream().map(Cut::of).toList());
    }

    private static Page page(Rendered drawn) {
        return PageParser.parse(
                        CellReader.read("page.txt", drawn.text().getBytes(StandardCharsets.UTF_8), d -> {}), d -> {})
                .orElseThrow();
    }

    /** A row but for its kind. */
    private record Cut(
            int line, String label, Optional<String> suffix, Optional<LocalDate> balance, List<Integer> cells) {
        static Cut of(UnplacedRow row) {
            return new Cut(
                    row.line(),
                    row.label(),
                    row.unitSuffix().map(UnitName::shown),
                    row.balanceDate(),
                    row.cells().stream().map(UnplacedCell::line).toList());
        }

        static Cut of(Truth.Row row) {
            return new Cut(
                    row.line(),
                    row.label(),
                    row.suffix(),
                    row.balance(),
                    row.cells().stream().map(Truth.Cell::line).toList());
        }
    }
}
