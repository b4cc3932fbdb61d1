package org.xbrlr.notes;

import java.time.LocalDate;
import java.util.Set;

/**
 * A date as prose speaks of it.
 *
 * <pre>
 * August 27, 2020                                       2020, 8, 27
 * the three and nine months ended September 30, 2023    2023, 9, 30, {3, 9}
 * in August 2020                                        2020, 8, 0
 * during 2020                                           2020, 0, 0
 * </pre>
 *
 * @param year the year
 * @param month 1 to 12; 0 where only the year is told
 * @param day of the month; 0 where none is told
 * @param months how long the periods are that end there; empty where that is not told
 */
record SpokenDate(int year, int month, int day, Set<Integer> months) {
    private static final double OTHER_LENGTH = 0.3;
    private static final double MONTH_ONLY = 0.7;
    private static final double YEAR_ONLY = 0.3;

    /** Copies the set. */
    SpokenDate {
        months = Set.copyOf(months);
    }

    /**
     * How well it names a period, from 0 to 1.
     *
     * @param end the last day of the period
     * @param length its months; 0 for an instant
     */
    double names(LocalDate end, int length) {
        boolean sameMonth = month == 0 || end.getMonthValue() == month;
        boolean sameDay = day == 0 || end.getDayOfMonth() == day;
        if (end.getYear() != year || !sameMonth || !sameDay) {
            return 0;
        }
        double exactness = day != 0 ? 1 : month != 0 ? MONTH_ONLY : YEAR_ONLY;
        boolean otherLength = length != 0 && !months.isEmpty() && !months.contains(length);
        return otherLength ? OTHER_LENGTH * exactness : exactness;
    }

    /** The same day and length in another year. */
    SpokenDate in(int otherYear) {
        return new SpokenDate(otherYear, month, day, months);
    }
}
