package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows as the symbol rule sees them: each a choice among steps, and a step what it puts into each column.
 *
 * <p>Columns and steps are numbers only, so that a few columns can be looked at without the others
 * ({@link #projected}).
 */
final class RunSteps {
    /** A step puts nothing into a column. */
    static final byte NOTHING = -1;

    /** Bits that hold a symbol of {@link RunAutomaton}, or nothing. */
    static final int BITS = 4;

    private final int columns;
    private final List<byte[][]> rows = new ArrayList<>();
    private boolean hiding;

    RunSteps(int columns) {
        this.columns = columns;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows.size();
    }

    /** The steps of a row, each with one symbol of {@link RunAutomaton} a column. */
    byte[][] row(int row) {
        return rows.get(row);
    }

    /** Whether some step speaks of cells that may not be seen. */
    boolean hiding() {
        return hiding;
    }

    void add(byte[][] steps) {
        rows.add(steps);
        for (byte[] step : steps) {
            for (byte symbol : step) {
                hiding |= RunAutomaton.isUnsure(symbol);
            }
        }
    }

    /** All steps. */
    boolean[][] open() {
        boolean[][] open = new boolean[rows.size()][];
        for (int r = 0; r < open.length; r++) {
            open[r] = new boolean[rows.get(r).length];
            Arrays.fill(open[r], true);
        }
        return open;
    }

    /** The first rows, and one more. */
    RunSteps first(int most, byte[][] then) {
        RunSteps result = new RunSteps(columns);
        rows.subList(0, most).forEach(result::add);
        result.add(then);
        return result;
    }

    /**
     * Steps over a few of the columns, equal ones taken as one.
     *
     * @param steps what is left of the steps
     * @param numbers for each row and step of all columns the number of the step it is now; -1 if it was not open
     */
    @SuppressWarnings("ArrayRecordComponent") // read by the room only
    record Projected(RunSteps steps, int[][] numbers) {
        /** The steps of all columns of which those of the few columns are left. */
        boolean[][] lifted(boolean[][] left) {
            boolean[][] lifted = new boolean[numbers.length][];
            for (int r = 0; r < numbers.length; r++) {
                lifted[r] = new boolean[numbers[r].length];
                for (int i = 0; i < numbers[r].length; i++) {
                    lifted[r][i] = numbers[r][i] >= 0 && left[r][numbers[r][i]];
                }
            }
            return lifted;
        }
    }

    /** The open steps over some of the columns. */
    Projected projected(int[] some, boolean[][] open) {
        RunSteps few = new RunSteps(some.length);
        int[][] numbers = new int[rows.size()][];
        int[] known = new int[1 << (some.length * BITS)];
        for (int r = 0; r < numbers.length; r++) {
            byte[][] all = rows.get(r);
            numbers[r] = new int[all.length];
            Arrays.fill(known, 0);
            List<byte[]> distinct = new ArrayList<>();
            for (int i = 0; i < all.length; i++) {
                numbers[r][i] = -1;
                if (open[r][i]) {
                    int key = 0;
                    for (int c : some) {
                        key = key << BITS | (all[i][c] - NOTHING);
                    }
                    if (known[key] == 0) {
                        distinct.add(step(all[i], some));
                        known[key] = distinct.size();
                    }
                    numbers[r][i] = known[key] - 1;
                }
            }
            few.add(distinct.toArray(byte[][]::new));
        }
        return new Projected(few, numbers);
    }

    private static byte[] step(byte[] all, int[] some) {
        byte[] step = new byte[some.length];
        for (int c = 0; c < step.length; c++) {
            step[c] = all[some[c]];
        }
        return step;
    }
}
