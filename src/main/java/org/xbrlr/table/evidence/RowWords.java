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

    /** Copies the list. */
    public RowWords {
        words = List.copyOf(words);
    }

    /** The words of a row's label, section and last heading. */
    public static RowWords of(ValueRow row) {
        Stream<String> label = split(row.row().label());
        Stream<String> section = split(row.row().section()).map(w -> "section:" + w);
        return new RowWords(Stream.concat(label, Stream.concat(section, heading(row)))
                .distinct()
                .toList());
    }

    /** The words of a row's label, the first and the last once more as such, and those of its last heading. */
    public static RowWords ofLabelEnds(ValueRow row) {
        List<String> words = split(row.row().label()).toList();
        if (words.isEmpty()) {
            return new RowWords(words);
        }
        Stream<String> ends = Stream.of("first:" + words.get(0), "last:" + words.get(words.size() - 1));
        return new RowWords(Stream.concat(Stream.concat(words.stream(), ends), heading(row))
                .distinct()
                .toList());
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
