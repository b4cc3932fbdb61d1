package org.xbrlr.notes;

import java.util.List;
import java.util.Locale;

/** Small numbers in words, as prose writes them: {@code three months}, {@code ten years}. */
final class Counts {
    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Fits one of them. */
    static final String PATTERN = "(?:" + String.join("|", WORDS) + ")";

    private Counts() {}

    /** The number that a word stands for; 0 for another word. */
    static int of(String word) {
        return WORDS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }
}
