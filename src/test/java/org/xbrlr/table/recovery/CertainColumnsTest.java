package org.xbrlr.table.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageParser;
import org.xbrlr.table.PageHeads;
import org.xbrlr.table.columns.LayoutFinder;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.placement.ValueRow;
import org.xbrlr.table.rows.RowReader;
import org.xbrlr.table.rows.UnplacedRow;
import org.xbrlr.text.CellReader;

/** One rule each, on pages of a few rows. Columns are 1-based here; 0 stands for a value that is not certain. */
class CertainColumnsTest {
    @Test
    void aFullRowIsCertain() {
        assertThat(certain(PageHeads.TWO_YEARS + "|Sales\n|$ 5\n|$ 6\n|Costs\n|$ 3\n|$ 4\n|Rate\n|5.00%"))
                .containsEntry("Sales", List.of(1, 2))
                .containsEntry("Rate", List.of(0));
    }

    /** The run of the first column is still open when the lone value comes, that of the second has ended. */
    @Test
    void theOpenRunTakesTheValue() {
        assertThat(certain(PageHeads.TWO_YEARS + "|Sales\n|$ 50\n|$ 60\n|Costs\n|30\n|$ 40\n|Other\n|$ 7"))
                .containsEntry("Other", List.of(1));
    }

    /** The same page with a line that may be a row of nil facts: those may have ended the first column's run unseen. */
    @Test
    void aRowOfNilFactsMayHaveEndedTheRun() {
        assertThat(certain(PageHeads.TWO_YEARS + "|Sales\n|$ 50\n|$ 60\n|Costs\n|30\n|$ 40\n|Sales\n|Other\n|$ 7"))
                .containsEntry("Other", List.of(0));
    }

    @Test
    void aHeadingHasNoNilFacts() {
        assertThat(certain(PageHeads.TWO_YEARS
                        + "|Sales\n|$ 50\n|$ 60\n|Costs\n|30\n|$ 40\n|Gains [Abstract]\n|Other\n|$ 7"))
                .containsEntry("Other", List.of(1));
    }

    /** 12.50 is no amount in thousands, and a page of details would name dollars per share in its scale line. */
    @Test
    void whereNoRowCanBeWhatTheSymbolSaysNothingIsCertain() {
        assertThat(certain(PageHeads.TWO_YEARS + "|Sales\n|$ 50.25\n|$ 60.75\n|Other\n|$ 7"))
                .containsEntry("Sales", List.of(0, 0))
                .containsEntry("Other", List.of(0));
    }

    @Test
    void aTextMayBeALabel() {
        String page = "|\nDebt (Details) - USD ($)\n|12 Months Ended\nDec. 31, 2021\n";
        assertThat(certain(page + "|Interest\n|$ 5\n|Basis\n|Prime rate\n|Repaid\n|$ 6"))
                .containsEntry("Interest", List.of(1))
                .containsEntry("Basis", List.of(0));
    }

    /** What the cover says of the document is said for its period; shares and float are of moments, but which is open. */
    @Test
    void textsOfACoverAreOfThePeriod() {
        assertThat(certain(
                        PageHeads.COVER + "|Document Type\n|10-K\n|Amendment Flag\n|false\n|Entity Public Float\n|$ 7\n"
                                + "|Entity Common Stock, Shares Outstanding\n|1,000,000"))
                .containsEntry("Document Type", List.of(1))
                .containsEntry("Amendment Flag", List.of(1))
                .containsEntry("Entity Public Float", List.of(0));
    }

    /** C8: only the first column lists the unit. */
    @Test
    void aSuffixNamesTheColumnsUnit() {
        assertThat(certain(PageHeads.WITH_UNITS + "|Sales\n|$ 5\n|$ 6\n|Orders | Item\n|3\n|Costs\n|$ 3\n|$ 4"))
                .containsEntry("Orders", List.of(1));
    }

    private static Map<String, List<Integer>> certain(String text) {
        Page page = PageParser.parse(
                        CellReader.read("page.txt", text.getBytes(StandardCharsets.UTF_8), d -> {}), d -> {})
                .orElseThrow();
        List<UnplacedRow> unplaced = RowReader.read(page, d -> {});
        List<ValueRow> rows = ValueRow.of(unplaced);
        int[][] found = CertainColumns.find(page, LayoutFinder.find(page), unplaced, rows, new Effort(10_000_000))
                .orElseGet(() -> CertainColumns.none(rows));
        Map<String, List<Integer>> result = new TreeMap<>();
        for (ValueRow row : rows) {
            result.put(
                    row.row().label(),
                    java.util.Arrays.stream(found[row.index()])
                            .map(c -> c + 1)
                            .boxed()
                            .toList());
        }
        return result;
    }
}
