package org.xbrlr.table.rows;

import java.util.List;
import java.util.regex.Pattern;

/** The label of a section of several members (rule 4.2): {@code CPaaS | Minimum}. */
final class MemberCombination {
    private static final String BAR = " | ";
    private static final Pattern BETWEEN = Pattern.compile(" \\| ");

    private MemberCombination() {}

    static boolean is(String text) {
        return text.contains(BAR);
    }

    static List<String> parts(String text) {
        return List.of(BETWEEN.split(text, -1));
    }
}
