package org.xbrlr.table.definition;

import java.util.List;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;
import org.xbrlr.table.rows.UnplacedCell;
import org.xbrlr.table.rows.UnplacedRow;

/** The rows of a table drawn by hand as they are before their values have columns. */
final class Unplaced {
    private Unplaced() {}

    static List<UnplacedRow> rows(Table table) {
        return table.rows().stream().map(Unplaced::row).toList();
    }

    private static UnplacedRow row(Row row) {
        return new UnplacedRow(
                row.line(),
                row.kind(),
                row.label(),
                row.unitSuffix(),
                row.section(),
                row.headings(),
                row.balanceDate(),
                row.footnotes(),
                row.cells().stream().map(Unplaced::cell).toList());
    }

    private static UnplacedCell cell(PlacedCell cell) {
        return new UnplacedCell(cell.line(), cell.shown(), cell.value(), cell.footnotes());
    }
}
