package org.xbrlr.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xbrlr.notation.UnitName;

/**
 * The head of one column (rules 2.5 to 2.8).
 *
 * @param line its first line with words on it
 * @param lastLine its last line, a mark included
 * @param lines all its lines as shown, marks left out
 * @param date the period's last day, when a line is a date or the title holds the period of all columns
 * @param units its unit lines, in order
 * @param members its other lines: member labels on equity pages and in the .NET era
 * @param footnotes the marks on the column: {@code 1}
 */
public record ColumnHead(
        int line,
        int lastLine,
        List<String> lines,
        Optional<LocalDate> date,
        List<UnitName> units,
        List<String> members,
        List<String> footnotes) {
    /** Copies the lists. */
    public ColumnHead {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
        members = List.copyOf(members);
        footnotes = List.copyOf(footnotes);
    }
}
