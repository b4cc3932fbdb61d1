package org.xbrlr.table.definition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that exclude one another: a label that says one does not belong to a sentence that says only another.
 *
 * <pre>
 * Total current assets      "Amount of noncurrent assets classified as other."
 * </pre>
 *
 * @param drawnFrom the sets of such words that the label has a word of
 * @param words the words of the label
 */
record Opposites(List<Set<String>> drawnFrom, Set<String> words) {
    private static final List<Set<String>> SETS = List.of(
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

    /** Copies the collections. */
    Opposites {
        drawnFrom = List.copyOf(drawnFrom);
        words = Set.copyOf(words);
    }

    /** Those of a label. */
    static Opposites in(Set<String> label) {
        return new Opposites(
                SETS.stream()
                        .filter(set -> set.stream().anyMatch(label::contains))
                        .toList(),
                label);
    }

    /** From how many sets the sentence has other words than the label. */
    long conflicts(Set<String> sentence) {
        return drawnFrom.stream()
                .filter(set -> set.stream().anyMatch(sentence::contains))
                .filter(set -> set.stream().noneMatch(word -> words.contains(word) && sentence.contains(word)))
                .count();
    }

    private static Set<String> set(String... words) {
        return List.of(words).stream().map(WordStems::stem).collect(Collectors.toUnmodifiableSet());
    }
}
