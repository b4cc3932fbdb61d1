package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xbrlr.table.rows.UnplacedRow;

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

    /**
     * By the row's line.
     *
     * @param places the place of each label in the alphabet
     */
    static Map<Integer, Map<String, Double>> of(
            List<LabelledConcept> concepts, List<Sentence> sentences, int[] places) {
        double[][] shares = RaisedShares.of(scores(concepts, plain(sentences), places));
        Map<Integer, Map<String, Double>> result = new HashMap<>();
        for (int i = 0; i < concepts.size(); i++) {
            if (concepts.get(i).hasValues()) {
                Map<String, Double> likely = new LinkedHashMap<>();
                for (int block = 0; block < sentences.size(); block++) {
                    double share = shares[i][block];
                    Optional<String> text = sentences.get(block).block().text();
                    if (share >= LEAST_LIKELY && text.isPresent()) {
                        likely.put(text.get(), likely.getOrDefault(text.get(), 0.0) + share);
                    }
                }
                for (UnplacedRow row : concepts.get(i).rows()) {
                    result.put(row.line(), likely);
                }
            }
        }
        return result;
    }

    private static List<Sentence> plain(List<Sentence> sentences) {
        List<Sentence> plain = new ArrayList<>();
        for (Sentence sentence : sentences) {
            plain.add(sentence.plain());
        }
        return plain;
    }

    private static double[][] scores(List<LabelledConcept> concepts, List<Sentence> sentences, int[] places) {
        PlainEvidence evidence = new PlainEvidence(concepts, sentences);
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
