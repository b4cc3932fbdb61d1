package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a word tells on one page: the fewer of its sentences, or of its labels, have it, the more. */
final class WordRarity {
    /** Words that definitions are full of; sharing one says little even where few sentences of the page have it. */
    private static final Set<String> GENERIC = WordStems.ofWords(
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
            "known");

    private static final double GENERIC_SHARE = 0.3;

    /** A label has so few words that even one that all labels have counts. */
    private static final double LEAST_OF_LABELS = 0.3;

    private final int texts;
    private final Set<String> generic;
    private final double least;
    private final Map<String, Double> weights = new HashMap<>();

    private WordRarity(List<Set<String>> texts, Set<String> generic, double least) {
        this.texts = texts.size();
        this.generic = generic;
        this.least = least;
        Map<String, Integer> textsWith = new HashMap<>();
        for (Set<String> words : texts) {
            for (String word : words) {
                textsWith.put(word, textsWith.getOrDefault(word, 0) + 1);
            }
        }
        for (Map.Entry<String, Integer> word : textsWith.entrySet()) {
            weights.put(word.getKey(), weight(word.getKey(), word.getValue()));
        }
    }

    /** Among the sentences of a page. */
    static WordRarity ofSentences(List<Sentence> sentences) {
        List<Set<String>> texts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            texts.add(sentence.words());
        }
        return new WordRarity(texts, GENERIC, 0);
    }

    /** Among the labels of a page. */
    static WordRarity ofLabels(List<LabelledConcept> concepts) {
        List<Set<String>> texts = new ArrayList<>();
        for (LabelledConcept concept : concepts) {
            texts.add(concept.words());
        }
        return new WordRarity(texts, Set.of(), LEAST_OF_LABELS);
    }

    private double weight(String word, int count) {
        double rarity = least + Math.log((texts + 1.0) / count);
        return generic.contains(word) ? GENERIC_SHARE * rarity : rarity;
    }

    /** The weight of a word; one that no text has weighs as much as one that a single text has. */
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
        double sum = 0;
        for (String word : words) {
            sum += of(word);
        }
        return sum;
    }

    /** The weights of those of several words that others are, too. */
    double ofCommon(Collection<String> words, Set<String> others) {
        double sum = 0;
        if (!others.isEmpty()) {
            for (String word : words) {
                sum += others.contains(word) ? of(word) : 0;
            }
        }
        return sum;
    }
}
