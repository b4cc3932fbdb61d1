package org.xbrlr.notation;

import java.util.ArrayList;
import java.util.List;

/** Footnote marks in a cell of their own (rule 5.9): {@code [1]}, {@code [1],[2]}. */
public final class FootnoteMarks {
    private static final int MOST_DIGITS = 4;
    private static final int LONGEST = 400;

    private FootnoteMarks() {}

    /** The marks, {@code 1} and {@code 2}; none where the text is anything but marks. */
    public static List<String> parse(String text) {
        if (text.length() > LONGEST || !text.startsWith("[")) {
            return List.of();
        }
        List<String> marks = new ArrayList<>();
        TextScanner scan = new TextScanner(text);
        do {
            scan.take(marks.isEmpty() ? "" : " ");
            int start = scan.position() + 1;
            boolean mark = scan.take('[') && scan.digits(MOST_DIGITS) > 0 && scan.take(']');
            if (!mark) {
                return List.of();
            }
            marks.add(text.substring(start, scan.position() - 1));
        } while (scan.take(','));
        return scan.atEnd() ? marks : List.of();
    }
}
