package org.xbrlr.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xbrlr.notation.UnitName;

/**
 * A row of the recovered table.
 *
 * @param line the line of its label
 * @param kind what the row is
 * @param label as shown, without unit suffix and, on a balance row, without its date
 * @param unitSuffix the unit after the label: {@code shares} in {@code Issued | shares} (rule 4.5)
 * @param section the member header above it as shown, {@code CPaaS | Minimum}; empty at the top
 * @param headings the abstract rows above it in its section, outermost first
 * @param balanceDate the date of an equity balance row (rule 4.7)
 * @param period whether the row's concept is one of durations or instants, where the page tells or words suggest it
 * @param footnotes the marks on the row
 * @param cells its values, left to right; empty unless the kind is ITEM or BALANCE
 */
public record Row(
        int line,
        RowKind kind,
        String label,
        Optional<UnitName> unitSuffix,
        String section,
        List<String> headings,
        Optional<LocalDate> balanceDate,
        Optional<PeriodType> period,
        List<String> footnotes,
        List<PlacedCell> cells) {
    /** Copies the lists. */
    public Row {
        headings = List.copyOf(headings);
        footnotes = List.copyOf(footnotes);
        cells = List.copyOf(cells);
    }

    /** The same row with another period type. */
    public Row of(PeriodType type) {
        return new Row(
                line, kind, label, unitSuffix, section, headings, balanceDate, Optional.of(type), footnotes, cells);
    }
}
