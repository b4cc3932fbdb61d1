package org.xbrlr.table.rows;

import java.util.List;
import org.xbrlr.table.RowKind;

/**
 * A row whose label, kind and values are told apart, its label not yet taken to pieces.
 *
 * @param line the line of its label
 * @param kind what the row is; a balance row counts as {@link RowKind#ITEM}, its label tells
 * @param label as shown, on one line
 * @param marks the marks on the row
 * @param cells its values, left to right
 */
public record KnownRow(int line, RowKind kind, String label, List<String> marks, List<UnplacedCell> cells) {
    /** Copies the lists. */
    public KnownRow {
        marks = List.copyOf(marks);
        cells = List.copyOf(cells);
    }
}
