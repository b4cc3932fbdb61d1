package org.xbrlr.table.evidence;

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
    private final Amounts amounts;

    /** For each column that is solved, and each row with a choice, how well each amount closes, in nats below the best. */
    private final MassTable[][] fits;

    /**
     * Solves {@code sum of left = sum of right} in each of some columns.
     *
     * @param columns the columns, as a bit mask
     * @param doubt how often such a column does not add up: rounding, rows left out, a sum by chance
     */
    ColumnEquations(
            Scene scene,
            Beliefs beliefs,
            Amounts amounts,
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
        this.amounts = amounts;
        for (int i = 0; i < rows.size(); i++) {
            place.put(rows.get(i).index(), i);
        }
        fits = new MassTable[scene.layout().size()][];
        for (int c = 0; c < fits.length; c++) {
            fits[c] = (columns >>> c & 1) != 0 && !effort.spent() ? solve(c) : new MassTable[0];
        }
    }

    /** How well a placement of one of the rows closes the equations, in nats; 0 at best. */
    double weigh(ValueRow row, Candidate candidate) {
        int i = place.getOrDefault(row.index(), 0);
        double sum = 0;
        for (int c = 0; c < fits.length; c++) {
            if (fits[c].length > 0) {
                sum += fits[c][i].of(sign(i) * amounts.held(row, candidate.columns(), c));
            }
        }
        return sum;
    }

    /** The sign that the amounts of a row have in the equation. */
    private int sign(int i) {
        return i < rightFrom ? 1 : -1;
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
                result.add(sign(i) * amounts.held(rows.get(i), set, column), p);
            } else {
                none += p;
            }
        }
        result.add(0, none);
        return result;
    }

    /** What is not asked for is not solved: how well rows close that have no choice. */
    private MassTable[] solve(int column) {
        int n = rows.size();
        int first = n;
        int last = -1;
        for (int i = 0; i < n; i++) {
            if (beliefs.open(rows.get(i).index())) {
                first = Math.min(first, i);
                last = i;
            }
        }
        MassTable[] believed = new MassTable[n];
        MassTable[] before = new MassTable[n];
        before[0] = nothing();
        for (int i = 0; i < n; i++) {
            believed[i] = believed(i, column);
            if (i < last) {
                before[i + 1] = plus(before[i], believed[i]);
            }
        }
        MassTable[] result = new MassTable[n];
        Arrays.fill(result, new MassTable());
        MassTable after = nothing();
        for (int i = n - 1; i >= first; i--) {
            if (beliefs.open(rows.get(i).index())) {
                result[i] = closing(before[i], after, i);
            }
            after = i > first ? plus(after, believed[i]) : after;
        }
        return result;
    }

    private static MassTable nothing() {
        MassTable result = new MassTable();
        result.add(0, 1);
        return result;
    }

    private MassTable closing(MassTable before, MassTable after, int i) {
        MassTable values = new MassTable();
        values.add(0, 0);
        for (int cell = 0; cell < rows.get(i).size(); cell++) {
            values.add(sign(i) * amounts.of(rows.get(i), cell), 0);
        }
        MassTable fewer = before.size() < after.size() ? before : after;
        MassTable more = before.size() < after.size() ? after : before;
        effort.spend((long) values.size() * fewer.size() * STEPS_A_SUM);
        double[] shares = new double[values.size()];
        for (int value = 0; value < shares.length; value++) {
            for (int s = 0; s < fewer.size(); s++) {
                shares[value] += fewer.mass(s) * more.of(-values.key(value) - fewer.key(s));
            }
        }
        double without = NO_PART * shares[0];
        double best = 0;
        for (int value = 0; value < shares.length; value++) {
            shares[value] = (1 - NO_PART) * shares[value] + without;
            best = Math.max(best, shares[value]);
        }
        MassTable result = new MassTable();
        for (int value = 0; value < shares.length; value++) {
            result.add(values.key(value), Math.log((shares[value] + doubt) / (best + doubt)));
        }
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
