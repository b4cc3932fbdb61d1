package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows as the symbol rule sees them: each a choice among steps, and a step what it puts into each column.
 *
 * <p>Columns and steps are numbers only, so that a few columns can be looked at without the others
 * ({@link #projected(int[])}).
 */
final class RunSteps {
    /** A step puts nothing into a column. */
    static final byte NOTHING = -1;

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

    /** The same steps over some of the columns. */
    RunSteps projected(int[] some) {
        RunSteps result = new RunSteps(some.length);
        for (byte[][] steps : rows) {
            byte[][] fewer = new byte[steps.length][some.length];
            for (int i = 0; i < steps.length; i++) {
                for (int c = 0; c < some.length; c++) {
                    fewer[i][c] = steps[i][some[c]];
                }
            }
            result.add(fewer);
        }
        return result;
    }
}
