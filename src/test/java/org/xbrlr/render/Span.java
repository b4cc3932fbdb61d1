package org.xbrlr.render;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The period of a fact: from a first day to a last day, or one instant.
 *
 * @param start the first day; empty for an instant
 * @param end the last day; the day of an instant
 */
public record Span(Optional<LocalDate> start, LocalDate end) {
    /** A duration. */
    public static Span of(LocalDate start, LocalDate end) {
        return new Span(Optional.of(start), end);
    }

    /** An instant. */
    public static Span at(LocalDate day) {
        return new Span(Optional.empty(), day);
    }

    public boolean instant() {
        return start.isEmpty();
    }

    /** The months that the head prints (rule 2.3): half a month of grace, rounded down; 0 for an instant. */
    public int months() {
        return start.map(s -> (int) Period.between(s, end.plusDays(15)).toTotalMonths())
                .orElse(0);
    }

    /** The instant at which a duration begins: the end of the day before its first day. */
    Optional<LocalDate> opening() {
        return start.map(s -> s.minusDays(1));
    }
}
