package org.xbrlr.text;

import java.util.List;

/**
 * Writes rows as cells of dialect A: the head as cells whose lines stand below their bars, the body with what is known of rows and
 * columns.
 *
 * <pre>
 * | Shops - USD ($) | Dec. 31, 2020 | Dec. 31, 2019 |     |, Shops - USD ($); |, Dec. 31, 2020; |, Dec. 31, 2019
 * | Cash | | $ 4 |                                        |Cash (first); |$ 4 (column 2)
 * </pre>
 */
final class RowCells {
    private final List<RawRow> rows;
    private final CellCollector cells;
    private final int head;
    private final int body;
    private final ColumnPlaces places;

    private RowCells(List<RawRow> rows, boolean emptyCellsKept, CellCollector cells) {
        this.rows = rows;
        this.cells = cells;
        this.head = head();
        this.body = head < rows.size() && isDates(head + 1) ? head + 2 : head + 1;
        this.places = emptyCellsKept ? ColumnPlaces.of(rows, head, body) : ColumnPlaces.UNKNOWN;
    }

    static void write(List<RawRow> rows, boolean emptyCellsKept, CellCollector cells) {
        new RowCells(rows, emptyCellsKept, cells).write();
    }

    private void write() {
        for (int i = 0; i < Math.min(head, rows.size()); i++) {
            stray(rows.get(i));
        }
        if (head >= rows.size()) {
            return;
        }
        head(rows.get(head), true);
        for (int i = head + 1; i < body; i++) {
            head(rows.get(i), false);
        }
        boolean definitions = false;
        for (RawRow row : rows.subList(body, rows.size())) {
            if (!row.bars()) {
                row.cells().get(0).lines().forEach(cells::below);
            } else if (isX(row)) {
                definitions = true;
                cells.open(row.cells().get(0).line(), "X", Place.UNTOLD);
            } else if (definitions) {
                row.cells().forEach(cell -> cell.lines().forEach(cells::below));
            } else {
                body(row);
            }
        }
    }

    /** The first row that shows a date or a group; without dates the first of several cells. */
    private int head() {
        int several = rows.size();
        for (int i = 0; i < rows.size(); i++) {
            RawRow row = rows.get(i);
            if (!row.bars()) {
                continue;
            }
            if (row.cells().stream().anyMatch(cell -> HeadShape.isHead(cell.text()))) {
                return HeadShape.isHead(row.cells().get(0).text()) && i > 0 && isTitle(rows.get(i - 1)) ? i - 1 : i;
            }
            several = several == rows.size() && filled(row) > 1 ? i : several;
        }
        return several;
    }

    private static boolean isTitle(RawRow row) {
        return !row.bars() || filled(row) == 1;
    }

    private static long filled(RawRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private boolean isDates(int index) {
        if (index >= rows.size() || !rows.get(index).bars()) {
            return false;
        }
        return rows.get(index).cells().stream().anyMatch(cell -> HeadShape.isHead(cell.text()))
                && rows.get(index).cells().stream()
                        .allMatch(cell ->
                                cell.isEmpty() || HeadShape.isHead(cell.text()) || HeadShape.isMark(cell.text()));
    }

    private static boolean isX(RawRow row) {
        return row.cells().get(0).text().equals("X") && filled(row) == 1;
    }

    private void stray(RawRow row) {
        for (RawRow.RawCell cell : row.cells()) {
            if (!row.bars()) {
                cell.lines().forEach(cells::below);
            } else if (!cell.isEmpty()) {
                write(cell, Place.UNTOLD);
            }
        }
    }

    private void head(RawRow row, boolean titled) {
        for (int i = 0; i < row.cells().size(); i++) {
            RawRow.RawCell cell = row.cells().get(i);
            if (cell.isEmpty()) {
                continue;
            }
            if (i == 0 && titled && !HeadShape.isHead(cell.text())) {
                cells.block(
                        cell.lines().size() == 1 ? HeadShape.title(cell.lines().get(0)) : cell.lines(), Place.UNTOLD);
            } else if (HeadShape.isGroup(cell.text()) || HeadShape.isMark(cell.text())) {
                cells.open(cell.line(), cell.text(), Place.UNTOLD);
            } else {
                cells.block(
                        cell.lines().size() == 1 ? HeadShape.lines(cell.lines().get(0)) : cell.lines(), Place.UNTOLD);
            }
        }
    }

    private void body(RawRow row) {
        List<RawRow.RawCell> joined = places.joined(row);
        boolean first = true;
        for (int i = 0; i < joined.size(); i++) {
            RawRow.RawCell cell = joined.get(i);
            if (cell.isEmpty()) {
                first &= i > 0;
                continue;
            }
            boolean untold = cell.block() || (first && (i > 0 || !row.sure()));
            Place later = places.known() ? Place.in(places.column(i)) : Place.LATER;
            write(cell, untold ? Place.UNTOLD : first ? Place.FIRST : later);
            first = false;
        }
    }

    private void write(RawRow.RawCell cell, Place place) {
        if (cell.block()) {
            cells.block(cell.lines(), place);
        } else {
            cells.open(cell.line(), cell.text(), place);
        }
    }
}
