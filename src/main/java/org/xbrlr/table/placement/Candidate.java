package org.xbrlr.table.placement;

import org.xbrlr.table.PeriodType;

/**
 * One way to place the values of a row.
 *
 * @param columns the set of its columns: bit {@code c} stands for the 0-based column {@code c}
 * @param code what its cells count as in symbol runs
 * @param type whether its concept is one of durations or of instants; {@code FOREVER} where columns have no periods
 * @param forced whether it breaks a near-hard rule (unit lines) because nothing else was left
 */
public record Candidate(long columns, SymbolCode code, PeriodType type, boolean forced) {
    /** As many columns as a set can hold. */
    public static final int MOST_COLUMNS = 63;

    private static final int CODES = SymbolCode.values().length;

    /** The number of {@link #kind}s. */
    static final int KINDS = PeriodType.values().length * CODES;

    /** The 0-based columns, left to right. */
    public int[] columnArray() {
        return columnArray(columns);
    }

    /** The 0-based columns of a set, left to right. */
    public static int[] columnArray(long columns) {
        int[] result = new int[Long.bitCount(columns)];
        long rest = columns;
        for (int i = 0; i < result.length; i++) {
            result[i] = Long.numberOfTrailingZeros(rest);
            rest &= rest - 1;
        }
        return result;
    }

    /** Its period type and code as a number: the rows of a concept are all of one kind (C9). */
    int kind() {
        return kind(code, type);
    }

    /** A period type and a code as a number below {@link #KINDS}. */
    static int kind(SymbolCode code, PeriodType type) {
        return type.ordinal() * CODES + code.ordinal();
    }

    /** Whether the set holds the 0-based column. */
    public boolean holds(int column) {
        return (columns >>> column & 1) != 0;
    }
}
