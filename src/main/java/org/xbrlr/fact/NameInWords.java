package org.xbrlr.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an element's name that is written in words.
 *
 * <pre>
 * Gross Margin, Percent                            GrossMarginPercent        filers define their elements so
 * Disaggregation of Revenue [Line Items]           DisaggregationOfRevenueLineItems
 * Represents the subscription term.                a sentence, no name
 * </pre>
 *
 * Names are written with a capital for each word, so only a text whose own words have capitals is one.
 */
final class NameInWords {
    private static final String QUOTES = "'\u2018\u2019";
    private static final List<String> BRACKETS = List.of(" [Line Items]", " [Roll Forward]", " [Abstract]");
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "per", "than", "the", "to",
            "with");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 250;

    private NameInWords() {}

    /** The local name that a definition spells; empty where it is a sentence. */
    static Optional<String> inDefinition(String text) {
        if (text.length() > LONGEST || text.endsWith(".")) {
            return Optional.empty();
        }
        List<String> words = words(text);
        return isTitle(words) ? Optional.of(joined(words)) : Optional.empty();
    }

    /** The local name that a heading's label spells; empty where it does not end in a bracket. */
    static Optional<String> inHeading(String label) {
        for (String bracket : BRACKETS) {
            int end = label.length() - bracket.length();
            if (end >= SHORTEST && end <= LONGEST && label.regionMatches(true, end, bracket, 0, bracket.length())) {
                return Optional.of(joined(words(label)));
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(List<String> words) {
        for (String word : words) {
            if (Character.isLowerCase(word.charAt(0)) && !SMALL_WORDS.contains(word)) {
                return false;
            }
        }
        return !words.isEmpty() && !SMALL_WORDS.contains(words.get(0));
    }

    /** The runs of letters and digits; quotes are within words. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetterOrDigit(c)) {
                word.append(c);
            } else if (word.length() > 0 && QUOTES.indexOf(c) < 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /** Of those that names are made of. */
    private static boolean isLetterOrDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static String joined(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word, 1, word.length());
        }
        return name.toString();
    }
}
