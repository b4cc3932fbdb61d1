package org.xbrlr.table.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.xbrlr.CostlyPages;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageParser;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Table;
import org.xbrlr.table.definition.DefinitionLinker;
import org.xbrlr.table.evidence.PageWords;
import org.xbrlr.table.evidence.Weights;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.rows.RowReader;
import org.xbrlr.table.rows.UnplacedRow;
import org.xbrlr.text.CellReader;

/** No page may take much longer than others, however it was made. */
class EffortTest {
    static final List<CostlyPages.CostlyPage> PAGES = CostlyPages.all();

    static final List<CostlyPages.CostlyPage> WIDE =
            PAGES.stream().filter(page -> page.name().startsWith("60")).toList();

    /** A step may be the last that the effort is enough for, and is not broken off: a tenth more may be taken. */
    private static final long MOST_STEPS = TableRecovery.MOST_STEPS * 11 / 10;

    @ParameterizedTest
    @FieldSource("PAGES")
    void aPageTakesNoMoreThanItsEffort(CostlyPages.CostlyPage page) {
        Effort effort = new Effort(TableRecovery.MOST_STEPS);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Table table = recover(page, effort, diagnostics::add);
        List<PlacedCell> cells = cells(table);

        assertThat(effort.used()).isLessThanOrEqualTo(MOST_STEPS);
        assertThat(diagnostics.stream().anyMatch(d -> d.code() == Code.TOO_MANY_PLACEMENTS))
                .as("says that not all was looked at")
                .isEqualTo(effort.wasCut() || table.columns().size() > Candidate.MOST_COLUMNS);
        assertThat(cells(recover(page, new Effort(1000), d -> {})))
                .as("hardly any effort: a column for every value, and no more of them certain")
                .zipSatisfy(cells, (little, much) -> {
                    assertThat(little.line()).isEqualTo(much.line());
                    assertThat(little.certainty() == Certainty.CERTAIN && !little.equals(much))
                            .isFalse();
                });
    }

    /** A smoke test; warm and on a quiet machine these take a tenth to a quarter of a second. */
    @ParameterizedTest
    @FieldSource("WIDE")
    void aPageIsReadInSeconds(CostlyPages.CostlyPage page) {
        Reading reading = assertTimeout(Duration.ofSeconds(10), () -> Xbrlr.read(page.name(), page.bytes()));

        assertThat(reading.facts()).isNotEmpty();
    }

    private static List<PlacedCell> cells(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    private static Table recover(CostlyPages.CostlyPage costly, Effort effort, Consumer<Diagnostic> diagnostics) {
        Page page = PageParser.parse(CellReader.read(costly.name(), costly.bytes(), d -> {}), d -> {})
                .orElseThrow();
        List<UnplacedRow> rows = RowReader.read(page, d -> {});
        PageWords words = PageWords.of(page, DefinitionLinker.compare(page, rows));
        return TableRecovery.recover(page, rows, words, Weights.shipped(), effort, diagnostics);
    }
}
