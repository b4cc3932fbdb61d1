package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All ways to place the values of a page that keep the symbol rule in every column and leave no column empty (rules C7,
 * C13): a forward and backward pass over the rows, the state being one digit a column.
 *
 * <pre>
 * rows   $ 5 | $ 6 | $ 7      one way: all three columns begin a run
 *        8   | $ 9            columns 1 and 2, 1 and 3 or 2 and 3; the 9 ends its column's run, the 8 does not, so …
 *        $ 1                  … this is the column of the 8
 * </pre>
 *
 * <p>States that the rest of the page cannot tell apart are one ({@link RunOutlook}). The pass is exact where the states of
 * every row stay within bounds; past them it keeps the states from which most is to be expected.
 */
public final class RunLattice {
    /** What a column of a row takes of the effort before any step is made. */
    private static final int EFFORT_A_COLUMN = 60;

    /** So many states are kept however little is to be expected of them. */
    private static final int FEW_STATES = 20;

    /** Where more states than may be kept promise as much as the best, so many times more are. */
    private static final int MOST_EQUALS = 2;

    /** Bits of the number of broken rules of a step. */
    private static final int BREAKS = 5;

    private final int columns;
    private final List<RunRow> rows = new ArrayList<>();
    private final int mostStates;
    private final double negligible;
    private final boolean soft;

    /**
     * What a pass gives.
     *
     * @param shares for each row and candidate the share of all mass that goes through it; one row of zeros for each row
     *     when there is no way
     * @param logMass the logarithm of all mass; negative infinity when there is no way
     * @param cut whether states were dropped, so that a way may have been missed
     * @param brokenAt the 0-based row at which the last way ends; the number of rows when only the end fails; -1 if there
     *     is a way
     */
    @SuppressWarnings("ArrayRecordComponent") // large, and read once by the caller
    public record Pass(double[][] shares, double logMass, boolean cut, int brokenAt) {}

    /**
     * Prepares the rows.
     *
     * @param mostStates that a row keeps
     * @param negligible a state of which less is to be expected than this share of all is dropped, if there are many
     * @param soft whether the symbol rule may be broken at a cost
     */
    public RunLattice(
            int columns,
            List<ValueRow> rows,
            List<List<Candidate>> candidates,
            int mostStates,
            double negligible,
            boolean soft) {
        this.columns = columns;
        this.mostStates = mostStates;
        this.negligible = negligible;
        this.soft = soft;
        for (int r = 0; r < rows.size(); r++) {
            this.rows.add(new RunRow(rows.get(r), candidates.get(r)));
        }
    }

    /** Whether a page of so many columns can be treated. */
    public static boolean fits(int columns) {
        return columns <= RunState.MOST_COLUMNS;
    }

    /** Runs both passes. {@code weights[r][i]} is the weight of candidate {@code i} of row {@code r}, 0 to leave it out. */
    public Pass run(double[][] weights, Effort effort) {
        double[][] ofChoices = new double[weights.length][];
        for (int r = 0; r < weights.length; r++) {
            ofChoices[r] = rows.get(r).weights(weights[r]);
        }
        Sweep sweep = new Sweep(ofChoices, false, effort);
        int brokenAt = sweep.forward();
        double[][] shares = new double[weights.length][];
        if (brokenAt >= 0) {
            for (int r = 0; r < weights.length; r++) {
                shares[r] = new double[weights[r].length];
            }
            int last = sweep.cut ? brokenAt : new Sweep(ofChoices, true, effort).forward();
            return new Pass(shares, Double.NEGATIVE_INFINITY, sweep.cut, last < 0 ? brokenAt : last);
        }
        double[][] shared = sweep.backward();
        for (int r = 0; r < weights.length; r++) {
            shares[r] = new double[weights[r].length];
            for (int i = 0; i < shares[r].length; i++) {
                int choice = rows.get(r).choiceOf(i);
                shares[r][i] = weights[r][i] > 0 ? shared[r][choice] * (weights[r][i] / ofChoices[r][choice]) : 0;
            }
        }
        return new Pass(shares, sweep.logMass, sweep.cut, -1);
    }

    /** One pass forth and back over all rows with given weights. */
    private final class Sweep {
        private final double[][] weights;
        private final RunOutlook outlook;
        private final Effort effort;
        private final StateBound bound;
        private final MassTable table = new MassTable();
        private final double[][] mass;
        private final int[][] starts;
        private final int[][] targets;
        private final int[][] choices;
        private long[] keys = new long[0];
        private int[] targetsOfRow = new int[1024];
        private int[] choicesOfRow = new int[1024];
        private double logMass;
        private boolean cut;

        Sweep(double[][] weights, boolean patient, Effort effort) {
            this.weights = weights;
            this.effort = effort;
            int n = rows.size();
            effort.spend((long) n * columns * EFFORT_A_COLUMN);
            bound = new StateBound(weights, mostStates, effort);
            outlook = new RunOutlook(columns, rows, weights, soft, patient);
            mass = new double[n + 1][];
            starts = new int[n][];
            targets = new int[n][];
            choices = new int[n][];
        }

        /** Reaches all states; gives the row at which none is left, or -1. */
        int forward() {
            int n = rows.size();
            long start = 0;
            for (int c = 0; c < columns; c++) {
                int digit = outlook.merged(0, c, RunState.UNTOUCHED);
                if (digit < 0) {
                    return n;
                }
                start = RunState.with(start, c, digit);
            }
            keys = new long[] {start};
            mass[0] = new double[] {1};
            for (int r = 0; r < n; r++) {
                advance(r);
                if (table.size() == 0) {
                    return r;
                }
                keys = table.keys();
                mass[r + 1] = table.masses();
                double greatest = 0;
                for (double value : mass[r + 1]) {
                    greatest = Math.max(greatest, value);
                }
                for (int s = 0; s < keys.length; s++) {
                    mass[r + 1][s] /= greatest;
                }
                logMass += Math.log(greatest);
                drop(r + 1);
            }
            double total = 0;
            for (int s = 0; s < keys.length; s++) {
                mass[n][s] *= endWeight(keys[s]);
                total += mass[n][s];
            }
            logMass += Math.log(total);
            return total > 0 ? -1 : n;
        }

        private void advance(int r) {
            RunTransitions steps = new RunTransitions(columns, rows.get(r), r, weights[r], outlook, soft);
            table.clear();
            starts[r] = new int[keys.length + 1];
            int n = 0;
            long looked = 0;
            for (int s = 0; s < keys.length; s++) {
                starts[r][s] = n;
                if (mass[r][s] == 0) {
                    continue;
                }
                looked += steps.size();
                steps.from(keys[s]);
                if (n + steps.size() > targetsOfRow.length) {
                    int length = Math.max(n + steps.size(), 2 * n);
                    targetsOfRow = Arrays.copyOf(targetsOfRow, length);
                    choicesOfRow = Arrays.copyOf(choicesOfRow, length);
                }
                for (int i = 0; i < steps.size(); i++) {
                    int broken = steps.broken(i);
                    if (broken >= 0) {
                        int choice = steps.choice(i);
                        double weight = weights[r][choice] * cost(broken);
                        targetsOfRow[n] = table.add(steps.next(i), mass[r][s] * weight);
                        choicesOfRow[n] = choice << BREAKS | broken;
                        n++;
                    }
                }
            }
            effort.spend(looked * StateBound.EFFORT_A_STEP);
            starts[r][keys.length] = n;
            targets[r] = Arrays.copyOf(targetsOfRow, n);
            choices[r] = Arrays.copyOf(choicesOfRow, n);
        }

        /** Drops the states of which least is to be expected, by taking their mass. */
        private void drop(int r) {
            double[] masses = mass[r];
            int most = bound.of(r);
            if (masses.length <= Math.min(most, FEW_STATES)) {
                return;
            }
            double[] expected = new double[masses.length];
            double sum = 0;
            for (int s = 0; s < masses.length; s++) {
                expected[s] = masses[s] * outlook.of(r, keys[s]);
                sum += expected[s];
            }
            double least = Ranking.leastOf(expected, most, sum * negligible);
            if (least > sum * negligible && bound.lowered(r)) {
                effort.cut();
            }
            int left = MOST_EQUALS * most; // among states that promise as much as the best, the first are kept
            for (int s = 0; s < masses.length; s++) {
                if (expected[s] < least || --left < 0) {
                    cut |= masses[s] > 0;
                    masses[s] = 0;
                }
            }
        }

        /** The share of each choice of each row. */
        double[][] backward() {
            int n = rows.size();
            double[][] shares = new double[n][];
            double[] after = new double[keys.length];
            for (int s = 0; s < keys.length; s++) {
                after[s] = mass[n][s] > 0 ? endWeight(keys[s]) : 0;
            }
            for (int r = n - 1; r >= 0; r--) {
                shares[r] = new double[weights[r].length];
                double[] before = new double[mass[r].length];
                double greatest = 0;
                for (int s = 0; s < before.length; s++) {
                    double sum = 0;
                    for (int e = starts[r][s]; e < starts[r][s + 1]; e++) {
                        int choice = choices[r][e] >>> BREAKS;
                        int broken = choices[r][e] & (1 << BREAKS) - 1;
                        double way = weights[r][choice] * cost(broken) * after[targets[r][e]];
                        shares[r][choice] += mass[r][s] * way;
                        sum += way;
                    }
                    before[s] = sum;
                    greatest = Math.max(greatest, sum);
                }
                for (int s = 0; s < before.length && greatest > 0; s++) {
                    before[s] /= greatest;
                }
                shareOut(shares[r], weights[r]);
                after = before;
            }
            return shares;
        }

        private double endWeight(long state) {
            double weight = 1;
            for (int c = 0; c < columns; c++) {
                weight *= RunState.mayEnd(RunState.digit(state, c)) ? 1 : soft ? RunOutlook.BROKEN : 0;
            }
            return weight;
        }
    }

    private static double cost(int broken) {
        return broken == 0 ? 1 : Math.exp(Math.log(RunOutlook.BROKEN) * broken);
    }

    /** Makes the shares of a row add up to 1; where all have underflowed, they are what the weights say. */
    private static void shareOut(double[] shares, double[] weights) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        if (!(sum > 0)) {
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
}
