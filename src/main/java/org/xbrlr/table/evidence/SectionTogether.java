package org.xbrlr.table.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xbrlr.table.placement.ValueRow;

/**
 * Where the other rows of a section with as many values stand, taken as one: that a lone value mostly stands in the newest
 * column is then counted once, by the row itself, and not once for every row of the section.
 *
 * <pre>
 *                                2021    2020
 * 5.30% Notes | Carrying value          1,785     this value is told again elsewhere, in 2020;
 * 5.30% Notes | Principal               1,800     each of the others by itself might be of 2021,
 * 5.30% Notes | Maturity              2025-08     but all of them together hardly
 * </pre>
 */
final class SectionTogether {
    /** A row says no more against a set than this, in nats. */
    private static final double MOST_AGAINST = 3;

    /** How often the rows of a section do not stand together. */
    private static final double DOUBT = 0.05;

    private final Map<Long, Double> nats = new HashMap<>();

    /** Takes the other rows of the section, among which those with as many values speak. */
    SectionTogether(ValueRow row, List<ValueRow> others, Beliefs beliefs) {
        List<ValueRow> alike =
                others.stream().filter(o -> o.size() == row.size()).toList();
        if (alike.isEmpty()) {
            return;
        }
        for (long set : beliefs.sets(row.index()).keySet()) {
            nats.put(set, 0.0);
        }
        for (ValueRow other : alike) {
            double best = Double.NEGATIVE_INFINITY;
            for (long set : beliefs.sets(other.index()).keySet()) {
                best = Math.max(best, beliefs.beyondHabit(other.index(), set));
            }
            double most = best;
            nats.replaceAll((set, sum) ->
                    sum + Math.max(-MOST_AGAINST, Math.min(0, beliefs.beyondHabit(other.index(), set) - most)));
        }
        double most = nats.values().stream().mapToDouble(n -> n).max().orElse(0);
        double total =
                nats.values().stream().mapToDouble(n -> Math.exp(n - most)).sum();
        nats.replaceAll((set, sum) -> Math.log((Math.exp(sum - most) / total + DOUBT) / (1 + DOUBT)));
    }

    /** How well a set goes with theirs, in nats; 0 at best, and where there are no such rows. */
    double of(long columns) {
        return nats.getOrDefault(columns, 0.0);
    }
}
