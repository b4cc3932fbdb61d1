package org.xbrlr.table.placement;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The open steps of one row, from one state at a time: a step looks only at the columns that it puts something into. */
final class RunMoves {
    private final byte[][] row;
    private final byte[][] merging;
    private final int bits;
    private final int[] numbers;
    private final int[][] touched;
    private final long[] fields;
    private long state;
    private long unmoved;
    private long dead;

    RunMoves(byte[][] row, boolean[] open, byte[][] merging, int bits) {
        this.row = row;
        this.merging = merging;
        this.bits = bits;
        numbers = IntStream.range(0, row.length).filter(i -> open[i]).toArray();
        touched = new int[numbers.length][];
        fields = new long[numbers.length];
        int[] columns = new int[merging.length];
        for (int k = 0; k < numbers.length; k++) {
            int n = 0;
            for (int c = 0; c < columns.length; c++) {
                if (row[numbers[k]][c] >= 0) {
                    columns[n++] = c;
                    fields[k] |= field(c);
                }
            }
            touched[k] = Arrays.copyOf(columns, n);
        }
    }

    private long field(int column) {
        return ((1L << bits) - 1) << (column * bits);
    }

    int size() {
        return numbers.length;
    }

    /** The number of a step in its row. */
    int number(int k) {
        return numbers[k];
    }

    /** Takes the state before the row. */
    void from(long before) {
        state = before;
        unmoved = 0;
        dead = 0;
        for (int c = 0; c < merging.length; c++) {
            int stays = merging[c][(int) (before >>> (c * bits)) & ((1 << bits) - 1)];
            if (stays < 0) {
                dead |= field(c);
            } else {
                unmoved |= (long) stays << (c * bits);
            }
        }
    }

    /** The state after a step, or -1 if none leads to an end. */
    long next(int k) {
        if ((dead & ~fields[k]) != 0) {
            return -1;
        }
        byte[] step = row[numbers[k]];
        long result = unmoved & ~fields[k];
        for (int c : touched[k]) {
            int next = RunAutomaton.next((int) (state >>> (c * bits)) & ((1 << bits) - 1), step[c]);
            next = next < 0 ? next : merging[c][next];
            if (next < 0) {
                return -1;
            }
            result |= (long) next << (c * bits);
        }
        return result;
    }

    /** The state after nothing, or -1 if that leads to no end. */
    long unmoved() {
        return dead == 0 ? unmoved : -1;
    }
}
