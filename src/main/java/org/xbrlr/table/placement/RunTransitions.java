package org.xbrlr.table.placement;

/**
 * The steps from the states before a row to those after it, one row and one state at a time.
 *
 * <p>A state is looked at once for all choices of the row: where each column would go for each kind of cell is put into one
 * packed word a kind, and a choice takes its columns from those words by a mask.
 */
final class RunTransitions {
    private static final int KINDS = RunOutlook.KINDS;
    private static final int DIGITS = RunOutlook.DIGITS;

    private final int live;
    private final int[] choices;
    private final int[] unmarkedKind;
    private final long[] all;
    private final long[] marked;
    private final int[][] columnsOf = new int[KINDS][];
    private final long[][] next = new long[KINDS][];
    private final long[][] broken = new long[KINDS][];
    private final int[] moved;
    private final byte[][] moves;
    private final boolean soft;

    private final long[] reached = new long[KINDS];
    private final long[] bad = new long[KINDS];
    private long unmoved;
    private long must;

    /** Prepares for a row; choices without weight are left out. */
    RunTransitions(int columns, RunRow row, int index, double[] weights, RunOutlook outlook, boolean soft) {
        this.soft = soft;
        choices = new int[row.size()];
        all = new long[row.size()];
        marked = new long[row.size()];
        unmarkedKind = new int[row.size()];
        long[] touched = new long[KINDS];
        int n = 0;
        for (int i = 0; i < row.size(); i++) {
            if (weights[i] > 0) {
                choices[n] = i;
                all[n] = RunState.fields(row.columns(i));
                marked[n] = RunState.fields(row.marked(i));
                unmarkedKind[n] = RunState.cell(row.code(i), false);
                touched[unmarkedKind[n]] |= row.columns(i) & ~row.marked(i);
                touched[unmarkedKind[n] + 1] |= row.marked(i);
                n++;
            }
        }
        live = n;
        for (int kind = 0; kind < KINDS; kind++) {
            columnsOf[kind] = columns(touched[kind]);
            next[kind] = new long[columnsOf[kind].length * DIGITS];
            broken[kind] = new long[columnsOf[kind].length * DIGITS];
            for (int k = 0; k < columnsOf[kind].length; k++) {
                prepare(kind, k, index, outlook);
            }
        }
        moves = new byte[columns][];
        long moving = 0;
        for (int c = 0; c < columns; c++) {
            byte[] move = new byte[DIGITS];
            for (int digit = 0; digit < DIGITS; digit++) {
                move[digit] = outlook.merged(index + 1, c, digit);
                if (outlook.merged(index, c, digit) == digit && move[digit] != digit) {
                    moving |= 1L << c;
                }
            }
            moves[c] = move;
        }
        moved = columns(moving);
    }

    private static int[] columns(long set) {
        int[] result = new int[Long.bitCount(set)];
        long rest = set;
        for (int i = 0; i < result.length; i++) {
            result[i] = Long.numberOfTrailingZeros(rest);
            rest &= rest - 1;
        }
        return result;
    }

    private void prepare(int kind, int k, int index, RunOutlook outlook) {
        int c = columnsOf[kind][k];
        for (int digit = 0; digit < DIGITS; digit++) {
            int to = RunState.next(digit, kind * DIGITS);
            boolean breaks = to < 0;
            if (breaks && soft) {
                to = RunState.afterBreak(kind);
            }
            byte there = to < 0 ? RunOutlook.NOWHERE : outlook.merged(index + 1, c, to);
            next[kind][k * DIGITS + digit] = there < 0 ? 0 : RunState.with(0, c, there);
            broken[kind][k * DIGITS + digit] = breaks || there < 0 ? RunState.with(0, c, 1) : 0;
        }
    }

    /** The number of choices to try with {@link #next(int)}. */
    int size() {
        return live;
    }

    /** The number of a choice in its row. */
    int choice(int i) {
        return choices[i];
    }

    /** Takes the state before the row. */
    void from(long state) {
        for (int kind = 0; kind < KINDS; kind++) {
            int[] columns = columnsOf[kind];
            long to = 0;
            long breaks = 0;
            for (int k = 0; k < columns.length; k++) {
                int at = k * DIGITS + RunState.digit(state, columns[k]);
                to |= next[kind][at];
                breaks |= broken[kind][at];
            }
            reached[kind] = to;
            bad[kind] = breaks;
        }
        unmoved = state;
        must = 0;
        for (int c : moved) {
            int to = moves[c][RunState.digit(state, c)];
            if (to < 0) {
                must |= RunState.with(0, c, 7);
            } else {
                unmoved = RunState.with(unmoved, c, to);
            }
        }
    }

    /** How many rules the choice breaks from the state, or -1 if it cannot follow. */
    int broken(int i) {
        int kind = unmarkedKind[i];
        long breaks = (bad[kind] & all[i] & ~marked[i]) | (bad[kind + 1] & marked[i]);
        if (soft) {
            return breaks == 0 ? 0 : Long.bitCount(breaks);
        }
        return breaks != 0 || (must & ~all[i]) != 0 ? -1 : 0;
    }

    /** The state after the choice. */
    long next(int i) {
        int kind = unmarkedKind[i];
        return (unmoved & ~all[i]) | (reached[kind] & all[i] & ~marked[i]) | (reached[kind + 1] & marked[i]);
    }
}
