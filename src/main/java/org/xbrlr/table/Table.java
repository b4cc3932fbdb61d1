package org.xbrlr.table;

import java.util.List;

/**
 * The table that a page was flattened from: what stage 3 gives to stage 4.
 *
 * @param columns left to right
 * @param rows top to bottom
 */
public record Table(List<Column> columns, List<Row> rows) {
    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
