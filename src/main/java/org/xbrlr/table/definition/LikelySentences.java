package org.xbrlr.table.definition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences that may define each row with values, each with its probability, by a plain comparison of words.
 *
 * <p>Links are told by {@link SentenceEvidence}, which is right more often. The words of these sentences are evidence for
 * placements, whose weights were fitted with just these probabilities: both change together or not at all.
 */
final class LikelySentences {
    /** Blocks less likely than this are not looked at. */
    private static final double LEAST_LIKELY = 0.1;

    private LikelySentences() {}

    /** By the row's line. */
    static Map<Integer, Map<String, Double>> of(List<LabelledConcept> concepts, List<Sentence> sentences) {
        double[][] shares = RaisedShares.of(
                scores(concepts, sentences.stream().map(Sentence::plain).toList()));
        Map<Integer, Map<String, Double>> result = new HashMap<>();
        for (int i = 0; i < concepts.size(); i++) {
            if (concepts.get(i).hasValues()) {
                Map<String, Double> likely = new LinkedHashMap<>();
                for (int block = 0; block < sentences.size(); block++) {
                    double share = shares[i][block];
                    if (share >= LEAST_LIKELY) {
                        sentences.get(block).block().text().ifPresent(t -> likely.merge(t, share, Double::sum));
                    }
                }
                concepts.get(i).rows().forEach(row -> result.put(row.line(), likely));
            }
        }
        return result;
    }

    private static double[][] scores(List<LabelledConcept> concepts, List<Sentence> sentences) {
        PlainEvidence evidence = new PlainEvidence(concepts, sentences);
        int[] places = LabelledConcept.places(concepts);
        double[][] scores = new double[concepts.size()][sentences.size()];
        for (int concept = 0; concept < places.length; concept++) {
            for (int block = 0; block < sentences.size(); block++) {
                double distance =
                        Math.abs((double) places[concept] / concepts.size() - (double) block / sentences.size());
                scores[concept][block] = evidence.score(concept, block, distance);
            }
        }
        return scores;
    }
}
