package org.xbrlr.notation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time in words, back to ISO 8601 (rule 5.5).
 *
 * <pre>
 * 1 year 6 months     P1Y6M          0 years               P0Y
 * minus 3 days        -P3D           1 year to 3 years     empty: a filer's text
 * </pre>
 */
final class DurationNotation {
    private static final Pattern PART = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?) ([a-z]{3,6}?)s?(?: |$)");
    /** The parts in the order that they must have, and the letters of ISO 8601. */
    private static final List<String> NAMES = List.of("year", "month", "week", "day", "hour", "minute", "second");

    private static final String LETTERS = "YMWDHMS";
    private static final int FIRST_OF_TIME = NAMES.indexOf("hour");
    private static final String MINUS = "minus ";
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
        Matcher part = PART.matcher(parts);
        int position = 0;
        int last = -1;
        while (position < parts.length()) {
            part.region(position, parts.length());
            int name = part.lookingAt() ? NAMES.indexOf(part.group(2)) : -1;
            if (name <= last) {
                return Optional.empty();
            }
            if (name >= FIRST_OF_TIME && last < FIRST_OF_TIME) {
                iso.append('T');
            }
            iso.append(part.group(1)).append(LETTERS.charAt(name));
            last = name;
            position = part.end();
        }
        boolean endsInBlank = !parts.isEmpty() && parts.charAt(parts.length() - 1) == ' ';
        return last >= 0 && !endsInBlank ? Optional.of(iso.toString()) : Optional.empty();
    }
}
