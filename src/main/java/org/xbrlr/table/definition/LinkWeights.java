package org.xbrlr.table.definition;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.xbrlr.notation.FieldLines;

/**
 * What each clue for a link is worth, in nats; fitted on pages whose links are known.
 *
 * <p>One line is a clue and its weight; {@code #} begins a comment:
 *
 * <pre>
 * label-covered 1.92
 * </pre>
 */
final class LinkWeights {
    private static final LinkWeights SHIPPED = load();

    private final double[] weights = new double[LinkClue.values().length];

    LinkWeights(Map<LinkClue, Double> weights) {
        for (Map.Entry<LinkClue, Double> weight : weights.entrySet()) {
            this.weights[weight.getKey().ordinal()] = weight.getValue();
        }
    }

    /** The weights that the program ships. */
    static LinkWeights shipped() {
        return SHIPPED;
    }

    /** The weighted sum of the evidence, which has a place for each clue. */
    double of(double[] clues) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * clues[i];
        }
        return sum;
    }

    private static LinkWeights load() {
        Map<LinkClue, Double> weights = new EnumMap<>(LinkClue.class);
        FieldLines lines = new FieldLines(ShippedLinkWeights.LINES, ' ');
        while (lines.next()) {
            String clue = lines.text().toUpperCase(Locale.ROOT).replace('-', '_');
            weights.put(LinkClue.valueOf(clue), lines.decimal());
        }
        return new LinkWeights(weights);
    }
}
