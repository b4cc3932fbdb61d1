package org.xbrlr.table.evidence;

import java.util.List;
import org.xbrlr.table.placement.MassTable;
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

    private final MassTable sets;
    private double[] nats = new double[0];

    /** Takes the other rows of the section, among which those with as many values speak. */
    SectionTogether(ValueRow row, List<ValueRow> others, Beliefs beliefs) {
        sets = beliefs.sets(row.index());
        for (ValueRow other : others) {
            if (other.size() == row.size()) {
                nats = nats.length == 0 ? new double[sets.size()] : nats;
                double most = beliefs.mostBeyondHabit(other.index());
                for (int i = 0; i < nats.length; i++) {
                    double against = beliefs.beyondHabit(other.index(), sets.key(i)) - most;
                    nats[i] += Math.max(-MOST_AGAINST, Math.min(0, against));
                }
            }
        }
        double most = Double.NEGATIVE_INFINITY;
        for (double n : nats) {
            most = Math.max(most, n);
        }
        double total = 0;
        for (double n : nats) {
            total += Math.exp(n - most);
        }
        for (int i = 0; i < nats.length; i++) {
            nats[i] = Math.log((Math.exp(nats[i] - most) / total + DOUBT) / (1 + DOUBT));
        }
    }

    /** How well a set goes with theirs, in nats; 0 at best, and where there are no such rows. */
    double of(long columns) {
        int set = nats.length == 0 ? -1 : sets.find(columns);
        return set < 0 ? 0 : nats[set];
    }
}
