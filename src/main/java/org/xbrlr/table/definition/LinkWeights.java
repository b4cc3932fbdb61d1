package org.xbrlr.table.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.xbrlr.notation.FieldLines;

/**
 * What each clue for a link is worth, in nats; fitted on pages whose links are known.
 *
 * <p>One line of the resource is a clue and its weight; {@code #} begins a comment:
 *
 * <pre>
 * label-covered 1.92
 * </pre>
 */
final class LinkWeights {
    private static final String RESOURCE = "link-weights.txt";
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
        try (InputStream in = LinkWeights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return new LinkWeights(Map.of());
            }
            FieldLines lines = new FieldLines(in.readAllBytes(), ' ');
            while (lines.next()) {
                String clue = lines.text().toUpperCase(Locale.ROOT).replace('-', '_');
                weights.put(LinkClue.valueOf(clue), lines.decimal());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LinkWeights(weights);
    }
}
