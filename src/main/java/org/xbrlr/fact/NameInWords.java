package org.xbrlr.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{Alnum}]+");
    private static final Pattern QUOTES = Pattern.compile("['\u2018\u2019]");
    private static final Pattern BRACKET =
            Pattern.compile(".{2,300} \\[(?:Line Items|Roll Forward|Abstract)\\]", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "per", "than", "the", "to",
            "with");
    private static final int LONGEST = 250;

    private NameInWords() {}

    /** The local name that a definition spells; empty where it is a sentence. */
    static Optional<String> inDefinition(String text) {
        if (text.length() > LONGEST || text.endsWith(".")) {
            return Optional.empty();
        }
        String[] words = words(text);
        boolean title = words.length >= 1
                && Stream.of(words).allMatch(NameInWords::isTitleWord)
                && !SMALL_WORDS.contains(words[0]);
        return title ? Optional.of(joined(words)) : Optional.empty();
    }

    /** The local name that a heading's label spells; empty where it does not end in a bracket. */
    static Optional<String> inHeading(String label) {
        return label.endsWith("]") && BRACKET.matcher(label).matches()
                ? Optional.of(joined(words(label)))
                : Optional.empty();
    }

    private static boolean isTitleWord(String word) {
        return SMALL_WORDS.contains(word) || !Character.isLowerCase(word.charAt(0));
    }

    private static String[] words(String text) {
        String plain = QUOTES.matcher(text).replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    private static String joined(String[] words) {
        return Stream.of(words)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
