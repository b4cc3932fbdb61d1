package org.xbrlr.page;

import java.util.List;
import java.util.OptionalInt;
import org.xbrlr.text.Cell;

/**
 * Finds the cell that begins the table: the title, the one before the first column head.
 *
 * <pre>
 * |Home |Investors          a host page's own text
 * |
 * Balance Sheets            the title, because the next cell begins with a date
 * |
 * Dec. 31, 2020
 * </pre>
 *
 * <p>Heads of members have no date ({@code Common Stock}); they are believed only at the top, where no label stands before.
 */
final class TableFinder {
    private TableFinder() {}

    /** The index of the title cell, or of the first head where the title is lost; empty where there is no head. */
    static OptionalInt find(List<Cell> cells) {
        boolean labelSeen = false;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (HeadLines.isHead(cell)) {
                return OptionalInt.of(i);
            }
            if (HeadLines.isLone(cell)) {
                int next = afterBare(cells, i + 1);
                boolean headFollows = next < cells.size() && HeadLines.isHead(cells.get(next));
                boolean memberFollows = !labelSeen && next < cells.size() && HeadLines.isLone(cells.get(next));
                if (headFollows || memberFollows || HeadLines.anyHead(cell.below())) {
                    return OptionalInt.of(i);
                }
            }
            labelSeen |= !cell.text().isEmpty();
        }
        return OptionalInt.empty();
    }

    /** The index from {@code from} on of the title of another page in the same text; the number of cells where there is none. */
    static int nextPage(List<Cell> cells, int from) {
        boolean headFollows = false;
        int next = cells.size();
        for (int i = cells.size() - 1; i >= from; i--) {
            Cell cell = cells.get(i);
            if (HeadLines.isBare(cell)) {
                continue;
            }
            if (headFollows && HeadLines.isLone(cell) && !HeadLines.isHead(cell)) {
                next = i;
            }
            headFollows = HeadLines.isHead(cell);
        }
        return next;
    }

    private static int afterBare(List<Cell> cells, int from) {
        int i = from;
        while (i < cells.size() && HeadLines.isBare(cells.get(i))) {
            i++;
        }
        return i;
    }
}
