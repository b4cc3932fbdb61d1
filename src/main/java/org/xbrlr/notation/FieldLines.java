package org.xbrlr.notation;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lines of texts and decimals between separators, taken straight from their bytes and each byte once: the program reads five thousand
 * such lines and ten thousand decimals before it reads its first page, while nothing of it is compiled yet.
 *
 * <pre>
 * # a comment, left out as empty lines are
 * words instant/balance 1.10       text(): "words", text(): "instant/balance", decimal(): 1.1
 * </pre>
 */
public final class FieldLines {
    /** Up to so many digits whole numbers and powers of ten are doubles without loss, and so their quotient is rounded but once. */
    private static final int MOST_DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private final byte[] lines;
    private final char separator;
    private boolean begun;
    /** Where the next field begins, or its line ends. */
    private int position;

    /** Takes lines of characters of ASCII, in one part or several, before the first of them. */
    public FieldLines(List<String> parts, char separator) {
        String all = String.join("", parts) + '\n';
        this.lines = all.getBytes(StandardCharsets.ISO_8859_1); // which Java copies unread
        this.separator = separator;
    }

    /** Goes to the next line and its first field; false at the end. */
    public boolean next() {
        if (begun) {
            skipLine();
        }
        begun = true;
        while (position < lines.length && (lines[position] == '\n' || lines[position] == '#')) {
            skipLine();
        }
        return position < lines.length;
    }

    private void skipLine() {
        while (position < lines.length && lines[position] != '\n') {
            position++;
        }
        position++;
    }

    /** Takes a field as text; empty past the last one. */
    public String text() {
        int start = position;
        return text(start, pass(start));
    }

    /**
     * Takes a field as a decimal, as {@link Double#parseDouble} does.
     *
     * @throws NumberFormatException if it is none
     */
    public double decimal() {
        byte[] bytes = lines;
        int start = position;
        int first = bytes[start] == '-' ? start + 1 : start;
        long digits = 0;
        int i = first;
        for (; isDigit(bytes[i]); i++) {
            digits = digits * 10 + (bytes[i] - '0');
        }
        int count = i - first;
        int decimals = 0;
        if (count > 0 && bytes[i] == '.') {
            int point = i++;
            for (; isDigit(bytes[i]); i++) {
                digits = digits * 10 + (bytes[i] - '0');
            }
            decimals = i - point - 1;
            count += decimals;
        }
        int end = pass(i);
        if (end != i || count == 0 || count > MOST_DIGITS) {
            return Double.parseDouble(text(start, end));
        }
        double number = digits / POWERS[decimals];
        return first > start ? -number : number;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Goes past what is left of a field from a position on, and gives its end. */
    private int pass(int from) {
        byte[] bytes = lines;
        int end = from;
        while (bytes[end] != separator && bytes[end] != '\n') {
            end++;
        }
        position = bytes[end] == '\n' ? end : end + 1;
        return end;
    }

    private String text(int start, int end) {
        return new String(lines, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
