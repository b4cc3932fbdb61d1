package org.xbrlr.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbrlr.table.PeriodType;

/**
 * The time that a fact speaks of, as far as the page tells.
 *
 * @param type duration, instant or forever; empty where the page cannot tell
 * @param start first day of a duration
 * @param end last day of a duration, or the day at whose end an instant is
 * @param months the length of a duration in months
 * @param startComputed whether the first day may be days off
 */
record FactPeriod(
        Optional<PeriodType> type,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        OptionalInt months,
        boolean startComputed) {
    /** A page that tells nothing. */
    static final FactPeriod UNKNOWN =
            new FactPeriod(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), false);

    static FactPeriod instant(Optional<LocalDate> date) {
        return new FactPeriod(Optional.of(PeriodType.INSTANT), Optional.empty(), date, OptionalInt.empty(), false);
    }

    static FactPeriod forever() {
        return new FactPeriod(
                Optional.of(PeriodType.FOREVER), Optional.empty(), Optional.empty(), OptionalInt.empty(), false);
    }

    static FactPeriod duration(Optional<LocalDate> start, Optional<LocalDate> end, OptionalInt months) {
        return new FactPeriod(Optional.of(PeriodType.DURATION), start, end, months, false);
    }

    static FactPeriod duration(PeriodStart start, LocalDate end, OptionalInt months) {
        return new FactPeriod(
                Optional.of(PeriodType.DURATION),
                Optional.of(start.date()),
                Optional.of(end),
                months,
                start.computed());
    }

    /** Whether nothing differs; asked at every start, where the comparison that Java makes for records takes long. */
    boolean sameAs(FactPeriod other) {
        return type.equals(other.type)
                && start.equals(other.start)
                && end.equals(other.end)
                && months.equals(other.months)
                && startComputed == other.startComputed;
    }

    /** Whether two cells with this period speak of the same time: not where neither date nor "forever" is known. */
    boolean tellsTime() {
        return end.isPresent() || type.equals(Optional.of(PeriodType.FOREVER));
    }
}
