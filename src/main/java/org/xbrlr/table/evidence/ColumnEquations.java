package org.xbrlr.table.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.Effort;
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
    private final int scale;

    /** For each column and row: how well each amount closes, in nats below the best. */
    private final List<List<Map<Long, Double>>> fits = new ArrayList<>();

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
        scale = digits;
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
                long amount = (set >>> c & 1) != 0 ? amount(i, Long.bitCount(set & ((1L << c) - 1))) : 0;
                sum += fits.get(c).get(i).getOrDefault(amount, 0.0);
            }
        }
        return sum;
    }

    private long amount(int i, int cell) {
        long amount = rows.get(i)
                .number(cell)
                .map(v -> v.movePointRight(scale).longValue())
                .orElse(0L);
        return i < rightFrom ? amount : -amount;
    }

    /** What a row is believed to hold in a column: amounts and their probabilities, 0 for nothing. */
    private Map<Long, Double> believed(int i, int column) {
        Map<Long, Double> result = new HashMap<>();
        Map<Long, Double> sets = beliefs.sets(rows.get(i).index());
        double none = NO_PART;
        for (Map.Entry<Long, Double> entry : sets.entrySet()) {
            double p = (1 - NO_PART) * ((1 - OPEN) * entry.getValue() + OPEN / sets.size());
            long set = entry.getKey();
            if ((set >>> column & 1) != 0) {
                result.merge(amount(i, Long.bitCount(set & ((1L << column) - 1))), p, Double::sum);
            } else {
                none += p;
            }
        }
        result.merge(0L, none, Double::sum);
        return result;
    }

    private List<Map<Long, Double>> solve(int column) {
        int n = rows.size();
        List<Map<Long, Double>> believed = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            believed.add(believed(i, column));
        }
        List<Map<Long, Double>> before = new ArrayList<>();
        before.add(Map.of(0L, 1.0));
        for (int i = 0; i < n - 1; i++) {
            before.add(plus(before.get(i), believed.get(i)));
        }
        List<Map<Long, Double>> result = new ArrayList<>();
        Map<Long, Double> after = Map.of(0L, 1.0);
        for (int i = n - 1; i >= 0; i--) {
            result.add(0, closing(before.get(i), after, values(i)));
            after = plus(after, believed.get(i));
        }
        return result;
    }

    private Set<Long> values(int i) {
        Set<Long> values = new HashSet<>();
        values.add(0L);
        for (int cell = 0; cell < rows.get(i).size(); cell++) {
            values.add(amount(i, cell));
        }
        return values;
    }

    private Map<Long, Double> closing(Map<Long, Double> before, Map<Long, Double> after, Set<Long> values) {
        Map<Long, Double> result = new HashMap<>();
        Map<Long, Double> fewer = before.size() < after.size() ? before : after;
        Map<Long, Double> more = before.size() < after.size() ? after : before;
        effort.spend((long) values.size() * fewer.size() * STEPS_A_SUM);
        for (long value : values) {
            double p = 0;
            for (Map.Entry<Long, Double> entry : fewer.entrySet()) {
                p += entry.getValue() * more.getOrDefault(-value - entry.getKey(), 0.0);
            }
            result.put(value, p);
        }
        double without = NO_PART * result.getOrDefault(0L, 0.0);
        result.replaceAll((value, p) -> (1 - NO_PART) * p + without);
        double best = result.values().stream().mapToDouble(p -> p).max().orElse(0);
        result.replaceAll((v, p) -> Math.log((p + doubt) / (best + doubt)));
        return result;
    }

    private Map<Long, Double> plus(Map<Long, Double> sums, Map<Long, Double> terms) {
        effort.spend((long) sums.size() * terms.size() * STEPS_A_SUM);
        Map<Long, Double> result = new HashMap<>();
        sums.forEach((s, p) -> terms.forEach((t, q) -> {
            if (p * q > LEAST_SHARE) {
                result.merge(s + t, p * q, Double::sum);
            }
        }));
        if (result.size() > MOST_SUMS) {
            double[] shares = result.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            double least = shares[shares.length - 1 - MOST_SUMS];
            result.values().removeIf(p -> p <= least);
        }
        return result;
    }
}
