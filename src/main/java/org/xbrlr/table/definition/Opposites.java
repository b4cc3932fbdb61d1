package org.xbrlr.table.definition;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that exclude one another: a label that says one does not belong to a sentence that says only another.
 *
 * <pre>
 * Total current assets      "Amount of noncurrent assets classified as other."
 * </pre>
 */
final class Opposites {
    /** For each of these words the sets of them that it is in, as bits. */
    private static final Map<String, Long> SETS = sets(
            set("current", "noncurrent"),
            set("increase", "decrease"),
            set("basic", "diluted"),
            set("federal", "foreign", "state", "domestic"),
            set(
                    "granted",
                    "exercised",
                    "forfeited",
                    "vested",
                    "cancelled",
                    "expired",
                    "issued",
                    "outstanding",
                    "exercisable",
                    "nonvested"),
            set("asset", "liability"),
            set("authorized", "issued", "outstanding"),
            set("purchase", "sale", "maturity", "repayment", "proceeds", "payment", "issuance", "repurchase"),
            set("gross", "net"),
            set("before", "after"),
            set("minimum", "maximum"),
            set("operating", "investing", "financing"),
            set("short", "long"),
            set("cost", "revenue"),
            set("accumulated", "amortization"),
            set("accrued", "prepaid"),
            set("one", "two", "three", "four", "five"),
            set("common", "preferred", "treasury"),
            set("gain", "loss"),
            set("interest", "dividend"),
            set("amortization", "depreciation"),
            set("finance", "operating"),
            set("lower", "upper"),
            set("receivable", "payable"));

    private Opposites() {}

    /** The sets that some of the words are drawn from, as bits. */
    static long drawnFrom(Collection<String> words) {
        long sets = 0;
        for (String word : words) {
            sets |= SETS.getOrDefault(word, 0L);
        }
        return sets;
    }

    /** From how many sets the sentence has other words than the label. */
    static int conflicts(Set<String> label, long setsOfLabel, Set<String> sentence, long setsOfSentence) {
        long conflicts = setsOfLabel & setsOfSentence;
        if (conflicts != 0) {
            for (String word : label) {
                if (sentence.contains(word)) {
                    conflicts &= ~SETS.getOrDefault(word, 0L);
                }
            }
        }
        return Long.bitCount(conflicts);
    }

    private static List<String> set(String... words) {
        return List.of(words);
    }

    @SafeVarargs
    private static Map<String, Long> sets(List<String>... sets) {
        Map<String, Long> result = new HashMap<>();
        for (int i = 0; i < sets.length; i++) {
            for (String word : sets[i]) {
                String stem = WordStems.stem(word);
                result.put(stem, result.getOrDefault(stem, 0L) | 1L << i);
            }
        }
        return Map.copyOf(result);
    }
}
