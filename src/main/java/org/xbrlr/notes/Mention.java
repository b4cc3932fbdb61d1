package org.xbrlr.notes;

import java.util.List;

/**
 * One place where a number is spoken of.
 *
 * @param dates those near it
 * @param words those around it, by their numbers in the vocabulary
 */
@SuppressWarnings("ArrayRecordComponent") // shared by the numbers of a sentence, never changed
record Mention(List<NearDate> dates, int[] words) {
    /** Copies the list. */
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
