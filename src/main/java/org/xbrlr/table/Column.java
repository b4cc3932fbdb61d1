package org.xbrlr.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbrlr.notation.UnitName;

/**
 * A column of the recovered table.
 *
 * @param index 1-based, left to right
 * @param line the line of its head
 * @param months as printed in {@code N Months Ended}; empty for an instant and for a period too short to have any
 * @param date the last day of its period, when the head shows one
 * @param periodType duration or instant; forever; empty on equity pages, whose rows carry the period
 * @param units the unit lines of its head
 * @param members the member labels of its head
 * @param footnotes the marks on the column
 */
public record Column(
        int index,
        int line,
        OptionalInt months,
        Optional<LocalDate> date,
        Optional<PeriodType> periodType,
        List<UnitName> units,
        List<String> members,
        List<String> footnotes) {
    /** Copies the lists. */
    public Column {
        units = List.copyOf(units);
        members = List.copyOf(members);
        footnotes = List.copyOf(footnotes);
    }
}
