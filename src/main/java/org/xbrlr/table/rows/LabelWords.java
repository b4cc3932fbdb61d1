package org.xbrlr.table.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a label, in lower case; any number is {@code 0}. Prose has none: its words say nothing of its place. */
final class LabelWords {
    private static final int LONGEST = 200;
    private static final String NUMBER = "0";

    private LabelWords() {}

    /** {@code Issued in 2021 (in shares)}: issued, in, 0, in, shares. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        if (text.length() > LONGEST) {
            return words;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        boolean digits = true;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            if (isWord(c)) {
                digits = start < 0 ? isDigit(c) : digits && isDigit(c);
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(digits ? NUMBER : lower.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '%' || c == '$';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
