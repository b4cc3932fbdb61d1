package org.xbrlr.table.columns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xbrlr.notation.UnitName;

/**
 * What one reading of the heads says of one column.
 *
 * <pre>
 * |12 Months Ended          group 1, 12 months
 * |Dec. 31, 2020            Slot(DURATION, group 0, 12, 2020-12-31, …)
 * |Dec. 31, 2017            Slot(INSTANT, NO_GROUP, 0, 2017-12-31, …)
 * </pre>
 *
 * @param role what kind of column it is
 * @param group the 0-based number of its {@code N Months Ended} head; {@link #NO_GROUP} under a blank head
 * @param months the months of its head; 0 under a blank head
 * @param date the period's last day
 * @param units the unit lines of its head
 */
public record Slot(Role role, int group, int months, Optional<LocalDate> date, List<UnitName> units) {
    /** The group number of a column that has no head above its date. */
    public static final int NO_GROUP = -1;

    /** What kind of column it is. */
    public enum Role {
        /** A duration under a {@code N Months Ended} head. */
        DURATION,
        /** A duration too short to have months: an event (rule 2.3). Stands before all others. */
        EVENT,
        /** A moment. Stands after all others. */
        INSTANT,
        /** A member column of an equity statement, or a column without a date: it says nothing of periods. */
        TIMELESS
    }

    /** Copies the list. */
    public Slot {
        units = List.copyOf(units);
    }

    /** Whether facts of durations stand in this column. */
    public boolean takesDurations() {
        return role != Role.INSTANT;
    }

    /** The currency as the head shows it: {@code USD ($)}; empty when no unit line names one. */
    public String currencyShown() {
        Optional<UnitName> currency = currency();
        return currency.isPresent() ? currency.get().shown() : "";
    }

    /** The currency in the head; empty when no unit line names one. */
    public Optional<UnitName> currency() {
        for (UnitName unit : units) {
            if (unit.kind() == UnitName.Kind.CURRENCY) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The end date as days since 1970; {@link Long#MIN_VALUE} without a date. */
    public long day() {
        return date.isPresent() ? date.get().toEpochDay() : Long.MIN_VALUE;
    }

    /** The first day of a period that ends on a date and is as long as this column's: six months to Jun. 30 begin on Jan. 1. */
    public LocalDate firstDay(LocalDate end) {
        return end.plusDays(1).minusMonths(months);
    }
}
