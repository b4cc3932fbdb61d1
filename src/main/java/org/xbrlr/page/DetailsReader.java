package org.xbrlr.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the lines of the table behind a definition (rule 6.2).
 *
 * <pre>
 * Name:    us-gaap_Revenues       Name:              in a narrow table the words on the left are broken,
 * Data     xbrli:monetaryItemType us-gaap_Revenues   and a name may stand below its word
 * Type:
 * </pre>
 */
final class DetailsReader {
    private static final List<String> WORDS =
            List.of("Name:", "Namespace Prefix:", "Data Type:", "Balance Type:", "Period Type:");
    private static final int LONGEST_VALUE = 1000;

    private static final Set<String> BALANCES = Set.of("debit", "credit", "na");
    private static final Set<String> PERIODS = Set.of("instant", "duration", "na");

    /** Most pages tell no names, and then need no expression. */
    private static final class Name {
        static final Pattern FORM = Pattern.compile(
                "[A-Za-z][A-Za-z0-9.-]{0,60}_[^\\s=]{1,400}(?:=[A-Za-z][A-Za-z0-9.-]{0,60}_[^\\s=]{1,400})?");
    }

    /** The last piece of a name that a grid has cut is as long as a line. */
    private static final int LONG = 40;

    private static final String NOT_TOLD = "na";

    private enum Key {
        NAME,
        NAMESPACE,
        DATA,
        BALANCE,
        PERIOD
    }

    private final Map<Key, String> values = new HashMap<>();
    private Optional<Key> open = Optional.empty();

    /** Takes a line if it is one of the table. */
    boolean take(String line) {
        int colon = colon(line);
        if (colon > 0) {
            open(
                    line.substring(0, colon),
                    line.substring(colon + 1).replace(" ", "")); // a grid cuts a long name in two
            return true;
        }
        int space = line.indexOf(' ');
        if (space > 0 && isBroken(line.substring(0, space), line.substring(space + 1))) {
            open(line.substring(0, space), line.substring(space + 1));
            return true;
        }
        if (line.equals("Prefix:") || line.equals("Type:")) {
            return !values.isEmpty();
        }
        return goesOn(line);
    }

    /** A value may begin below its word. A name that is cut off or fills the line above may go on. */
    private boolean goesOn(String line) {
        if (open.isEmpty() || line.isEmpty() || line.indexOf(' ') >= 0) {
            return false;
        }
        String value = values.getOrDefault(open.get(), "");
        boolean cut = open.get() == Key.NAME && (value.indexOf('_') < 0 || line.length() >= LONG);
        if (value.isEmpty() || cut) {
            values.put(open.get(), value + line);
            return true;
        }
        return false;
    }

    private void open(String words, String value) {
        int space = words.indexOf(' ');
        Key key = Key.valueOf((space < 0 ? words : words.substring(0, space)).toUpperCase(Locale.ROOT));
        open = Optional.of(key);
        values.put(key, value);
    }

    /** Whether a line begins the table. */
    static boolean begins(String line) {
        return colon(line) > 0;
    }

    /** The colon after the words of a whole line, behind which stand a value of one or two pieces or nothing; -1 on other lines. */
    private static int colon(String line) {
        for (String words : WORDS) {
            if (line.startsWith(words)) {
                int blank = line.indexOf(' ', words.length() + 1);
                int end = blank < 0 ? line.length() : blank;
                boolean value = line.startsWith(" ", words.length()) && isPiece(line, words.length() + 1, end);
                boolean whole = value && (blank < 0 || isPiece(line, blank + 1, line.length()));
                return whole || line.length() == words.length() ? words.length() - 1 : -1;
            }
        }
        return -1;
    }

    /** Whether a word of the narrow table stands before what it may have beside it. */
    private static boolean isBroken(String word, String value) {
        return switch (word) {
            case "Namespace" -> value.length() > 1 && value.endsWith("_") && value.indexOf(' ') < 0;
            case "Data" -> value.equals(NOT_TOLD) || (value.indexOf(':', 1) > 0 && value.indexOf(' ') < 0);
            case "Balance" -> BALANCES.contains(value);
            case "Period" -> PERIODS.contains(value);
            default -> false;
        };
    }

    private static boolean isPiece(String line, int start, int end) {
        int blank = line.indexOf(' ', start);
        return end > start && end - start <= LONGEST_VALUE && (blank < 0 || blank >= end);
    }

    /** What the table tells. */
    ElementDetails details() {
        Optional<String> id = value(Key.NAME);
        return id.isEmpty() || !Name.FORM.matcher(id.get()).matches()
                ? ElementDetails.NONE
                : new ElementDetails(id, value(Key.DATA), value(Key.BALANCE), value(Key.PERIOD));
    }

    private Optional<String> value(Key key) {
        String value = values.getOrDefault(key, "");
        return value.isEmpty() || value.equals(NOT_TOLD) ? Optional.empty() : Optional.of(value);
    }
}
