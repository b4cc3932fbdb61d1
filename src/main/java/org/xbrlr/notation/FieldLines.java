package org.xbrlr.notation;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lines of texts and decimals between separators, taken straight from their bytes: the program reads five thousand such lines
 * before it reads its first page.
 *
 * <pre>
 * # a comment, left out as empty lines are
 * words instant/balance 1.10       allButLast(): "words instant/balance", decimal(): 1.1
 * </pre>
 */
public final class FieldLines {
    private final byte[] lines;
    private final char separator;
    private int next;
    private int end;
    private int field;

    /** Takes lines of characters of ASCII, in one part or several, before the first of them. */
    public FieldLines(List<String> parts, char separator) {
        this.lines = String.join("", parts).getBytes(StandardCharsets.ISO_8859_1); // which Java copies unread
        this.separator = separator;
    }

    /** Goes to the next line and its first field; false at the end. */
    public boolean next() {
        while (next < lines.length) {
            field = next;
            end = next;
            while (end < lines.length && lines[end] != '\n') {
                end++;
            }
            next = end + 1;
            if (end > field && lines[field] != '#') {
                return true;
            }
        }
        return false;
    }

    /** Takes a field as text; empty past the last one. */
    public String text() {
        int start = field;
        return text(start, pass());
    }

    /** Takes all fields but the last as one text; empty where only one is left. */
    public String allButLast() {
        int last = end;
        while (last > field && lines[last - 1] != separator) {
            last--;
        }
        int start = field;
        field = last;
        return text(start, Math.max(start, last - 1));
    }

    /**
     * Takes a field as a decimal.
     *
     * @throws NumberFormatException if it is none
     */
    public double decimal() {
        int start = field;
        return PlainDecimal.parse(lines, start, pass());
    }

    /** Goes past a field and gives its end. */
    private int pass() {
        int to = field;
        while (to < end && lines[to] != separator) {
            to++;
        }
        field = Math.min(end, to + 1);
        return to;
    }

    private String text(int start, int to) {
        return new String(lines, start, to - start, StandardCharsets.ISO_8859_1);
    }
}
