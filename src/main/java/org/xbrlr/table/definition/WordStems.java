package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    /** By their last letters, the longer ones first. */
    private static final String[] IN_S = {"ments", "ings", "ions", "ies", "es", "s"};

    private static final String[] IN_T = {"ment"};
    private static final String[] IN_G = {"ing"};
    private static final String[] IN_N = {"ion"};
    private static final String[] IN_D = {"ed"};
    private static final String[] IN_Y = {"ly", "ity"};
    private static final String[] IN_L = {"al"};
    private static final String[] NONE = {};

    private static final int LEAST_STEM = 4;

    /** One word, though written as two. */
    private static final String NONCURRENT = "non-current";

    private WordStems() {}

    /** The stems in order, repeated where a word is repeated. */
    static List<String> of(String text) {
        return ofSmallLetters(text.toLowerCase(Locale.ROOT));
    }

    /** Those of a text in small letters. */
    static List<String> ofSmallLetters(String text) {
        char[] characters = text.toCharArray();
        List<String> stems = new ArrayList<>();
        boolean joined = false;
        int start = 0;
        for (int end = 0; end <= characters.length; end++) {
            char c = end < characters.length ? characters[end] : ' ';
            if (isLetter(c)) {
                continue;
            }
            if (c == '-' && text.startsWith(NONCURRENT, end - 3)) {
                joined = true;
                continue;
            }
            if (end - start > 1) {
                String word = text.substring(start, end);
                if (!EMPTY_WORDS.contains(word)) {
                    stems.add(stem(joined ? word.replace(NONCURRENT, "noncurrent") : word));
                }
            }
            joined = false;
            start = end + 1;
        }
        return stems;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** A word without its ending. */
    static String stem(String word) {
        for (String ending : endings(word.charAt(word.length() - 1))) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String[] endings(char last) {
        return switch (last) {
            case 's' -> IN_S;
            case 't' -> IN_T;
            case 'g' -> IN_G;
            case 'n' -> IN_N;
            case 'd' -> IN_D;
            case 'y' -> IN_Y;
            case 'l' -> IN_L;
            default -> NONE;
        };
    }

    /** The stems of some words, each a word of its own. */
    static Set<String> ofWords(String... words) {
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            stems.add(stem(word));
        }
        return Set.copyOf(stems);
    }
}
