package org.xbrlr.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * Computes the first day of a period from its last day and its months.
 *
 * <pre>
 * 12 months ended 2020-12-31   2020-01-01      3 months ended 2021-06-30   2021-04-01
 * 12 months ended 2024-09-28   2023-10-01 where the page has another 12 months ended 2023-09-30
 * </pre>
 *
 * A period that ends with a month begins with one. One that does not belongs to a year of 52 or 53 weeks; it begins the day
 * after an equally long period on the page has ended, or else so many months before its end.
 */
final class PeriodStart {
    /** How far a year of 52 or 53 weeks may drift from the calendar year in one year. */
    private static final int WEEK = 7;

    private static final int YEAR = 12;

    private PeriodStart() {}

    /**
     * The first day.
     *
     * @param end the last day
     * @param months the months of the period, at least 1
     * @param otherEnds the last days of the page's other periods of the same length
     */
    static LocalDate of(LocalDate end, int months, Collection<LocalDate> otherEnds) {
        LocalDate computed = computed(end, months);
        if (months != YEAR) {
            return computed;
        }
        return otherEnds.stream()
                .map(previous -> previous.plusDays(1))
                .filter(start -> Math.abs(ChronoUnit.DAYS.between(computed, start)) <= WEEK)
                .findFirst()
                .orElse(computed);
    }

    private static LocalDate computed(LocalDate end, int months) {
        boolean endsWithMonth = end.equals(YearMonth.from(end).atEndOfMonth());
        return endsWithMonth
                ? YearMonth.from(end).minusMonths(months - 1L).atDay(1)
                : end.minusMonths(months).plusDays(1);
    }
}
