package org.xbrlr.table.definition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a text into the stems of the words that mean something.
 *
 * <pre>
 * Amount of increase in accrued liabilities     amount, increase, accru, liabilit
 * </pre>
 *
 * Stems need not be right, only the same for the forms of a word.
 */
final class WordStems {
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    private static final Set<String> EMPTY_WORDS = Set.of(
            "the",
            "of",
            "an",
            "and",
            "or",
            "in",
            "to",
            "for",
            "by",
            "on",
            "as",
            "is",
            "are",
            "that",
            "with",
            "from",
            "which",
            "this",
            "be",
            "at",
            "its",
            "it",
            "not",
            "has",
            "have",
            "been",
            "than",
            "other",
            "including",
            "such",
            "into",
            "under",
            "per",
            "may",
            "any",
            "all",
            "between",
            "each",
            "during",
            "within",
            "whose",
            "their");

    /** The longer ones first. */
    private static final List<String> ENDINGS =
            List.of("ments", "ment", "ings", "ing", "ions", "ion", "ies", "ed", "es", "s", "ly", "al", "ity");

    private static final int LEAST_STEM = 4;

    private WordStems() {}

    /** The stems in order, repeated where a word is repeated. */
    static List<String> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("non-current", "noncurrent");
        return NO_LETTER
                .splitAsStream(lower)
                .filter(word -> word.length() > 1 && !EMPTY_WORDS.contains(word))
                .map(WordStems::stem)
                .toList();
    }

    /** A word without its ending. */
    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
