package org.xbrlr.table.placement;

import java.util.Arrays;
import java.util.List;

/**
 * What each column's place in its symbol runs means for the rest of the page, from the last row back to the first: which
 * places cannot be told apart any more, which cannot end well, and how well the others do.
 *
 * <pre>
 * $ 5       before this row OPEN and FIRST are one in every column that the row must touch …
 * $ 7 | 8   … and where no unmarked cell follows, FIRST and LAST and CLOSED differ only by what may be next
 * </pre>
 *
 * <p>Columns are looked at one by one, as if each row's choices were made for each column anew. So a place that has no good
 * end here has none at all, and two places that are one here are one; only {@link #of} is a guess, and serves to say which
 * states to drop first.
 */
final class RunOutlook {
    /** From this place no end is reached. */
    static final byte NOWHERE = -1;

    /** The weight of one broken symbol rule when no way keeps them all. */
    static final double BROKEN = Math.exp(-6);

    static final int DIGITS = 8;
    static final int KINDS = 6;

    private static final int OPTIONS = KINDS + 1;
    private static final int NO_CELL = KINDS;
    private static final double LEAST = 1e-30;

    private final int columns;
    private final boolean soft;
    private final boolean patient;
    private final byte[][] merged;
    private final double[][] outlooks;
    private final double[] shares;
    private final boolean[] possible;
    private final int[] options = new int[OPTIONS];

    /**
     * Looks at rows and the weights of their choices.
     *
     * @param soft whether the rule may be broken at a cost
     * @param patient whether a place that cannot end well counts as any other until the column's last cell
     */
    RunOutlook(int columns, List<RunRow> rows, double[][] weights, boolean soft, boolean patient) {
        this.columns = columns;
        this.soft = soft;
        this.patient = patient;
        int n = rows.size();
        merged = new byte[n + 1][];
        outlooks = new double[n + 1][];
        shares = new double[columns * OPTIONS];
        possible = new boolean[columns * OPTIONS];
        end(n);
        for (int r = n - 1; r >= 0; r--) {
            long touched = options(rows.get(r), weights[r]);
            merged[r] = merged[r + 1].clone();
            outlooks[r] = outlooks[r + 1].clone();
            for (long rest = touched; rest != 0; rest &= rest - 1) {
                look(r, Long.numberOfTrailingZeros(rest));
            }
        }
    }

    private void end(int n) {
        merged[n] = new byte[columns * DIGITS];
        outlooks[n] = new double[columns * DIGITS];
        for (int c = 0; c < columns; c++) {
            for (int digit = 0; digit < DIGITS; digit++) {
                boolean ends = RunState.mayEnd(digit);
                merged[n][c * DIGITS + digit] =
                        ends ? (byte) RunState.CLOSED : soft ? (byte) RunState.UNTOUCHED : NOWHERE;
                outlooks[n][c * DIGITS + digit] = ends ? 1 : soft ? BROKEN : 0;
            }
        }
    }

    /** Notes what a row may put into each column; gives the columns that it may touch. */
    private long options(RunRow row, double[] weights) {
        Arrays.fill(shares, 0);
        Arrays.fill(possible, false);
        double total = 0;
        long touched = 0;
        long always = -1;
        for (int i = 0; i < row.size(); i++) {
            if (weights[i] > 0) {
                total += weights[i];
                touched |= row.columns(i);
                always &= row.columns(i);
                for (long rest = row.columns(i); rest != 0; rest &= rest - 1) {
                    int c = Long.numberOfTrailingZeros(rest);
                    int option = c * OPTIONS + RunState.cell(row.code(i), (row.marked(i) >>> c & 1) != 0);
                    shares[option] += weights[i];
                    possible[option] = true;
                }
            }
        }
        for (int c = 0; c < columns; c++) {
            double left = total;
            for (int kind = 0; kind < KINDS; kind++) {
                left -= shares[c * OPTIONS + kind];
                shares[c * OPTIONS + kind] /= total;
            }
            shares[c * OPTIONS + NO_CELL] = Math.max(0, left / total);
            possible[c * OPTIONS + NO_CELL] = (always >>> c & 1) == 0;
        }
        return touched;
    }

    private void look(int r, int c) {
        int many = 0;
        for (int option = 0; option < OPTIONS; option++) {
            if (possible[c * OPTIONS + option]) {
                options[many] = option;
                many++;
            }
        }
        long[] signatures = new long[DIGITS];
        double greatest = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            long signature = 0;
            boolean alive = false;
            double outlook = 0;
            for (int k = 0; k < many; k++) {
                int option = options[k];
                int next = option == NO_CELL ? digit : RunState.next(digit, option * DIGITS);
                boolean broken = next < 0;
                if (broken && soft) {
                    next = RunState.afterBreak(option);
                }
                byte there = next < 0 ? NOWHERE : merged[r + 1][c * DIGITS + next];
                alive |= there >= 0;
                signature = (signature << 5) | (there + 1L) << 1 | (broken && soft ? 1 : 0);
                outlook += there < 0
                        ? 0
                        : shares[c * OPTIONS + option] * outlooks[r + 1][c * DIGITS + next] * (broken ? BROKEN : 1);
            }
            signatures[digit] = alive ? signature : patient ? -2L - digit : -1;
            outlooks[r][c * DIGITS + digit] = alive ? Math.max(LEAST, outlook) : 0;
            greatest = Math.max(greatest, outlook);
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            int least = 0;
            while (signatures[least] != signatures[digit]) {
                least++;
            }
            merged[r][c * DIGITS + digit] = signatures[digit] == -1 ? NOWHERE : (byte) least;
            if (greatest > 0) {
                outlooks[r][c * DIGITS + digit] /= greatest;
            }
        }
    }

    /** The least place of a column that cannot be told from this one by the rows from {@code row} on, or {@link #NOWHERE}. */
    byte merged(int row, int column, int digit) {
        return merged[row][column * DIGITS + digit];
    }

    /** How well a state does in the rows from {@code row} on, roughly. */
    double of(int row, long state) {
        double[] outlook = outlooks[row];
        double result = 1;
        for (int c = 0; c < columns; c++) {
            result *= outlook[c * DIGITS + RunState.digit(state, c)];
        }
        return result;
    }
}
