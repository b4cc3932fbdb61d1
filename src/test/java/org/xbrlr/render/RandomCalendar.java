package org.xbrlr.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Periods as reports have them: years, quarters with the year to date, balance dates, now and then an event.
 *
 * @param durations from a first to a last day
 * @param instants balance dates, newest first
 */
record RandomCalendar(List<Span> durations, List<Span> instants) {
    static RandomCalendar draw(SplittableRandom random) {
        YearMonth last = YearMonth.of(2012 + random.nextInt(14), 1 + random.nextInt(12));
        List<Span> durations = new ArrayList<>();
        List<Span> instants = new ArrayList<>();
        int years = 1 + random.nextInt(3);
        switch (random.nextInt(11)) {
            case 0, 1 -> addInstants(instants, last, 1 + random.nextInt(3));
            case 2, 3, 4 -> {
                addYearly(durations, last, 12, years);
                addInstants(instants, last, random.nextInt(years + 2));
            }
            case 5, 6, 7 -> {
                int toDate = 3 * (1 + random.nextInt(3));
                addYearly(durations, last, 3, 2);
                if (toDate > 3) {
                    addYearly(durations, last, toDate, 2);
                }
                instants.add(Span.at(last.atEndOfMonth()));
                instants.add(Span.at(last.minusMonths(toDate).atEndOfMonth()));
            }
            case 8, 9 -> {
                addYearly(durations, last, 12, years);
                LocalDate event = last.atEndOfMonth().minusDays(20 + random.nextInt(200));
                durations.add(Span.of(event, event.plusDays(random.nextInt(5))));
                addInstants(instants, last, 1 + random.nextInt(2));
                if (random.nextBoolean()) {
                    instants.add(Span.at(event.plusDays(30)));
                }
            }
            default -> wide(random, last, durations, instants);
        }
        return new RandomCalendar(durations, instants.stream().distinct().toList());
    }

    private static void addYearly(List<Span> durations, YearMonth last, int months, int count) {
        for (int i = 0; i < count; i++) {
            YearMonth end = last.minusYears(i);
            durations.add(Span.of(end.minusMonths(months - 1L).atDay(1), end.atEndOfMonth()));
        }
    }

    private static void addInstants(List<Span> instants, YearMonth last, int count) {
        for (int i = 0; i < count; i++) {
            instants.add(Span.at(last.minusYears(i).atEndOfMonth()));
        }
    }

    /** Many columns: quarters, the year to date, two years, events of a few days, balance dates off the periods. */
    private static void wide(SplittableRandom random, YearMonth last, List<Span> durations, List<Span> instants) {
        int events = 1 + random.nextInt(3);
        for (int i = 0; i < events; i++) {
            LocalDate event = last.atEndOfMonth().plusDays(5 + 37L * i);
            durations.add(Span.of(event, event.plusDays(random.nextInt(9))));
        }
        addYearly(durations, last, 3, 2);
        addYearly(durations, last, 12, 1 + random.nextInt(3));
        instants.add(Span.at(last.minusMonths(3).atEndOfMonth()));
        addInstants(instants, last, 2);
    }
}
