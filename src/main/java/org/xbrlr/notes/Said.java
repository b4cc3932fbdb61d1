package org.xbrlr.notes;

import java.time.LocalDate;
import java.util.Map;

/** What notes say of the time of a number: dates, each with how much is said for it. */
public final class Said {
    /** Nothing. */
    public static final Said NOTHING = new Said(Map.of());

    private final Map<SpokenDate, Double> weights;

    Said(Map<SpokenDate, Double> weights) {
        this.weights = weights;
    }

    /**
     * How much is said for a period, 0 or more.
     *
     * @param end its last day
     * @param months its length; 0 for an instant
     */
    public double of(LocalDate end, int months) {
        double said = 0;
        for (Map.Entry<SpokenDate, Double> date : weights.entrySet()) {
            said += date.getValue() * date.getKey().names(end, months);
        }
        return said;
    }

    /** Whether nothing is said. */
    public boolean isNothing() {
        return weights.isEmpty();
    }
}
