package org.xbrlr.table.rows;

import org.xbrlr.notation.TextScanner;

/** The features of a text by itself: how long, how written, with which signs. */
public final class TextShape {
    private static final int[] LENGTHS = {1, 2, 3, 6, 12, 30};

    private TextShape() {}

    static void describe(String text, int columns, CellFeatures.Sink sink) {
        int words = 1;
        boolean smallLetter = false;
        boolean digit = false;
        char[] characters = text.toCharArray();
        for (char c : characters) {
            words += c == ' ' || c == '\n' ? 1 : 0;
            smallLetter |= isSmallLetter(c);
            digit |= TextScanner.isDigit(c);
        }
        int length = length(words);
        sink.add(CellFamily.LENGTH, length);
        sink.add(CellFamily.LENGTH_COLUMNS, CellFamily.LENGTH_COLUMNS.of(length, columns));
        char last = text.charAt(text.length() - 1);
        if (last == ':' || last == '.') {
            sink.add(CellFamily.ENDING, last == ':' ? CellNames.COLON : CellNames.PERIOD);
        }
        if (isSmallLetter(text.charAt(0))) {
            sink.add(CellFamily.CASE, CellNames.LOWER_START);
        }
        if (!smallLetter) {
            sink.add(CellFamily.CASE, CellNames.CAPITALS);
        }
        if (digit) {
            sink.add(CellFamily.SIGNS, CellNames.DIGIT);
        }
        if (text.indexOf('(') >= 0) {
            sink.add(CellFamily.SIGNS, CellNames.PARENTHESIS);
        }
        if (text.indexOf(',') >= 0) {
            sink.add(CellFamily.SIGNS, CellNames.COMMA);
        }
    }

    private static boolean isSmallLetter(char c) {
        return c <= 'z' ? c >= 'a' : Character.isLowerCase(c);
    }

    /** Whether a digit stands anywhere. */
    public static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (TextScanner.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The class of a number of words: up to 1, 2, 3, 6, 12, 30, or more. */
    private static int length(int words) {
        int length = 0;
        while (length < LENGTHS.length && words > LENGTHS[length]) {
            length++;
        }
        return length;
    }
}
