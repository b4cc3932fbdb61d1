package org.xbrlr.table.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.xbrlr.table.placement.ValueRow;

/**
 * The amounts of a page as whole numbers, in units of the last decimal that any of them shows: sums of them are exact and cost
 * next to nothing. What is no number counts as 0.
 *
 * <p>Of amounts too great for 64 bits the lower ones are kept, of their sums as well: those that are equal stay equal.
 */
final class Amounts {
    private final long[][] byRow;

    Amounts(List<ValueRow> rows) {
        int decimals = 0;
        for (ValueRow row : rows) {
            for (int cell = 0; cell < row.size(); cell++) {
                Optional<BigDecimal> number = row.number(cell);
                decimals = Math.max(decimals, number.isPresent() ? number.get().scale() : 0);
            }
        }
        byRow = new long[rows.size()][];
        for (ValueRow row : rows) {
            long[] amounts = new long[row.size()];
            for (int cell = 0; cell < amounts.length; cell++) {
                Optional<BigDecimal> number = row.number(cell);
                amounts[cell] = number.isPresent()
                        ? number.get().movePointRight(decimals).longValue()
                        : 0;
            }
            byRow[row.index()] = amounts;
        }
    }

    /** The amount of a 0-based cell. */
    long of(ValueRow row, int cell) {
        return byRow[row.index()][cell];
    }

    /** What a row holds in a column when its values stand in a set of them; 0 for nothing. */
    long held(ValueRow row, long set, int column) {
        return (set >>> column & 1) == 0 ? 0 : of(row, Long.bitCount(set & ((1L << column) - 1)));
    }

    /** An amount without its sign and the zeros at its end: about so many others might as well stand in its place. */
    static long digits(long amount) {
        long digits = Math.abs(amount);
        while (digits != 0 && digits % 10 == 0) {
            digits /= 10;
        }
        return digits;
    }
}
