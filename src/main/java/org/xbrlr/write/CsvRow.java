package org.xbrlr.write;

/**
 * Writes the fields of a row of CSV into a buffer, as {@code CSVPrinter} of Commons CSV does by default.
 *
 * <pre>
 * plain      plain              a "b"      "a ""b"""
 * a,b        "a,b"              blank at the end: in quotes
 * </pre>
 *
 * <p>A fast path, fenced in here: it writes rows in about half the time that {@code CSVPrinter} takes. A test holds it to the same
 * characters.
 */
final class CsvRow {
    private static final char QUOTE = '"';

    private final StringBuilder out;
    private final char delimiter;
    private boolean first = true;

    CsvRow(StringBuilder out, char delimiter) {
        this.out = out;
        this.delimiter = delimiter;
    }

    /** Adds a field. */
    void field(String text) {
        if (!first) {
            out.append(delimiter);
        }
        if (needsQuotes(text)) {
            quoted(text);
        } else {
            out.append(text);
        }
        first = false;
    }

    /** Ends the row. */
    void end() {
        out.append('\n');
        first = true;
    }

    private boolean needsQuotes(String text) {
        int length = text.length();
        if (length == 0) {
            return first; // or else a row of one empty field would be an empty line
        }
        if (text.charAt(0) <= '#' || text.charAt(length - 1) <= ' ') {
            return true; // blanks, quotes and comment signs, which some readers would take for something else
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == QUOTE || c == delimiter || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private void quoted(String text) {
        out.append(QUOTE);
        int from = 0;
        for (int quote = text.indexOf(QUOTE); quote >= 0; quote = text.indexOf(QUOTE, quote + 1)) {
            out.append(text, from, quote + 1).append(QUOTE);
            from = quote + 1;
        }
        out.append(text, from, text.length()).append(QUOTE);
    }
}
