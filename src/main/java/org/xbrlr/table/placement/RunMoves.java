package org.xbrlr.table.placement;

import java.util.Arrays;
import org.xbrlr.table.placement.RunAutomaton.ToCome;

/**
 * The open steps of one row, from one state at a time; steps that put the same into every column are one move.
 *
 * <p>A state is looked at once for all moves: where each column would go for each symbol is put into one packed word a symbol,
 * and a move takes its columns from those words by masks.
 */
final class RunMoves {
    private final int[] numbers;
    private final int[] moveOf;
    private final int size;
    private final ToCome[] toCome;
    private final int bits;

    /** The columns that a move puts something into, in the bits of a packed state. */
    private final long[] fields;

    /** The symbols that moves of this row use, and the columns that some move puts each of them into. */
    private final byte[] symbols;

    private final int[][] columnsOf;

    /** For each move and symbol its columns, in the bits of a packed state. */
    private final long[][] taken;

    private final long[] reached;
    private final long[] bad;
    private long unmoved;
    private long dead;

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
        numbers = Arrays.copyOf(all, steps);
        moveOf = new int[numbers.length];
        byte[][] moves = new byte[numbers.length][];
        size = distinct(row, moves);
        long[] columnsWith = new long[RunAutomaton.SYMBOLS];
        fields = new long[size];
        for (int m = 0; m < size; m++) {
            for (int c = 0; c < toCome.length; c++) {
                if (moves[m][c] >= 0) {
                    fields[m] |= field(c);
                    columnsWith[moves[m][c]] |= 1L << c;
                }
            }
        }
        int used = 0;
        for (long set : columnsWith) {
            used += set != 0 ? 1 : 0;
        }
        symbols = new byte[used];
        columnsOf = new int[symbols.length][];
        taken = new long[size][symbols.length];
        reached = new long[symbols.length];
        bad = new long[symbols.length];
        int y = 0;
        for (int symbol = 0; symbol < columnsWith.length; symbol++) {
            if (columnsWith[symbol] != 0) {
                symbols[y] = (byte) symbol;
                columnsOf[y] = Candidate.columnArray(columnsWith[symbol]);
                for (int m = 0; m < size; m++) {
                    for (int c : columnsOf[y]) {
                        taken[m][y] |= moves[m][c] == symbol ? field(c) : 0;
                    }
                }
                y++;
            }
        }
    }

    /** Numbers the open steps by what they put into the columns; gives how many differ. */
    private int distinct(byte[][] row, byte[][] moves) {
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

    private long field(int column) {
        return ((1L << bits) - 1) << (column * bits);
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

    /** Takes the state before the row. */
    void from(long state) {
        unmoved = 0;
        dead = 0;
        int mask = (1 << bits) - 1;
        for (int c = 0; c < toCome.length; c++) {
            int stays = toCome[c].merged((int) (state >>> (c * bits)) & mask);
            if (stays < 0) {
                dead |= field(c);
            } else {
                unmoved |= (long) stays << (c * bits);
            }
        }
        for (int y = 0; y < symbols.length; y++) {
            long to = 0;
            long impossible = 0;
            for (int c : columnsOf[y]) {
                int next = RunAutomaton.next((int) (state >>> (c * bits)) & mask, symbols[y]);
                next = next < 0 ? next : toCome[c].merged(next);
                if (next < 0) {
                    impossible |= field(c);
                } else {
                    to |= (long) next << (c * bits);
                }
            }
            reached[y] = to;
            bad[y] = impossible;
        }
    }

    /** The state after a move, or -1 if none leads to an end. */
    long next(int move) {
        if ((dead & ~fields[move]) != 0) {
            return -1;
        }
        long result = unmoved & ~fields[move];
        long[] here = taken[move];
        for (int y = 0; y < here.length; y++) {
            if ((bad[y] & here[y]) != 0) {
                return -1;
            }
            result |= reached[y] & here[y];
        }
        return result;
    }

    /** The state after nothing, or -1 if that leads to no end. */
    long unmoved() {
        return dead == 0 ? unmoved : -1;
    }
}
