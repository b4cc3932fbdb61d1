package org.xbrlr.table.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageParser;
import org.xbrlr.table.PageHeads;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;
import org.xbrlr.table.definition.DefinitionLinker;
import org.xbrlr.table.rows.RowReader;
import org.xbrlr.table.rows.UnplacedRow;
import org.xbrlr.text.CellReader;

/** A page that breaks a rule says which and at which row, and is read all the same. */
class BrokenRuleTest {
    @Test
    void aRunThatDoesNotBeginWithASymbol() {
        assertBroken(
                PageHeads.TWO_YEARS + "|Sales\n|$ 5\n|$ 6\n|Rate\n|5.00%\n|6.00%\n|Costs\n|3\n|$ 4\n|Other\n|$ 7",
                "Costs",
                "the currency symbols of row \"Costs\" fit no placement with the rows above");
    }

    @Test
    void aRunThatDoesNotEndWithASymbol() {
        assertBroken(
                PageHeads.TWO_YEARS + "|Sales\n|$ 5\n|$ 6\n|Costs\n|3\n|$ 4",
                "Costs",
                "the currency symbols of row \"Costs\" fit no placement with the rows above");
    }

    @Test
    void aColumnThatStaysEmpty() {
        assertBroken(
                PageHeads.TWO_YEARS + "|Sales\n|$ 5",
                "Sales",
                "some column stays empty however the values are placed, which no column should");
    }

    @Test
    void aUnitThatNoColumnLists() {
        assertBroken(
                PageHeads.WITH_UNITS + "|Sales\n|$ 5\n|$ 6\n|Issued | shares\n|3\n|Costs\n|$ 3\n|$ 4",
                "Issued",
                "the values of row \"Issued\" have no columns that list their unit");
    }

    @Test
    void theColumnThatStaysEmptyIsNamed() {
        assertBroken(
                PageHeads.WITH_UNITS + "|\nDec. 31, 2019\nItem\n|Sales\n|$ 5\n|$ 6\n|Costs\n|$ 3\n|$ 4",
                "Costs",
                "column 3 stays empty however the values are placed, which no column should");
    }

    @Test
    void decimalsThatTheScaleDoesNotLeave() {
        assertBroken(
                PageHeads.TWO_YEARS + "|Costs\n|$ 4\n|$ 3\n|Sales\n|$ 50.25\n|$ 60.75\n|Other\n|$ 7",
                "Sales",
                "the symbols, decimals and unit of row \"Sales\" do not go together under the scale of the page");
    }

    @Test
    void aCoverThatSpeaksOfTwoPeriods() {
        assertBroken(
                PageHeads.COVER + "|Document Type\n|10-K\n|Amendment Flag\n|false\n|true\n|Entity Public Float\n|$ 7\n"
                        + "|Entity Common Stock, Shares Outstanding\n|1,000,000",
                "Amendment Flag",
                "what row \"Amendment Flag\" says of the document belongs to the period of the report, but no column of it"
                        + " is left");
    }

    private static final String QUARTERS_AND_YEARS = """
            |
            Debt (Details) - USD ($)
            $ in Thousands
            |3 Months Ended
            |12 Months Ended
            |
            Dec. 31, 2021
            |
            Dec. 31, 2020
            |
            Dec. 31, 2021
            |
            Dec. 31, 2020
            |
            Mar. 31, 2022
            """;

    /** Different values at one date are of periods; five values are of moments, for one column is of no period. */
    @Test
    void aConceptOfPeriodsAndOfBalances() {
        assertBroken(
                QUARTERS_AND_YEARS + "|Notes\n|$ 5\n|$ 7\n|Bonds [Member]\n|Notes\n|$ 6\n|$ 3\n|$ 6\n|$ 3\n|$ 9",
                "Notes",
                "row \"Notes\" and those of the same name cannot all be balances or all be of periods, all money or none");
    }

    @Test
    void valuesThatDifferAtOneDate() {
        assertBroken(
                QUARTERS_AND_YEARS + "|Bonds\n|$ 5\n|$ 5\n|$ 3\n|$ 2\n|Notes\n|$ 6\n|$ 3\n|$ 7\n|$ 3\n|$ 9",
                "Notes",
                "the values of row \"Notes\" fit no columns: they are too few, or differ where one date has several columns");
    }

    /** The runs of Jun. 30, 2021 have ended, those of Jun. 30, 2020 and Dec. 31, 2020 have not. */
    @Test
    void balancesThatSkipTheNewestDate() {
        assertBroken(
                PageHeads.HALF_YEARS
                        + "|Assets\n|$ 5\n|$ 6\n|$ 5\n|$ 6\n|$ 8\n|Debts\n|$ 7\n|4\n|$ 7\n|4\n|9\n|Equity\n|$ 3\n|$ 3\n|$ 2",
                "Equity",
                "the balances of row \"Equity\" are those of older dates, with none at the newest: no placement allows that");
    }

    private static void assertBroken(String text, String label, String message) {
        Page page = PageParser.parse(
                        CellReader.read("page.txt", text.getBytes(StandardCharsets.UTF_8), d -> {}), d -> {})
                .orElseThrow();
        List<UnplacedRow> rows = RowReader.read(page, d -> {});
        List<Diagnostic> diagnostics = new ArrayList<>();
        Table table = TableRecovery.recover(page, rows, DefinitionLinker.compare(page, rows), diagnostics::add);
        List<Integer> lines = table.rows().stream()
                .filter(row -> row.label().equals(label))
                .map(Row::line)
                .toList();

        assertThat(diagnostics)
                .filteredOn(d -> d.code() == Code.RULE_BROKEN)
                .containsExactly(new Diagnostic(Code.RULE_BROKEN, lines.get(lines.size() - 1), message));
        assertThat(table.rows().stream().flatMap(row -> row.cells().stream()))
                .as("all values are placed, none for certain")
                .hasSize(rows.stream().mapToInt(row -> row.cells().size()).sum())
                .extracting(PlacedCell::probability)
                .allMatch(p -> p < 1);
    }
}
