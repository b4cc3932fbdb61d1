package org.xbrlr.page;

import java.util.ArrayList;
import java.util.List;
import org.xbrlr.notation.FootnoteMarks;
import org.xbrlr.notation.UnitNotation;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/**
 * Reads the head of the table: title lines, groups, columns, and the cell where the body begins (rules 2.5, 0.3, 5.9).
 *
 * <pre>
 * |                        |12 Months Ended        a page with one column: the date has lost its bar
 * Balance Sheets           Dec. 31, 2020
 * |12 Months Ended
 * |                        |
 * Dec. 31, 2020            Common Stock            a head without a date, on pages where no head has one
 * CNY (¥)                  |[1]                    a mark on the column
 * |Assets                  the first cell with other text of its own begins the body
 * </pre>
 *
 * <p>Where a bar is lost, a second date still opens a second column.
 */
final class HeadReader {
    /** A column in the making. */
    static final class Draft {
        final List<Line> lines = new ArrayList<>();
        final List<String> marks = new ArrayList<>();
        /** Whether it stands below a bar of its own, and not below that of a group or title. */
        final boolean ownBar;

        boolean dated;
        int lastLine;

        Draft(boolean ownBar) {
            this.ownBar = ownBar;
        }
    }

    final List<Line> title = new ArrayList<>();
    final List<GroupHead> groups = new ArrayList<>();
    final List<Draft> columns = new ArrayList<>();
    private final int bodyIndex;
    private boolean anyDated;

    /** Reads from the cell that {@link TableFinder} found. */
    HeadReader(List<Cell> cells, int start) {
        int next = start;
        Cell first = cells.get(start);
        if (!HeadLines.isHead(first)) {
            readTitle(first.below());
            next++;
        }
        while (next < cells.size() && readHead(cells.get(next), isHead(cells, next + 1))) {
            next++;
        }
        bodyIndex = next;
    }

    /** The index of the first cell after the head. */
    int bodyIndex() {
        return bodyIndex;
    }

    /** One column with nothing but a date, under a group: a head that the Python renderer's pages print without a bar. */
    boolean oneBarredDate() {
        if (groups.size() != 1 || columns.size() != 1) {
            return false;
        }
        Draft column = columns.get(0);
        return column.ownBar && column.dated && column.lines.size() == 1 && column.marks.isEmpty();
    }

    private void readTitle(List<Line> lines) {
        int end = 0;
        while (end < lines.size() && !HeadLines.isHead(new Cell(0, "", lines.subList(end, end + 1)))) {
            end++;
        }
        title.addAll(lines.subList(0, end));
        addLines(lines.subList(end, lines.size()), false);
    }

    private static boolean isHead(List<Cell> cells, int index) {
        return index < cells.size() && HeadLines.isHead(cells.get(index));
    }

    /** Takes the cell into the head, or says that the body begins with it: not if another head follows. */
    private boolean readHead(Cell cell, boolean headFollows) {
        if (cell.text().isEmpty()) {
            if (!cell.below().isEmpty() && !headFollows && beginsBody(cell)) {
                return false;
            }
            addLines(cell.below(), true);
            return true;
        }
        if (HeadLines.isGroup(cell.text())) {
            groups.add(HeadLines.group(new Line(cell.line(), cell.text())).over(cell.place()));
            addLines(cell.below(), false);
            return true;
        }
        List<String> marks = FootnoteMarks.parse(cell.text());
        if (marks.isEmpty() || columns.isEmpty()) {
            return false;
        }
        Draft column = columns.get(columns.size() - 1);
        column.marks.addAll(marks);
        column.lastLine = cell.line();
        addLines(cell.below(), false);
        return true;
    }

    /** Whether a bare bar with lines is the label of a member row in the .NET era, under heads that have dates. */
    private boolean beginsBody(Cell cell) {
        String first = cell.below().get(0).text();
        return anyDated
                && !HeadLines.isPeriod(first)
                && !HeadLines.isLikePeriod(first)
                && !HeadLines.isGroup(first)
                && UnitNotation.parse(first).isEmpty();
    }

    private void addLines(List<Line> lines, boolean ownBar) {
        boolean open = false;
        for (Line line : lines) {
            if (HeadLines.isGroup(line.text())) {
                groups.add(HeadLines.group(line));
                open = false;
                continue;
            }
            boolean date = HeadLines.isPeriod(line.text());
            if (!open || (date && columns.get(columns.size() - 1).dated)) {
                columns.add(new Draft(ownBar));
                open = true;
            }
            Draft column = columns.get(columns.size() - 1);
            List<String> marks = FootnoteMarks.parse(line.text());
            if (marks.isEmpty()) {
                column.lines.add(line);
            } else {
                column.marks.addAll(marks);
            }
            column.dated |= date;
            anyDated |= date;
            column.lastLine = line.number();
        }
    }
}
