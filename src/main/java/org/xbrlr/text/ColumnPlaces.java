package org.xbrlr.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
    static final ColumnPlaces UNKNOWN = new ColumnPlaces(List.of(), List.of(), 0);

    private final List<Integer> columns;
    private final List<String> dates;
    private final int width;

    /**
     * @param columns the column of each cell of a row, 0 for the label's; empty where it is not known
     * @param dates the first line of each column's head
     * @param width the usual number of a row's cells
     */
    private ColumnPlaces(List<Integer> columns, List<String> dates, int width) {
        this.columns = columns;
        this.dates = dates;
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
        List<String> dates = heads.stream()
                .skip(1)
                .filter(cell -> !cell.isEmpty() && !HeadShape.isMark(cell.text()))
                .map(cell -> HeadShape.lines(cell.lines().get(0)).get(0).text())
                .toList();
        boolean padded = heads.size() == width && lastFilled(heads) > dates.size();
        if (dates.size() + 1 == width || padded) {
            return new ColumnPlaces(columns, dates, width);
        }
        return behindMarks(rest, dates, width);
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
    private static ColumnPlaces behindMarks(List<RawRow> rows, List<String> dates, int width) {
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
        return column == dates.size()
                ? new ColumnPlaces(columns, dates, width)
                : new ColumnPlaces(List.of(), dates, width);
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

    /**
     * The columns below a group's cell. In a row as wide as all others it stands above the first of them. In a shorter one it was
     * written once, and each empty cell before or behind all groups stands above neighbours of one date.
     *
     * <pre>
     * | Shops | | 12 Months Ended | |                                   columns 2 and 3: before them stands one, behind them one
     * | Nov. 02, 2020 | Dec. 31, 2020 | Dec. 31, 2019 | Dec. 31, 2018 |
     * </pre>
     */
    Place group(RawRow row, int cell) {
        List<RawRow.RawCell> cells = row.cells();
        if (!known()) {
            return Place.UNTOLD;
        }
        if (cells.size() == width) {
            return Place.over(column(cell), 0);
        }
        List<Integer> filled = IntStream.range(1, cells.size())
                .filter(i -> !cells.get(i).isEmpty())
                .boxed()
                .toList();
        int last = filled.get(filled.size() - 1);
        int before = cell == filled.get(0) ? single(dates, 0, 1, cell - 1) : -1;
        int behind = cell == last ? single(dates, dates.size() - 1, -1, cells.size() - 1 - last) : -1;
        return Place.over(before < 0 ? 0 : before + 1, behind < 0 ? 0 : dates.size() - behind);
    }

    /** How many columns so many runs of one date have from the first on; -1 where the last run may go on. */
    static int single(List<String> dates, int runs) {
        return single(dates, 0, 1, runs);
    }

    private static int single(List<String> dates, int from, int step, int runs) {
        int at = from;
        for (int run = 0; run < runs; run++) {
            int begin = at;
            do {
                at += step;
            } while (isDate(dates, at) && dates.get(at).equals(dates.get(at - step)));
            boolean more = run == runs - 1 && Math.abs(at - begin) > 1;
            if (more || !isDate(dates, at)) {
                return -1;
            }
        }
        return Math.abs(at - from);
    }

    private static boolean isDate(List<String> dates, int column) {
        return column >= 0 && column < dates.size();
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
