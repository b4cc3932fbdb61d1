package org.xbrlr.table.placement;

/**
 * Where a column stands in its symbol runs (rule 5.2, C7), as a digit from 0 to 7.
 *
 * <p>A run is the longest stretch of cells in one column with the same code; its first and its last cell show the
 * currency symbol, no other does. So after an unmarked cell a run must go on, and after a marked one that is not the
 * first it must end.
 *
 * <pre>
 * $ 5        FIRST    marked: the first of its run, perhaps the only one
 *   6        OPEN     unmarked: another cell of this run must follow
 * $ 7        LAST     marked again: the next cell of this column must have another code
 * 12 months  CLOSED
 * </pre>
 */
final class RunState {
    static final int UNTOUCHED = 0;
    static final int CLOSED = 1;
    static final int MONEY_FIRST = 2;
    static final int MONEY_OPEN = 3;
    static final int MONEY_LAST = 4;
    static final int SHARE_FIRST = 5;
    static final int SHARE_OPEN = 6;
    static final int SHARE_LAST = 7;

    /** What {@link #next} gives when the cell cannot stand there. */
    static final int IMPOSSIBLE = -1;

    private static final int BITS = 3;

    /** As many columns as fit into the digits of a long. */
    static final int MOST_COLUMNS = Long.SIZE / BITS;

    private static final byte[] NEXT = new byte[6 * 8];

    static {
        for (int state = 0; state < 8; state++) {
            boolean open = state == MONEY_OPEN || state == SHARE_OPEN;
            NEXT[kind(SymbolCode.NONE, false) + state] = (byte) (open ? IMPOSSIBLE : CLOSED);
            NEXT[kind(SymbolCode.NONE, true) + state] = IMPOSSIBLE;
            fill(SymbolCode.MONEY, state, MONEY_FIRST, SHARE_OPEN);
            fill(SymbolCode.PER_SHARE, state, SHARE_FIRST, MONEY_OPEN);
        }
    }

    private RunState() {}

    private static void fill(SymbolCode code, int state, int first, int otherOpen) {
        int open = first + 1;
        int last = first + 2;
        boolean inRun = state == first || state == open;
        boolean starts = state != otherOpen && state != last && !inRun;
        NEXT[kind(code, true) + state] = (byte) (inRun ? last : starts ? first : IMPOSSIBLE);
        NEXT[kind(code, false) + state] = (byte) (inRun ? open : IMPOSSIBLE);
    }

    /** What a cell is to a run: a number from 0 to 5. */
    static int cell(SymbolCode code, boolean marked) {
        return code.ordinal() * 2 + (marked ? 1 : 0);
    }

    /** The state after a cell (see {@link #cell}) that cannot stand there: a nil cell may hide before it. */
    static int afterBreak(int cell) {
        return afterBreak(SymbolCode.values()[cell / 2], cell % 2 != 0);
    }

    /** What a cell is to a run, as a number for {@link #next}. */
    static int kind(SymbolCode code, boolean marked) {
        return (code.ordinal() * 2 + (marked ? 1 : 0)) * 8;
    }

    /** The state after one more cell, or {@link #IMPOSSIBLE}. */
    static int next(int state, int kind) {
        return NEXT[kind + state];
    }

    /** The state after a cell that cannot stand there, when the rule is softened: a nil cell may hide before it. */
    static int afterBreak(SymbolCode code, boolean marked) {
        return switch (code) {
            case NONE -> CLOSED;
            case MONEY -> marked ? MONEY_FIRST : MONEY_OPEN;
            case PER_SHARE -> marked ? SHARE_FIRST : SHARE_OPEN;
        };
    }

    /** Whether a column may end in this state: every column has a cell (C13), and no run is left open. */
    static boolean mayEnd(int state) {
        return state != UNTOUCHED && state != MONEY_OPEN && state != SHARE_OPEN;
    }

    /** The digit of a column in a packed state. */
    static int digit(long packed, int column) {
        return (int) (packed >>> (column * BITS)) & 7;
    }

    /** The bits of the digits of a set of columns in a packed state. */
    static long fields(long columns) {
        long result = 0;
        for (long rest = columns; rest != 0; rest &= rest - 1) {
            result |= 7L << (Long.numberOfTrailingZeros(rest) * BITS);
        }
        return result;
    }

    /** The packed state with one digit replaced. */
    static long with(long packed, int column, int digit) {
        int shift = column * BITS;
        return (packed & ~(7L << shift)) | ((long) digit << shift);
    }
}
