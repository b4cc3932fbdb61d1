package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows as the symbol rule sees them: each a choice among steps, and a step what it puts into each column.
 *
 * <p>Columns and steps are numbers only, so that a few columns can be looked at without the others
 * ({@link FewColumns}).
 */
final class RunSteps {
    /** A step puts nothing into a column. */
    static final byte NOTHING = -1;

    /** Bits that hold a symbol of {@link RunAutomaton}, or nothing. */
    static final int BITS = 4;

    private final int columns;
    private final List<byte[][]> rows = new ArrayList<>();

    /** What all steps of each row may put into each column, as bits. */
    private final List<int[]> symbols = new ArrayList<>();

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

    /** The number of all steps. */
    long size() {
        long result = 0;
        for (byte[][] row : rows) {
            result += row.length;
        }
        return result;
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
        int[] put = new int[columns];
        for (byte[] step : steps) {
            addSymbols(step, put);
        }
        for (int symbols : put) {
            hiding |= RunAutomaton.anyUnsure(symbols);
        }
        symbols.add(put);
    }

    private static void addSymbols(byte[] step, int[] put) {
        for (int c = 0; c < put.length; c++) {
            int symbol = step[c];
            put[c] |= symbol < 0 ? RunAutomaton.NOTHING : 1 << symbol;
        }
    }

    /** What the open steps of a row may put into each column, as bits. */
    int[] symbols(int row, boolean[] open) {
        boolean all = true;
        for (boolean step : open) {
            all &= step;
        }
        if (all) {
            return symbols.get(row);
        }
        int[] put = new int[columns];
        for (int i = 0; i < open.length; i++) {
            if (open[i]) {
                addSymbols(rows.get(row)[i], put);
            }
        }
        return put;
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
        for (int r = 0; r < most; r++) {
            result.add(rows.get(r));
        }
        result.add(then);
        return result;
    }
}
