package org.xbrlr.table.evidence;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xbrlr.table.placement.ValueRow;

/**
 * The words of a row, cut down to what repeats from company to company: lower case, letters only, without plural s.
 *
 * @param words each at most once, those of the label first
 */
public record RowWords(List<String> words) {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");
    private static final Pattern AFTER_SUBJECT = Pattern.compile(
            "\\s*[,(:;]|\\s-\\s|\\s(?:of|for|in|on|from|to|at|by|with|per|during|under|due|used|attributable|related)\\s",
            Pattern.CASE_INSENSITIVE);

    /** Copies the list. */
    public RowWords {
        words = List.copyOf(words);
    }

    /** The words of a row's label, told apart by their place (see {@link #ofLabel}), and those of its last heading. */
    public static RowWords ofLabelEnds(ValueRow row) {
        return new RowWords(Stream.concat(ofLabel(row.row().label()).words().stream(), heading(row))
                .distinct()
                .toList());
    }

    /**
     * The words of a label; once more as such the first, the last, and the one that the label is about: the last before a
     * preposition or a comma, {@code proceeds} in {@code Proceeds from notes payable, net}.
     */
    public static RowWords ofLabel(String label) {
        List<String> words = split(label).toList();
        if (words.isEmpty()) {
            return new RowWords(words);
        }
        List<String> before = split(AFTER_SUBJECT.split(label.strip(), 2)[0]).toList();
        String subject = before.isEmpty() ? words.get(0) : before.get(before.size() - 1);
        Stream<String> ends =
                Stream.of("first:" + words.get(0), "last:" + words.get(words.size() - 1), "about:" + subject);
        return new RowWords(Stream.concat(words.stream(), ends).distinct().toList());
    }

    /** The words of a definition. */
    static RowWords ofDefinition(String sentence) {
        return new RowWords(split(sentence).map(w -> "defined:" + w).distinct().toList());
    }

    private static Stream<String> heading(ValueRow row) {
        List<String> headings = row.row().headings();
        return headings.isEmpty()
                ? Stream.of()
                : split(headings.get(headings.size() - 1)).map(w -> "heading:" + w);
    }

    private static Stream<String> split(String text) {
        return NOT_A_LETTER
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(w -> w.length() > 1)
                .map(w -> w.length() > 3 && w.endsWith("s") && !w.endsWith("ss") ? w.substring(0, w.length() - 1) : w);
    }
}
