package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.List;

/**
 * All ways to place the values of a page that keep the symbol rule in every column and leave no column empty (rules C7,
 * C13): an exact forward and backward pass over the rows, the state being one digit a column.
 *
 * <pre>
 * rows   $ 5 | $ 6 | $ 7      one way: all three columns begin a run
 *        8   | $ 9            columns 1 and 2, 1 and 3 or 2 and 3; the 9 ends its column's run, the 8 does not, so …
 *        $ 1                  … this is the column of the 8
 * </pre>
 */
public final class RunLattice {
    /** How masses join where two ways reach one state. */
    public enum Join {
        /** Add them: probabilities. */
        SUM,
        /** Keep the greater: only whether a state can be reached matters, and nothing underflows. */
        GREATEST
    }

    /** The weight of one broken symbol rule when no way keeps them all. */
    private static final double BROKEN = Math.exp(-6);

    private static final double LEAST = 1e-200;

    /** Steps from one row to the next: states times candidates. */
    private static final int MOST_STEPS = 1_000_000;

    private static final int MOST_STEPS_A_ROW = 60_000;

    private static final int LEAST_STATES = 60;

    private final int columns;
    private final List<Step[]> rows;
    private final int mostStates;
    private final boolean soft;
    private final long[] touchedLater;

    /** The cells of one candidate in the order of their columns. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this class
    private record Step(int[] columns, int[] kinds, SymbolCode code, boolean[] marked) {}

    /**
     * What a pass gives.
     *
     * @param shares for each row and candidate the share of all mass that goes through it; one row of zeros for each row
     *     when there is no way
     * @param logMass the logarithm of all mass; negative infinity when there is no way
     * @param cut whether states were dropped to keep within the bound; a pass for {@link Join#GREATEST} ends there
     * @param brokenAt the 0-based row at which the last way ends; the number of rows when only the end fails; -1 if there
     *     is a way
     */
    @SuppressWarnings("ArrayRecordComponent") // large, and read once by the caller
    public record Pass(double[][] shares, double logMass, boolean cut, int brokenAt) {}

    /** Prepares the rows; with {@code soft}, breaking the symbol rule costs but is allowed. */
    public RunLattice(
            int columns, List<ValueRow> rows, List<List<Candidate>> candidates, int mostStates, boolean soft) {
        this.columns = columns;
        this.mostStates = mostStates;
        this.soft = soft;
        this.rows = new ArrayList<>();
        this.touchedLater = new long[rows.size() + 1];
        for (int r = rows.size() - 1; r >= 0; r--) {
            touchedLater[r] = touchedLater[r + 1];
            for (Candidate candidate : candidates.get(r)) {
                touchedLater[r] |= candidate.columns();
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            ValueRow row = rows.get(r);
            boolean[] marked = new boolean[row.size()];
            for (int i = 0; i < marked.length; i++) {
                marked[i] = row.marked(i);
            }
            this.rows.add(candidates.get(r).stream()
                    .map(c -> new Step(c.columnArray(), kinds(c.code(), marked), c.code(), marked))
                    .toArray(Step[]::new));
        }
    }

    private static int[] kinds(SymbolCode code, boolean[] marked) {
        int[] result = new int[marked.length];
        for (int i = 0; i < marked.length; i++) {
            result[i] = RunState.kind(code, marked[i]);
        }
        return result;
    }

    /** Whether a page of so many columns can be treated. */
    public static boolean fits(int columns) {
        return columns <= RunState.MOST_COLUMNS;
    }

    /** Runs both passes. {@code weights[r][i]} is the weight of candidate {@code i} of row {@code r}, 0 to leave it out. */
    public Pass run(double[][] weights, Join join) {
        int n = rows.size();
        double[][] shares = new double[n][];
        for (int r = 0; r < n; r++) {
            shares[r] = new double[rows.get(r).length];
        }
        StateTable[] forward = new StateTable[n + 1];
        forward[0] = new StateTable();
        forward[0].put(0L, 1, false);
        double log = 0;
        boolean cut = false;
        for (int r = 0; r < n; r++) {
            StateTable reached = advance(forward[r], r, weights[r], join);
            if (reached.size() == 0) {
                return new Pass(shares, Double.NEGATIVE_INFINITY, cut, r);
            }
            double greatest = reached.greatestMass();
            int most = mostStates(r + 1, weights);
            double least = Math.max(LEAST, reached.massOfRank(most) / greatest);
            cut |= reached.size() > most;
            if (cut && join == Join.GREATEST) {
                return new Pass(shares, Double.NEGATIVE_INFINITY, true, -1);
            }
            forward[r + 1] = join == Join.GREATEST ? reached : reached.scaled(1 / greatest, least);
            log += join == Join.GREATEST ? 0 : Math.log(greatest);
        }
        double total = 0;
        StateTable last = forward[n];
        double[] after = new double[last.places()];
        for (int i = 0; i < last.places(); i++) {
            if (last.used(i)) {
                after[i] = endWeight(last.key(i));
                total = join == Join.GREATEST
                        ? Math.max(total, after[i] * last.mass(i))
                        : total + after[i] * last.mass(i);
            }
        }
        if (total == 0) {
            return new Pass(shares, Double.NEGATIVE_INFINITY, cut, n);
        }
        for (int r = n - 1; r >= 0; r--) {
            after = retreat(forward[r], forward[r + 1], after, r, weights[r], shares[r], join);
        }
        return new Pass(shares, log + Math.log(total), cut, -1);
    }

    /** How many states to keep before a row, so that states times candidates stay within bounds. */
    private int mostStates(int row, double[][] weights) {
        int live = 1;
        if (row < weights.length) {
            for (double weight : weights[row]) {
                live += weight > 0 ? 1 : 0;
            }
        }
        return Math.max(
                LEAST_STATES, Math.min(mostStates, Math.min(MOST_STEPS_A_ROW, MOST_STEPS / rows.size()) / live));
    }

    private StateTable advance(StateTable from, int r, double[] weights, Join join) {
        Step[] steps = rows.get(r);
        long closing = touchedLater[r] & ~touchedLater[r + 1];
        StateTable reached = new StateTable();
        for (int place = 0; place < from.places(); place++) {
            if (!from.used(place)) {
                continue;
            }
            long state = from.key(place);
            double mass = from.mass(place);
            for (int i = 0; i < steps.length; i++) {
                if (weights[i] > 0) {
                    long next = soft ? applySoft(state, steps[i]) : apply(state, steps[i]);
                    if (next >= 0 && (soft || mayLeave(next, closing))) {
                        double cost = soft ? cost(state, steps[i]) : 1;
                        reached.put(next, mass * weights[i] * cost, join == Join.GREATEST);
                    }
                }
            }
        }
        return reached;
    }

    /** Gives the mass after each state of {@code from}, and adds to the shares of the row's candidates. */
    private double[] retreat(
            StateTable from, StateTable to, double[] after, int r, double[] weights, double[] shares, Join join) {
        Step[] steps = rows.get(r);
        double[] before = new double[from.places()];
        double greatest = 0;
        for (int place = 0; place < from.places(); place++) {
            if (!from.used(place)) {
                continue;
            }
            long state = from.key(place);
            for (int i = 0; i < steps.length; i++) {
                if (weights[i] > 0) {
                    long next = soft ? applySoft(state, steps[i]) : apply(state, steps[i]);
                    int found = next < 0 ? -1 : to.find(next);
                    if (found >= 0 && after[found] > 0) {
                        double way = weights[i] * (soft ? cost(state, steps[i]) : 1) * after[found];
                        double share = from.mass(place) * way;
                        if (join == Join.GREATEST) {
                            before[place] = Math.max(before[place], way);
                            shares[i] = Math.max(shares[i], share);
                        } else {
                            before[place] += way;
                            shares[i] += share;
                        }
                    }
                }
            }
            greatest = Math.max(greatest, before[place]);
        }
        double total = 0;
        for (double share : shares) {
            total += share;
        }
        if (join == Join.SUM) {
            shareOut(shares, total, weights);
        }
        for (int i = 0; i < before.length && greatest > 0 && join == Join.SUM; i++) {
            before[i] /= greatest;
        }
        return before;
    }

    /** Makes the shares of a row add up to 1; where all have underflowed, they are what the weights say. */
    private static void shareOut(double[] shares, double total, double[] weights) {
        double sum = total;
        if (!(total > 0)) {
            sum = 0;
            for (int i = 0; i < shares.length; i++) {
                shares[i] = weights[i];
                sum += weights[i];
            }
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
    }

    /** The state after a row's cells; -1 where the rule does not allow them. */
    private static long apply(long state, Step step) {
        long result = state;
        int[] columns = step.columns;
        for (int i = 0; i < columns.length; i++) {
            int next = RunState.next(RunState.digit(result, columns[i]), step.kinds[i]);
            if (next < 0) {
                return -1;
            }
            result = RunState.with(result, columns[i], next);
        }
        return result;
    }

    private static long applySoft(long state, Step step) {
        long result = state;
        for (int i = 0; i < step.columns.length; i++) {
            int next = RunState.next(RunState.digit(result, step.columns[i]), step.kinds[i]);
            result = RunState.with(
                    result, step.columns[i], next < 0 ? RunState.afterBreak(step.code, step.marked[i]) : next);
        }
        return result;
    }

    /** What the broken rules of a step weigh. */
    private static double cost(long state, Step step) {
        double cost = 1;
        for (int i = 0; i < step.columns.length; i++) {
            cost *= RunState.next(RunState.digit(state, step.columns[i]), step.kinds[i]) < 0 ? BROKEN : 1;
        }
        return cost;
    }

    /** Whether the columns that no later row can touch are in a state they may end in. */
    private static boolean mayLeave(long state, long closing) {
        for (long rest = closing; rest != 0; rest &= rest - 1) {
            if (!RunState.mayEnd(RunState.digit(state, Long.numberOfTrailingZeros(rest)))) {
                return false;
            }
        }
        return true;
    }

    private double endWeight(long state) {
        double weight = 1;
        for (int c = 0; c < columns; c++) {
            if (!RunState.mayEnd(RunState.digit(state, c))) {
                weight *= soft ? BROKEN : 0;
            }
        }
        return weight;
    }
}
