package org.xbrlr.notes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The words of notes as numbers, which take little room: a filing has many thousand sentences. Words are cut down to their first
 * letters, which forms of a word share.
 */
final class Vocabulary {
    private static final int SHORTEST = 3;
    private static final int LETTERS = 5;
    private static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The words of a text, each once, in ascending order; new ones become known. */
    int[] learn(String text) {
        return numbers(text, true);
    }

    /** The same, where words that are not known become none of those that are. */
    int[] find(String text) {
        return numbers(text, false);
    }

    private int[] numbers(String text, boolean learn) {
        IntStream.Builder found = IntStream.builder();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int end = 0; end <= lower.length(); end++) {
            if (end < lower.length() && lower.charAt(end) >= 'a' && lower.charAt(end) <= 'z') {
                continue;
            }
            if (end - start >= SHORTEST) {
                String stem = lower.substring(start, Math.min(start + LETTERS, end));
                if (learn) {
                    numbers.putIfAbsent(stem, numbers.size());
                }
                found.add(numbers.getOrDefault(stem, UNKNOWN));
            }
            start = end + 1;
        }
        return found.build().sorted().distinct().toArray();
    }

    /** The words of both, in ascending order. */
    static int[] both(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The share of words that are among others, which are in ascending order. */
    static double shareAmong(int[] words, int[] others) {
        long common = Arrays.stream(words)
                .filter(word -> Arrays.binarySearch(others, word) >= 0)
                .count();
        return words.length == 0 ? 0 : (double) common / words.length;
    }
}
