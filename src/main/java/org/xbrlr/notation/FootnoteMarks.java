package org.xbrlr.notation;

import java.util.List;
import java.util.regex.Pattern;

/** Footnote marks in a cell of their own (rule 5.9): {@code [1]}, {@code [1],[2]}. */
public final class FootnoteMarks {
    private static final Pattern FORM = Pattern.compile("\\[[0-9]{1,4}\\](?:, ?\\[[0-9]{1,4}\\])*+");
    private static final Pattern BETWEEN = Pattern.compile("[\\[\\], ]+");

    private static final int LONGEST = 400;

    private FootnoteMarks() {}

    /** The marks, {@code 1} and {@code 2}; none where the text is anything but marks. */
    public static List<String> parse(String text) {
        if (text.length() > LONGEST
                || !text.startsWith("[")
                || !FORM.matcher(text).matches()) {
            return List.of();
        }
        return BETWEEN.splitAsStream(text).filter(mark -> !mark.isEmpty()).toList();
    }
}
