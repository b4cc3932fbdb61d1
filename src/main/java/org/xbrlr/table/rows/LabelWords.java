package org.xbrlr.table.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.xbrlr.notation.TextScanner;

/**
 * The words of a label by their numbers, {@link KnownWords#NONE} where they have none. Words are in lower case; any number is
 * {@code 0}.
 *
 * <pre>
 * Issued in 2021 (in shares)    words issued in 0 shares, first issued, last shares, first two "issued in"
 * </pre>
 */
final class LabelWords {
    /** Of a text that is no label: prose says nothing of its place by its words. */
    static final LabelWords NONE = new LabelWords(List.of(), new KnownWords());

    /** Those of its words that are known, each once. */
    final int[] words;

    final int first;
    final int last;
    final int firstTwo;

    /** All its words, a blank between. */
    final int whole;

    private static final int LONGEST = 200;
    private static final String NUMBER = "0";

    private LabelWords(List<String> all, KnownWords known) {
        words = numbers(all, known);
        first = all.isEmpty() ? KnownWords.NONE : known.number(all.get(0));
        last = all.isEmpty() ? KnownWords.NONE : known.number(all.get(all.size() - 1));
        firstTwo = all.size() < 2 ? KnownWords.NONE : known.number(all.get(0) + " " + all.get(1));
        whole = all.isEmpty() ? KnownWords.NONE : known.number(String.join(" ", all));
    }

    static LabelWords of(String text, KnownWords known) {
        return new LabelWords(split(text), known);
    }

    /** Makes all that can be said of a text's words known. */
    static void learn(String text, KnownWords known) {
        List<String> all = split(text);
        all.forEach(known::learn);
        known.learn(String.join(" ", all.subList(0, Math.min(2, all.size()))));
        known.learn(String.join(" ", all));
    }

    private static int[] numbers(List<String> words, KnownWords known) {
        int[] numbers = new int[words.size()];
        int count = 0;
        for (String word : words) {
            int number = known.number(word);
            if (number != KnownWords.NONE && !isAmong(number, numbers, count)) {
                numbers[count++] = number;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    private static boolean isAmong(int number, int[] numbers, int count) {
        for (int i = 0; i < count; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        if (text.length() > LONGEST) {
            return words;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        char[] characters = lower.toCharArray();
        int start = -1;
        boolean digits = true;
        for (int i = 0; i <= characters.length; i++) {
            char c = i < characters.length ? characters[i] : ' ';
            if (isWord(c)) {
                digits = start < 0 ? TextScanner.isDigit(c) : digits && TextScanner.isDigit(c);
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(digits ? NUMBER : lower.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWord(char c) {
        return c <= 'z'
                ? (c >= 'a' || (c >= 'A' && c <= 'Z') || TextScanner.isDigit(c) || c == '%' || c == '$')
                : Character.isLetterOrDigit(c);
    }
}
