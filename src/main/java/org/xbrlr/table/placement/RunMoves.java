package org.xbrlr.table.placement;

import java.util.Arrays;
import org.xbrlr.table.placement.RunAutomaton.ToCome;

/**
 * The open steps of one row, from one state at a time; steps that put the same into every column are one move.
 *
 * <p>A state is looked at once for all moves: where each column would go for each symbol that some move puts into it is put
 * into a table, in the bits of a packed state, and a move takes one word a column from there.
 */
final class RunMoves {
    /** A column from which no end is reached: the sign of a packed state, which has no other use. */
    private static final long DEAD = Long.MIN_VALUE;

    private static final long NO_STATE = -1;

    /** For each column the places in the table, of nothing and of each symbol. */
    private static final int PLACES = 1 << RunSteps.BITS;

    private final int[] numbers;
    private final int[] moveOf;
    private final byte[][] moves;
    private final int size;
    private final ToCome[] toCome;
    private final int bits;

    /** The symbols that moves put into each column, as places in its part of the table. */
    private final int[][] places;

    private long last = NO_STATE;
    private final long[] table;

    RunMoves(byte[][] row, boolean[] open, ToCome[] toCome, int bits) {
        this.toCome = toCome;
        this.bits = bits;
        int[] all = new int[row.length];
        int steps = 0;
        for (int i = 0; i < row.length; i++) {
            if (open[i]) {
                all[steps] = i;
                steps++;
            }
        }
        numbers = steps == all.length ? all : Arrays.copyOf(all, steps);
        moveOf = new int[steps];
        moves = new byte[steps][];
        size = distinct(row);
        table = new long[toCome.length * PLACES];
        places = places();
    }

    private int[][] places() {
        int[] used = new int[toCome.length];
        for (int m = 0; m < size; m++) {
            byte[] move = moves[m];
            for (int c = 0; c < used.length; c++) {
                used[c] |= 1 << (move[c] - RunSteps.NOTHING);
            }
        }
        int[][] result = new int[used.length][];
        for (int c = 0; c < used.length; c++) {
            int[] ofColumn = new int[Integer.bitCount(used[c])];
            int n = 0;
            for (int place = 0; n < ofColumn.length; place++) {
                if ((used[c] >>> place & 1) != 0) {
                    ofColumn[n] = place;
                    n++;
                }
            }
            result[c] = ofColumn;
        }
        return result;
    }

    /** Numbers the open steps by what they put into the columns; gives how many differ. */
    private int distinct(byte[][] row) {
        if (numbers.length == 1) {
            moves[0] = row[numbers[0]];
            return 1;
        }
        LongSet first = new LongSet();
        int found = 0;
        for (int k = 0; k < numbers.length; k++) {
            byte[] step = row[numbers[k]];
            if (step.length * RunSteps.BITS <= Long.SIZE) {
                long packed = 0;
                for (byte symbol : step) {
                    packed = packed << RunSteps.BITS | (symbol - RunSteps.NOTHING);
                }
                moveOf[k] = first.add(packed);
            } else {
                moveOf[k] = k;
            }
            if (moveOf[k] == found) {
                moves[found] = step;
                found++;
            }
        }
        return found;
    }

    /** The number of open steps. */
    int steps() {
        return numbers.length;
    }

    /** The number of an open step in its row. */
    int number(int k) {
        return numbers[k];
    }

    /** The move that an open step is. */
    int moveOf(int k) {
        return moveOf[k];
    }

    /** The number of moves. */
    int size() {
        return size;
    }

    /** Takes the state before the row; columns that are where they were in the state before stay as they are. */
    void from(long state) {
        int mask = (1 << bits) - 1;
        long changed = last == NO_STATE ? -1 : state ^ last;
        last = state;
        for (int c = 0; c < places.length; c++) {
            int shift = c * bits;
            if ((changed >>> shift & mask) != 0) {
                int here = (int) (state >>> shift) & mask;
                ToCome then = toCome[c];
                for (int place : places[c]) {
                    int next = then.after(here, place + RunSteps.NOTHING);
                    table[c * PLACES + place] = next < 0 ? DEAD : (long) next << shift;
                }
            }
        }
    }

    /** The state after a move; less than zero if none leads to an end. */
    long next(int move) {
        byte[] symbols = moves[move];
        long result = 0;
        int first = -RunSteps.NOTHING;
        for (int c = 0; c < toCome.length; c++) {
            result |= table[first + symbols[c]];
            first += PLACES;
        }
        return result;
    }
}
