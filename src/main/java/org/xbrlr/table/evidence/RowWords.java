package org.xbrlr.table.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xbrlr.table.placement.ValueRow;

/**
 * The words of a row, cut down to what repeats from company to company: lower case, letters only, without plural s.
 *
 * @param words each at most once
 */
public record RowWords(List<String> words) {
    /** Words that follow what a label is about. */
    private static final Set<String> AFTER_SUBJECT = Set.of(
            "-",
            "of",
            "for",
            "in",
            "on",
            "from",
            "to",
            "at",
            "by",
            "with",
            "per",
            "during",
            "under",
            "due",
            "used",
            "attributable",
            "related");

    /** Copies the list. */
    public RowWords {
        words = List.copyOf(words);
    }

    /** The words of a row's label and of its last heading; see {@link #of(String, String)}. */
    static RowWords of(ValueRow row) {
        List<String> headings = row.row().headings();
        return of(row.row().label(), headings.isEmpty() ? "" : headings.get(headings.size() - 1));
    }

    /**
     * The words of a label, and each two that follow one another, as {@code exercise_price}; once more as such the first, the
     * last, and the one that the label is about: the last before a preposition or a comma, {@code proceeds} in {@code Proceeds
     * from notes payable, net}. Then the words of the heading and its pairs, marked as such.
     *
     * @param heading the one that the row stands under; empty if there is none
     */
    public static RowWords of(String label, String heading) {
        List<String> words = split(label);
        Set<String> all = new LinkedHashSet<>();
        addWithPairs(words, "", all);
        if (!words.isEmpty()) {
            List<String> before = split(subject(label.strip().toLowerCase(Locale.ROOT)));
            all.add("first:" + words.get(0));
            all.add("last:" + words.get(words.size() - 1));
            all.add("about:" + (before.isEmpty() ? words.get(0) : before.get(before.size() - 1)));
        }
        addWithPairs(split(heading), "heading:", all);
        return new RowWords(List.copyOf(all));
    }

    /** A label up to the first sign or word that ends what it is about. */
    private static String subject(String label) {
        int blank = label.length(); // before a word, that may be one of these
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (",(:;".indexOf(c) >= 0) {
                return label.substring(0, i);
            }
            if (c == ' ') {
                if (blank < i && AFTER_SUBJECT.contains(label.substring(blank + 1, i))) {
                    return label.substring(0, blank);
                }
                blank = i;
            }
        }
        return label;
    }

    /** The words of a definition. */
    static RowWords ofDefinition(String sentence) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : split(sentence)) {
            all.add("defined:" + word);
        }
        return new RowWords(List.copyOf(all));
    }

    private static void addWithPairs(List<String> words, String mark, Set<String> all) {
        for (String word : words) {
            all.add(mark + word);
        }
        for (int i = 1; i < words.size(); i++) {
            all.add(mark + words.get(i - 1) + "_" + words.get(i));
        }
    }

    private static List<String> split(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        char[] characters = lower.toCharArray();
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= characters.length; end++) {
            if (end == characters.length || characters[end] < 'a' || characters[end] > 'z') {
                if (end - start > 1) {
                    String word = lower.substring(start, end);
                    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
                    words.add(plural ? word.substring(0, word.length() - 1) : word);
                }
                start = end + 1;
            }
        }
        return words;
    }
}
