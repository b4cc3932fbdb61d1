package org.xbrlr.fact;

import java.time.LocalDate;
import java.util.Collection;

/**
 * The first day of a period, from its last day and its months.
 *
 * <pre>
 * 12 months ended 2020-12-31   2020-01-01      3 months ended 2021-06-30   2021-04-01
 * 12 months ended 2024-09-28   2023-10-01 where the page has another 12 months ended 2023-09-30
 * 12 months ended 2024-09-28   2023-09-29 where it has none: computed
 * </pre>
 *
 * A period that ends with a month begins with one. One that does not belongs to a year of 52 or 53 weeks; it begins the day
 * after another period on the page has ended, or else so many months before its end.
 *
 * @param date the first day
 * @param computed whether it is so many months before the end for want of anything better, and may be days off
 */
record PeriodStart(LocalDate date, boolean computed) {
    /** How far a year of 52 or 53 weeks may drift from the calendar year in one year. */
    private static final int WEEK = 7;

    private static final int YEAR = 12;

    /**
     * The first day.
     *
     * @param end the last day
     * @param months the months of the period, at least 1
     * @param otherEnds the last days of the page's other periods
     */
    static PeriodStart of(LocalDate end, int months, Collection<LocalDate> otherEnds) {
        LocalDate inMonths = endsMonth(end)
                ? end.withDayOfMonth(1).minusMonths(months - 1L)
                : end.minusMonths(months).plusDays(1);
        boolean weeks = !endsMonth(end);
        for (LocalDate other : otherEnds) {
            LocalDate after = other.plusDays(1);
            if (months == YEAR && Math.abs(after.toEpochDay() - inMonths.toEpochDay()) <= WEEK) {
                return new PeriodStart(after, false);
            }
            weeks |= !endsMonth(other); // of years of 52 and 53 weeks some end with a month by chance
        }
        return new PeriodStart(inMonths, weeks);
    }

    private static boolean endsMonth(LocalDate date) {
        return date.getDayOfMonth() == date.lengthOfMonth();
    }
}
