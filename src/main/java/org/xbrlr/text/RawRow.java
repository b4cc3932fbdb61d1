package org.xbrlr.text;

import java.util.List;

/**
 * A row as an extractor wrote it, or what stands between rows.
 *
 * @param cells its cells, empty ones included where the extractor kept them
 * @param bars whether the row had bars; else its one cell is a text outside of tables
 * @param sure whether a row surely begins here; else it may be the end of the one before
 */
record RawRow(List<RawCell> cells, boolean bars, boolean sure) {
    RawRow {
        cells = List.copyOf(cells);
    }

    /** A row with bars. */
    static RawRow of(List<RawCell> cells) {
        return new RawRow(cells, true, true);
    }

    /** A line outside of tables. */
    static RawRow text(Line line) {
        return new RawRow(List.of(new RawCell(List.of(line), false, line.number())), false, true);
    }

    /**
     * A cell.
     *
     * @param lines what it says; none where it is empty
     * @param block whether its lines stood on lines of their own
     * @param line where it begins
     */
    record RawCell(List<Line> lines, boolean block, int line) {
        RawCell {
            lines = List.copyOf(lines);
        }

        static RawCell inline(int line, String text) {
            return new RawCell(text.isEmpty() ? List.of() : List.of(new Line(line, text)), false, line);
        }

        boolean isEmpty() {
            return lines.isEmpty();
        }

        /** The first line; empty where there is none. */
        String text() {
            return lines.isEmpty() ? "" : lines.get(0).text();
        }
    }
}
