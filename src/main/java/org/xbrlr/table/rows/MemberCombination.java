package org.xbrlr.table.rows;

import java.util.ArrayList;
import java.util.List;

/** The label of a section of several members (rule 4.2): {@code CPaaS | Minimum}. */
final class MemberCombination {
    private static final String BAR = " | ";

    private MemberCombination() {}

    static boolean is(String text) {
        return text.indexOf('|') >= 0 && text.contains(BAR); // most texts have no bar, but many blanks
    }

    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int bar = text.indexOf(BAR); bar >= 0; bar = text.indexOf(BAR, start)) {
            parts.add(text.substring(start, bar));
            start = bar + BAR.length();
        }
        parts.add(text.substring(start));
        return parts;
    }
}
