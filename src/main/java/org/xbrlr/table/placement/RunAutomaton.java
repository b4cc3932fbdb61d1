package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a column may stand in its symbol runs when some of its cells may be nil and so unseen: a set of {@link RunState}
 * digits, numbered.
 *
 * <pre>
 * $ 5        {FIRST}
 * (a label)  {FIRST, CLOSED, SHARE_FIRST}     a nil cell may have gone on with the run or broken it
 * $ 7        {LAST, FIRST}
 * </pre>
 *
 * <p>A nil cell of a run keeps its place in it since 2016 and broke it before (rule 5.2); both are allowed. After a nil cell
 * that goes on with a run the column is where it is after a first cell: the run may end there, or go on.
 */
final class RunAutomaton {
    /** A nil cell of the code of this ordinal may stand here; add the code's ordinal. */
    private static final int HIDDEN = 6;

    /** Any number of nil cells may stand here. */
    static final int HIDDEN_ANY = 9;

    /** At most one cell stands here, of any code, marked or not. */
    static final int ANY_CELL = 10;

    /** The same, but a nil cell of a currency keeps its unit. */
    private static final int HIDDEN_UNBROKEN = 11;

    /** Nothing is known: cells of any number and code, seen or not. */
    static final int ANY_CELLS = 14;

    /** What {@link #next} gives when no digit is left, and {@link ToCome#merged} for a state from which no end is reached. */
    static final int NOWHERE = -1;

    /** So many bits hold the state of a column where nothing hides: it is the one digit of its set. */
    static final int BITS_OF_VISIBLE = 3;

    /** The number of symbols: what a step may put into a column. */
    static final int SYMBOLS = 15;

    /** Among symbols as bits: none of them. */
    static final int NOTHING = 1 << SYMBOLS;

    private static final int DIGITS = 8;

    private static final byte[][] NEXT;
    private static final byte[] MERGING_AT_END;

    static {
        LongSet sets = new LongSet();
        for (int digit = 0; digit < DIGITS; digit++) {
            sets.add(1 << digit);
        }
        List<byte[]> rows = new ArrayList<>();
        for (int s = 0; s < sets.size(); s++) {
            byte[] row = new byte[SYMBOLS];
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                int reached = after((int) sets.key(s), symbol);
                row[symbol] = (byte) (reached == 0 ? NOWHERE : sets.add(reached));
            }
            rows.add(row);
        }
        NEXT = rows.toArray(new byte[0][]);
        boolean[] ends = new boolean[NEXT.length];
        for (int s = 0; s < NEXT.length; s++) {
            for (int digit = 0; digit < DIGITS; digit++) {
                ends[s] |= (sets.key(s) >>> digit & 1) != 0 && RunState.mayEnd(digit);
            }
        }
        MERGING_AT_END = least(new int[NEXT.length], ends);
    }

    private final ToCome nothing = new ToCome(MERGING_AT_END);
    private final ToCome nothingVisible = new ToCome(Arrays.copyOf(MERGING_AT_END, DIGITS));

    /** The number of states. */
    static int size() {
        return NEXT.length;
    }

    /** What a visible cell is. */
    static int cell(SymbolCode code, boolean marked) {
        return RunState.kind(code, marked) / DIGITS;
    }

    /**
     * What may be a nil cell.
     *
     * @param keepsUnit whether it does not break a run of its own currency
     */
    static int hidden(SymbolCode code, boolean keepsUnit) {
        return (keepsUnit ? HIDDEN_UNBROKEN : HIDDEN) + code.ordinal();
    }

    /** Whether it takes sets of several digits to follow some of these, given as bits. */
    static boolean anyUnsure(int symbols) {
        return (symbols & ~NOTHING) >>> HIDDEN != 0;
    }

    /** The state after a cell or after what may hide, or {@link #NOWHERE}. */
    static int next(int state, int symbol) {
        return NEXT[state][symbol];
    }

    /** What comes in a column after the last row. Where nothing hides there are fewer states to tell apart. */
    ToCome nothing(boolean hiding) {
        return hiding ? nothing : nothingVisible;
    }

    /** What may still come in a column. */
    static final class ToCome {
        private final byte[] merging;
        private final Map<Integer, ToCome> before = new HashMap<>();

        private ToCome(byte[] merging) {
            this.merging = merging;
        }

        /**
         * The least state that cannot be told from this one by what may still come, {@link #NOWHERE} if nothing that may come
         * leads to an end.
         */
        byte merged(int state) {
            return merging[state];
        }

        /** The same after a symbol, or after none if it is less than zero. */
        int after(int state, int symbol) {
            int next = symbol < 0 ? state : NEXT[state][symbol];
            return next < 0 ? NOWHERE : merging[next];
        }

        /**
         * What may still come before a row.
         *
         * @param symbols what the row may put into the column, as bits; {@link #NOTHING} among them if it may leave it alone
         */
        ToCome before(int symbols) {
            ToCome known = before.get(symbols);
            if (known == null) {
                byte[] merged = merge(merging, symbols);
                known = Arrays.equals(merged, merging) ? this : new ToCome(merged);
                before.put(symbols, known);
            }
            return known;
        }
    }

    private static byte[] merge(byte[] after, int symbols) {
        int n = after.length;
        int[] part = new int[n];
        int parts = 1;
        boolean[] live = new boolean[n];
        for (int rest = symbols; rest != 0; rest &= rest - 1) {
            int symbol = Integer.numberOfTrailingZeros(rest);
            int[] numbers = new int[parts * (n + 1)];
            parts = 0;
            for (int s = 0; s < n; s++) {
                int next = symbol == SYMBOLS ? s : NEXT[s][symbol];
                int reached = next < 0 ? NOWHERE : after[next];
                live[s] |= reached >= 0;
                int both = part[s] * (n + 1) + reached - NOWHERE;
                numbers[both] = numbers[both] == 0 ? ++parts : numbers[both];
                part[s] = numbers[both] - 1;
            }
        }
        return least(part, live);
    }

    /** For each live state the least live one of its part. */
    private static byte[] least(int[] part, boolean[] live) {
        byte[] result = new byte[part.length];
        byte[] least = new byte[part.length];
        Arrays.fill(least, (byte) NOWHERE);
        for (int s = 0; s < part.length; s++) {
            if (live[s] && least[part[s]] < 0) {
                least[part[s]] = (byte) s;
            }
            result[s] = live[s] ? least[part[s]] : NOWHERE;
        }
        return result;
    }

    private static int after(int set, int symbol) {
        if (symbol == ANY_CELLS) {
            return (1 << DIGITS) - 1;
        }
        if (symbol == HIDDEN_ANY) {
            int all = set;
            for (int before = 0; before != all; ) {
                before = all;
                for (SymbolCode code : SymbolCode.values()) {
                    all |= after(all, HIDDEN + code.ordinal());
                }
            }
            return all;
        }
        int result = symbol >= HIDDEN ? set : 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            if ((set >>> digit & 1) != 0) {
                result |= afterDigit(digit, symbol);
            }
        }
        return result;
    }

    private static int afterDigit(int digit, int symbol) {
        if (symbol == ANY_CELL) {
            int result = 0;
            for (int cell = 0; cell < HIDDEN; cell++) {
                result |= bit(RunState.next(digit, cell * DIGITS));
            }
            return result;
        }
        if (symbol < HIDDEN) {
            return bit(RunState.next(digit, symbol * DIGITS));
        }
        boolean unbroken = symbol >= HIDDEN_UNBROKEN;
        int other = bit(RunState.next(digit, RunState.kind(SymbolCode.NONE, false)));
        int broken = unbroken ? 0 : other;
        return switch (SymbolCode.values()[symbol - (unbroken ? HIDDEN_UNBROKEN : HIDDEN)]) {
            case NONE -> other;
            case MONEY -> broken | hidden(digit, SymbolCode.MONEY, RunState.MONEY_FIRST);
            case PER_SHARE -> broken | hidden(digit, SymbolCode.PER_SHARE, RunState.SHARE_FIRST);
        };
    }

    /** After a nil cell that keeps its unit: it begins a run or goes on with one, unless a mark has ended it. */
    private static int hidden(int digit, SymbolCode code, int first) {
        boolean open = digit == first + 1;
        return open || RunState.next(digit, RunState.kind(code, true)) >= 0 ? 1 << first : 0;
    }

    private static int bit(int digit) {
        return digit < 0 ? 0 : 1 << digit;
    }
}
