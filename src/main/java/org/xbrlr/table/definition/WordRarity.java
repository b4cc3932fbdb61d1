package org.xbrlr.table.definition;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much a word tells on one page: the fewer of its sentences have it, the more. */
final class WordRarity {
    /** Words that definitions are full of; sharing one says little even where few sentences of the page have it. */
    private static final Set<String> GENERIC = Stream.of(
                    "amount",
                    "sum",
                    "total",
                    "carrying",
                    "value",
                    "balance",
                    "sheet",
                    "date",
                    "reporting",
                    "period",
                    "entity",
                    "element",
                    "represents",
                    "aggregate",
                    "related",
                    "includes",
                    "including",
                    "excluding",
                    "excludes",
                    "example",
                    "limited",
                    "also",
                    "known")
            .map(WordStems::stem)
            .collect(Collectors.toUnmodifiableSet());

    private static final double GENERIC_SHARE = 0.3;

    private final int sentences;
    private final Map<String, Double> weights = new HashMap<>();

    WordRarity(List<Sentence> sentences) {
        this.sentences = sentences.size();
        Map<String, Integer> sentencesWith = new HashMap<>();
        sentences.forEach(sentence -> sentence.words().forEach(word -> sentencesWith.merge(word, 1, Integer::sum)));
        sentencesWith.forEach((word, count) -> weights.put(word, weight(word, count)));
    }

    private double weight(String word, int count) {
        double rarity = Math.log((sentences + 1.0) / count);
        return GENERIC.contains(word) ? GENERIC_SHARE * rarity : rarity;
    }

    /** The weight of a word; one that no sentence has weighs as much as one that a single sentence has. */
    double of(String word) {
        Double known = weights.get(word);
        return known == null ? weight(word, 1) : known;
    }

    /** Whether definitions are full of the word. */
    static boolean generic(String word) {
        return GENERIC.contains(word);
    }

    /** The weights of several words together. */
    double of(Collection<String> words) {
        return words.stream().mapToDouble(this::of).sum();
    }
}
