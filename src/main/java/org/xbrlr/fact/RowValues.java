package org.xbrlr.fact;

import java.math.BigDecimal;
import org.xbrlr.notation.Value;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;

/**
 * What the values of a row look like, all of them together: looked at once, for all that ask.
 *
 * <pre>
 * Price | $ 1,650.25 | 18.00     numbers, marked, large, two decimals
 * Year  | 2033 | none            numbers, ungrouped; text
 * </pre>
 *
 * @param row the row
 * @param text whether one is text
 * @param numbers whether one is a number, other than a percentage
 * @param marked whether a number shows a currency symbol
 * @param ratio whether a symbol is a ratio, {@code $ / bbl 61.20}; only per share drops what follows the bar (rule 5.2)
 * @param large whether a number is a thousand or more
 * @param ungrouped whether such a one is shown without commas
 * @param decimals the most that a number has
 */
record RowValues(
        Row row,
        boolean text,
        boolean numbers,
        boolean marked,
        boolean ratio,
        boolean large,
        boolean ungrouped,
        int decimals) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    static RowValues of(Row row) {
        boolean text = false;
        boolean numbers = false;
        boolean marked = false;
        boolean ratio = false;
        boolean large = false;
        boolean ungrouped = false;
        int decimals = 0;
        for (PlacedCell cell : row.cells()) {
            text |= cell.value() instanceof Value.Text;
            if (cell.value() instanceof Value.Amount amount) {
                boolean thousand = amount.amount().abs().compareTo(THOUSAND) >= 0;
                numbers = true;
                marked |= isMarked(cell);
                ratio |= amount.symbol().contains(" / ");
                large |= thousand;
                ungrouped |= thousand && cell.shown().indexOf(',') < 0;
                decimals = Math.max(decimals, amount.amount().scale());
            }
        }
        return new RowValues(row, text, numbers, marked, ratio, large, ungrouped, decimals);
    }

    /** Whether the cell is a number behind a currency symbol. */
    static boolean isMarked(PlacedCell cell) {
        return cell.value() instanceof Value.Amount amount && !amount.symbol().isEmpty();
    }
}
