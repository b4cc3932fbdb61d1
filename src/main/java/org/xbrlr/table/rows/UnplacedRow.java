package org.xbrlr.table.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbrlr.notation.UnitName;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.RowKind;

/**
 * A row whose values are known, in order, but not yet their columns.
 *
 * @param line the line of its label
 * @param kind what the row is
 * @param label as shown, without unit suffix and, on a balance row, without its date
 * @param unitSuffix the unit after the label (rule 4.5)
 * @param section the member header above it as shown; empty at the top
 * @param headings the abstract rows above it in its section, outermost first
 * @param balanceDate the date of an equity balance row (rule 4.7)
 * @param footnotes the marks on the row
 * @param cells its values, left to right
 */
public record UnplacedRow(
        int line,
        RowKind kind,
        String label,
        Optional<UnitName> unitSuffix,
        String section,
        List<String> headings,
        Optional<LocalDate> balanceDate,
        List<String> footnotes,
        List<UnplacedCell> cells) {
    /** Copies the lists. */
    public UnplacedRow {
        headings = List.copyOf(headings);
        footnotes = List.copyOf(footnotes);
        cells = List.copyOf(cells);
    }

    /** The row with its values in their columns. */
    public Row placed(Optional<PeriodType> period, List<PlacedCell> placed) {
        return new Row(line, kind, label, unitSuffix, section, headings, balanceDate, period, footnotes, placed);
    }

    /** The row with its values in 1-based columns that the input tells; 0 for one that it does not tell. */
    public UnplacedRow in(List<Integer> columns) {
        List<UnplacedCell> told = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            told.add(cells.get(i).in(columns.get(i)));
        }
        return new UnplacedRow(line, kind, label, unitSuffix, section, headings, balanceDate, footnotes, told);
    }
}
