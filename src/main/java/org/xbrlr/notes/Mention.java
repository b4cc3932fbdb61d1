package org.xbrlr.notes;

import java.util.List;
import java.util.Set;

/**
 * One place where a number is spoken of.
 *
 * @param dates those near it
 * @param words the stems of the words around it
 */
record Mention(List<NearDate> dates, Set<String> words) {
    /** Copies the list; the set is that of the sentence, shared by all its numbers. */
    Mention {
        dates = List.copyOf(dates);
    }

    /**
     * A date near a number.
     *
     * @param date the date
     * @param nearness from 0 for far to 1 for next to it; above 1 where the sentence says that they belong together
     */
    record NearDate(SpokenDate date, double nearness) {}
}
