package org.xbrlr.table.recovery;

import java.util.List;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.page.Page;
import org.xbrlr.table.placement.RuleBreak;
import org.xbrlr.table.placement.ValueRow;

/** Says in words which rule a page breaks, and where. */
final class BrokenRule {
    private BrokenRule() {}

    /** The message on the first row at which no placement is left, or on the heads. */
    static Diagnostic tell(Page page, RuleBreak found) {
        int line = found.row()
                .map(row -> row.row().line())
                .orElseGet(() -> page.columns().get(0).line());
        return new Diagnostic(
                Code.RULE_BROKEN,
                line,
                words(
                        found,
                        found.row()
                                .map(row -> "row \"" + row.row().label() + "\"")
                                .orElse("the page")));
    }

    private static String words(RuleBreak found, String row) {
        return switch (found.rule()) {
            case BALANCE_DATES ->
                "the balances of " + row
                        + " are those of older dates, with none at the newest: no placement allows that";
            case COVER_PERIOD ->
                "what " + row
                        + " says of the document belongs to the period of the report, but no column of it is left";
            case UNIT_LINES -> "the values of " + row + " have no columns that list their unit";
            case SCALE_AND_SUFFIX ->
                "the symbols, decimals and unit of " + row + " do not go together under the scale of the page";
            case COLUMNS_OF_A_DATE ->
                "the values of " + row
                        + " fit no columns: they are too few, or differ where one date has several columns";
            case ONE_CONCEPT_ONE_KIND ->
                row + " and those of the same name cannot all be balances or all be of periods, all money or none";
            case NO_EMPTY_COLUMN ->
                (found.column() == 0 ? "some column" : "column " + found.column())
                        + " stays empty however the values are placed, which no column should";
            case SYMBOL_RUNS -> "the currency symbols of " + row + " fit no placement with the rows above";
        };
    }

    /** The message where it is not known which rule it is: there was too much to look at. */
    static Diagnostic unknown(List<ValueRow> rows, int brokenAt) {
        boolean atEnd = brokenAt >= rows.size();
        ValueRow row = rows.get(atEnd ? rows.size() - 1 : Math.max(0, brokenAt));
        return new Diagnostic(
                Code.RULE_BROKEN,
                row.row().line(),
                atEnd
                        ? "no placement ends every run of amounts with a currency symbol and fills every column"
                        : "the values from row \"" + row.row().label()
                                + "\" on fit no placement that keeps the rules of such pages");
    }
}
