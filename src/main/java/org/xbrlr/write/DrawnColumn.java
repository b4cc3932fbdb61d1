package org.xbrlr.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xbrlr.notation.Value;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.Column;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;

/**
 * One column of a drawing: its head lines, its cells by row, and how wide they make it.
 *
 * @param head index, months, date, members, units, marks: the lines of its head
 * @param cells what stands in each row that has a value here, by the row's place in the table
 * @param width cells of the terminal that it takes
 */
record DrawnColumn(List<String> head, Map<Integer, String> cells, int width) {
    /** From this probability on an inferred value counts as settled. */
    private static final double SETTLED = 0.9;

    /** As wide as an ISO date and a little more; longer heads are wrapped. */
    private static final int LEAST_HEAD = 12;

    static final char CERTAIN = ' ';
    static final char INFERRED = '~';
    static final char UNSETTLED = '?';
    static final char AMBIGUOUS = '*';

    /**
     * The columns of a table.
     *
     * @param textWidth where texts are cut; numbers never are
     */
    static List<DrawnColumn> of(Table table, int textWidth) {
        List<Map<Integer, String>> cells = new ArrayList<>();
        table.columns().forEach(column -> cells.add(new HashMap<>()));
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            for (PlacedCell cell : row.cells()) {
                if (cell.column() >= 1 && cell.column() <= cells.size()) {
                    // a row with more values than columns has several in one
                    cells.get(cell.column() - 1).merge(i, shown(cell, textWidth), (left, right) -> left + " " + right);
                }
            }
        }
        List<DrawnColumn> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            Map<Integer, String> ofColumn = cells.get(columns.size());
            int cellWidth = ofColumn.values().stream()
                    .mapToInt(DisplayText::width)
                    .max()
                    .orElse(0);
            List<String> head = head(column, Math.max(LEAST_HEAD, cellWidth - 1));
            int headWidth = head.stream().mapToInt(DisplayText::width).max().orElse(0);
            columns.add(new DrawnColumn(head, ofColumn, Math.max(cellWidth, headWidth)));
        }
        return columns;
    }

    /** The sign behind a value that says how its column came about. */
    static char sign(PlacedCell cell) {
        if (cell.certainty() == Certainty.CERTAIN) {
            return CERTAIN;
        }
        if (cell.certainty() == Certainty.AMBIGUOUS) {
            return AMBIGUOUS;
        }
        return cell.probability() >= SETTLED ? INFERRED : UNSETTLED;
    }

    private static String shown(PlacedCell cell, int textWidth) {
        String text = DisplayText.oneLine(cell.shown());
        boolean words = cell.value() instanceof Value.Text;
        return (words ? DisplayText.cut(text, textWidth) : text) + marks(cell.footnotes()) + sign(cell);
    }

    private static List<String> head(Column column, int width) {
        List<String> lines = new ArrayList<>();
        lines.add(Integer.toString(column.index()));
        lines.add(column.months().isPresent() ? column.months().getAsInt() + " months" : "");
        lines.add(column.date().map(Object::toString).orElse(""));
        column.members().forEach(member -> lines.addAll(DisplayText.wrapped(member, width)));
        column.units().forEach(unit -> lines.addAll(DisplayText.wrapped(unit.shown(), width)));
        lines.add(marks(column.footnotes()).strip());
        // the blank that stands over the signs
        return lines.stream().map(line -> line + CERTAIN).toList();
    }

    static String marks(List<String> footnotes) {
        return footnotes.isEmpty() ? "" : " [" + String.join(",", footnotes) + "]";
    }
}
