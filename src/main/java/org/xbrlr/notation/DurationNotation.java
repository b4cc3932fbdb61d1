package org.xbrlr.notation;

import java.util.List;
import java.util.Optional;

/**
 * Lengths of time in words, back to ISO 8601 (rule 5.5).
 *
 * <pre>
 * 1 year 6 months     P1Y6M          0 years               P0Y
 * minus 3 days        -P3D           1 year to 3 years     empty: a filer's text
 * </pre>
 */
final class DurationNotation {
    /** The parts in the order that they must have, and the letters of ISO 8601. */
    private static final List<String> NAMES = List.of("year", "month", "week", "day", "hour", "minute", "second");

    private static final String LETTERS = "YMWDHMS";
    private static final int FIRST_OF_TIME = NAMES.indexOf("hour");
    private static final String MINUS = "minus ";
    private static final int MOST_DIGITS = 9;
    private static final int LONGEST = 120;

    private DurationNotation() {}

    /** The ISO 8601 duration, or empty where the text is none. */
    static Optional<String> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean negative = text.startsWith(MINUS);
        String parts = negative ? text.substring(MINUS.length()) : text;
        StringBuilder iso = new StringBuilder(negative ? "-P" : "P");
        TextScanner scan = new TextScanner(parts);
        int last = -1;
        while (!scan.atEnd()) {
            int start = scan.position();
            boolean number = scan.digits(MOST_DIGITS) > 0 && (!scan.take('.') || scan.digits(MOST_DIGITS) > 0);
            int end = scan.position();
            int name = number && scan.take(' ') ? name(scan) : -1;
            if (name <= last) {
                return Optional.empty();
            }
            if (name >= FIRST_OF_TIME && last < FIRST_OF_TIME) {
                iso.append('T');
            }
            iso.append(parts, start, end).append(LETTERS.charAt(name));
            last = name;
        }
        boolean endsInBlank = !parts.isEmpty() && parts.charAt(parts.length() - 1) == ' ';
        return last >= 0 && !endsInBlank ? Optional.of(iso.toString()) : Optional.empty();
    }

    /** Takes the name of a part and the blank behind it; -1 where there is none. */
    private static int name(TextScanner scan) {
        for (int name = 0; name < NAMES.size(); name++) {
            if (scan.take(NAMES.get(name))) {
                scan.take('s');
                return scan.take(' ') || scan.atEnd() ? name : -1;
            }
        }
        return -1;
    }
}
