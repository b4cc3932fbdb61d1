package org.xbrlr.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cell of a row stands in which column, where empty cells are kept. A footnote mark has a cell of its own behind the value's;
 * heads may span both and be written once.
 *
 * <pre>
 * | Shops | Dec. 31, 2020 | Dec. 31, 2019 |
 * | Cash | $ 5 | [1] | $ 4 | |                cells 1, 2: column 1; cells 3, 4: column 2
 * </pre>
 */
final class ColumnPlaces {
    /** Of an extractor that dropped empty cells. */
    static final ColumnPlaces UNKNOWN = new ColumnPlaces(List.of(), 0);

    private final List<Integer> columns;
    private final int width;

    /**
     * @param columns the column of each cell of a row, 0 for the label's; empty where it is not known
     * @param width the usual number of a row's cells
     */
    private ColumnPlaces(List<Integer> columns, int width) {
        this.columns = columns;
        this.width = width;
    }

    static ColumnPlaces of(List<RawRow> rows, int head, int body) {
        if (head >= rows.size()) {
            return UNKNOWN;
        }
        List<RawRow> rest = rows.subList(Math.min(body, rows.size()), rows.size()).stream()
                .takeWhile(row -> !row.bars() || !row.cells().get(0).text().equals("X"))
                .filter(RawRow::bars)
                .toList();
        int width = usualWidth(rest);
        if (width < 2) {
            return UNKNOWN;
        }
        List<RawRow.RawCell> heads = new ArrayList<>(rows.get(body - 1).cells());
        if (body - head > 1 && !heads.get(0).isEmpty()) {
            heads.add(0, RawRow.RawCell.inline(0, "")); // the title's cell spans both rows and was written once
        }
        List<Integer> columns = byHeads(heads, width);
        long filled = heads.stream()
                .skip(1)
                .filter(cell -> !cell.isEmpty() && !HeadShape.isMark(cell.text()))
                .count();
        boolean padded = heads.size() == width && lastFilled(heads) > filled;
        if (filled + 1 == width || padded) {
            return new ColumnPlaces(columns, width);
        }
        return behindMarks(rest, (int) filled, width);
    }

    private static int lastFilled(List<RawRow.RawCell> heads) {
        int last = 0;
        for (int i = 0; i < heads.size(); i++) {
            last = heads.get(i).isEmpty() ? last : i;
        }
        return last;
    }

    private static List<Integer> byHeads(List<RawRow.RawCell> heads, int width) {
        List<Integer> columns = new ArrayList<>();
        columns.add(0);
        int column = 0;
        for (int i = 1; i < width; i++) {
            boolean opens = i < heads.size()
                    && !heads.get(i).isEmpty()
                    && !HeadShape.isMark(heads.get(i).text());
            column += opens ? 1 : 0;
            columns.add(column);
        }
        return columns;
    }

    /** Cells that hold nothing but marks in all rows belong to the column before them. */
    private static ColumnPlaces behindMarks(List<RawRow> rows, int count, int width) {
        List<Integer> columns = new ArrayList<>();
        columns.add(0);
        int column = 0;
        for (int i = 1; i < width; i++) {
            int at = i;
            List<String> texts = rows.stream()
                    .filter(row -> row.cells().size() == width)
                    .map(row -> row.cells().get(at).text())
                    .filter(text -> !text.isEmpty())
                    .toList();
            boolean marks = !texts.isEmpty() && texts.stream().allMatch(HeadShape::isMark);
            column += marks ? 0 : 1;
            columns.add(column);
        }
        return column == count ? new ColumnPlaces(columns, width) : new ColumnPlaces(List.of(), width);
    }

    private static int usualWidth(List<RawRow> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.cells().size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Whether columns are known. */
    boolean known() {
        return !columns.isEmpty();
    }

    /** The column of a row's cell; 0 where it has none. */
    int column(int cell) {
        return cell < columns.size() ? columns.get(cell) : 0;
    }

    /** The cells of a row, its label in one: {@code | CPaaS | Minimum | | |} has a bar within. */
    List<RawRow.RawCell> joined(RawRow row) {
        List<RawRow.RawCell> joined = new ArrayList<>(row.cells());
        while (width > 0
                && joined.size() > width
                && joined.size() > 1
                && !joined.get(1).isEmpty()) {
            RawRow.RawCell first = joined.remove(0);
            RawRow.RawCell second = joined.remove(0);
            joined.add(0, RawRow.RawCell.inline(first.line(), first.text() + " | " + second.text()));
        }
        return joined;
    }
}
