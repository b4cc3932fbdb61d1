package org.xbrlr.table.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.placement.MassTable;
import org.xbrlr.table.placement.ValueRow;

/**
 * One equation for each column: what some rows hold there adds up to what others hold.
 *
 * <p>What is believed of all rows but one tells how well each of its values, or none, closes the equation of a column.
 */
final class ColumnEquations {
    private static final int MOST_SUMS = 300;
    private static final double LEAST_SHARE = 1e-7;

    /** How often a row that stands between is no part of the sum. */
    private static final double NO_PART = 0.05;

    /** How much of a belief is spread evenly: one equation may know better than all that went before. */
    private static final double OPEN = 0.2;

    /** About how many steps it takes to add two amounts and remember the sum. */
    private static final int STEPS_A_SUM = 30;

    private final Beliefs beliefs;
    private final Effort effort;
    private final List<ValueRow> rows = new ArrayList<>();
    private final Map<Integer, Integer> place = new HashMap<>();
    private final int rightFrom;
    private final double doubt;
    /** For each column and row: how well each amount closes, in nats below the best. */
    private final List<List<MassTable>> fits = new ArrayList<>();

    /** The amounts of each row, with the sign that they have in the equation, in units of the last decimal. */
    private final long[][] amounts;

    /**
     * Solves {@code sum of left = sum of right} in each of some columns.
     *
     * @param columns the columns, as a bit mask
     * @param doubt how often such a column does not add up: rounding, rows left out, a sum by chance
     */
    ColumnEquations(
            Scene scene,
            Beliefs beliefs,
            List<ValueRow> left,
            List<ValueRow> right,
            long columns,
            double doubt,
            Effort effort) {
        this.beliefs = beliefs;
        this.effort = effort;
        this.doubt = doubt;
        rows.addAll(left);
        rightFrom = rows.size();
        rows.addAll(right);
        int digits = 0;
        for (int i = 0; i < rows.size(); i++) {
            place.put(rows.get(i).index(), i);
            for (int cell = 0; cell < rows.get(i).size(); cell++) {
                digits = Math.max(
                        digits, rows.get(i).number(cell).map(BigDecimal::scale).orElse(0));
            }
        }
        amounts = new long[rows.size()][];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = amounts(rows.get(i), digits, i < rightFrom ? 1 : -1);
        }
        for (int c = 0; c < scene.layout().size(); c++) {
            fits.add((columns >>> c & 1) != 0 && !effort.spent() ? solve(c) : List.of());
        }
    }

    /** How well a placement of one of the rows closes the equations, in nats; 0 at best. */
    double weigh(ValueRow row, Candidate candidate) {
        int i = place.getOrDefault(row.index(), 0);
        long set = candidate.columns();
        double sum = 0;
        for (int c = 0; c < fits.size(); c++) {
            if (!fits.get(c).isEmpty()) {
                long amount = (set >>> c & 1) != 0 ? amounts[i][Long.bitCount(set & ((1L << c) - 1))] : 0;
                sum += fits.get(c).get(i).of(amount);
            }
        }
        return sum;
    }

    private static long[] amounts(ValueRow row, int scale, int sign) {
        long[] result = new long[row.size()];
        for (int cell = 0; cell < result.length; cell++) {
            result[cell] = row.number(cell)
                    .map(v -> sign * v.movePointRight(scale).longValue())
                    .orElse(0L);
        }
        return result;
    }

    /** What a row is believed to hold in a column: amounts and their probabilities, 0 for nothing. */
    private MassTable believed(int i, int column) {
        MassTable result = new MassTable();
        MassTable sets = beliefs.sets(rows.get(i).index());
        double none = NO_PART;
        for (int s = 0; s < sets.size(); s++) {
            double p = (1 - NO_PART) * ((1 - OPEN) * sets.mass(s) + OPEN / sets.size());
            long set = sets.key(s);
            if ((set >>> column & 1) != 0) {
                result.add(amounts[i][Long.bitCount(set & ((1L << column) - 1))], p);
            } else {
                none += p;
            }
        }
        result.add(0, none);
        return result;
    }

    private List<MassTable> solve(int column) {
        int n = rows.size();
        List<MassTable> believed = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            believed.add(believed(i, column));
        }
        List<MassTable> before = new ArrayList<>();
        before.add(nothing());
        for (int i = 0; i < n - 1; i++) {
            before.add(plus(before.get(i), believed.get(i)));
        }
        MassTable[] result = new MassTable[n];
        MassTable after = nothing();
        for (int i = n - 1; i >= 0; i--) {
            result[i] = closing(before.get(i), after, amounts[i]);
            after = plus(after, believed.get(i));
        }
        return List.of(result);
    }

    private static MassTable nothing() {
        MassTable result = new MassTable();
        result.add(0, 1);
        return result;
    }

    private MassTable closing(MassTable before, MassTable after, long[] amounts) {
        MassTable result = new MassTable();
        result.add(0, 0);
        for (long amount : amounts) {
            result.add(amount, 0);
        }
        MassTable fewer = before.size() < after.size() ? before : after;
        MassTable more = before.size() < after.size() ? after : before;
        effort.spend((long) result.size() * fewer.size() * STEPS_A_SUM);
        for (int value = 0; value < result.size(); value++) {
            double p = 0;
            for (int i = 0; i < fewer.size(); i++) {
                p += fewer.mass(i) * more.of(-result.key(value) - fewer.key(i));
            }
            result.add(result.key(value), p);
        }
        double without = NO_PART * result.of(0);
        result.replaceAll(p -> (1 - NO_PART) * p + without);
        double best = 0;
        for (int value = 0; value < result.size(); value++) {
            best = Math.max(best, result.mass(value));
        }
        double most = best;
        result.replaceAll(p -> Math.log((p + doubt) / (most + doubt)));
        return result;
    }

    private MassTable plus(MassTable sums, MassTable terms) {
        effort.spend((long) sums.size() * terms.size() * STEPS_A_SUM);
        MassTable result = new MassTable();
        for (int s = 0; s < sums.size(); s++) {
            for (int t = 0; t < terms.size(); t++) {
                double p = sums.mass(s) * terms.mass(t);
                if (p > LEAST_SHARE) {
                    result.add(sums.key(s) + terms.key(t), p);
                }
            }
        }
        return result.size() > MOST_SUMS ? likeliest(result) : result;
    }

    private static MassTable likeliest(MassTable sums) {
        double[] shares = sums.masses();
        Arrays.sort(shares);
        double least = shares[shares.length - 1 - MOST_SUMS];
        MassTable result = new MassTable();
        for (int i = 0; i < sums.size(); i++) {
            if (sums.mass(i) > least) {
                result.add(sums.key(i), sums.mass(i));
            }
        }
        return result;
    }
}
