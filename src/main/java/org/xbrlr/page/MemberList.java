package org.xbrlr.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits the members that the .NET renderer joined by commas in the title (rule 1.5). Labels hold commas too, so a part that
 * reads like the end of a label stays with the one before it.
 *
 * <pre>
 * Senior Notes, Maximum                        Senior Notes; Maximum
 * Fair Value, Other income, net                Fair Value; Other income, net
 * Property, Plant and Equipment, Minimum       Property, Plant and Equipment; Minimum
 * Sample Widgets, Inc., Parent [Member]        Sample Widgets, Inc.; Parent [Member]
 * </pre>
 */
final class MemberList {
    private static final String COMMA = ", ";

    /** Ends of names of companies and people, which have a comma before them. */
    private static final Pattern NAME_ENDING = Pattern.compile(
            "(?:Inc|Corp|Co|Ltd|Limited|LLC|L\\.L\\.C|LLP|LP|L\\.P|PLC|plc|N\\.A|S\\.A|AG|Jr|Sr)\\b\\.?(?: .*)?");

    /** {@code Plant and Equipment} after {@code Property}: the last of a list within a label. */
    private static final Pattern LAST_OF_LIST = Pattern.compile(".+ (?:and|or|&) .+");

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private MemberList() {}

    /** The labels, in order. */
    static List<String> split(String text) {
        List<String> labels = new ArrayList<>();
        for (String part : text.split(COMMA, -1)) {
            int last = labels.size() - 1;
            if (last >= 0 && goesOn(labels.get(last), part)) {
                labels.set(last, labels.get(last) + COMMA + part);
            } else {
                labels.add(part);
            }
        }
        return labels;
    }

    private static boolean goesOn(String before, String part) {
        if (before.isEmpty() || before.endsWith("]")) {
            return before.isEmpty();
        }
        boolean bracketOpen = before.chars().filter(c -> c == '(').count()
                > before.chars().filter(c -> c == ')').count();
        return bracketOpen
                || part.isEmpty()
                || !(Character.isUpperCase(part.charAt(0)) || Character.isDigit(part.charAt(0)))
                || NAME_ENDING.matcher(part).matches()
                || (Character.isDigit(before.charAt(before.length() - 1))
                        && YEAR.matcher(part).matches())
                || (before.indexOf(' ') < 0 && LAST_OF_LIST.matcher(part).matches());
    }
}
