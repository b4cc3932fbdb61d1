package org.xbrlr.page;

import java.util.ArrayList;
import java.util.Collections;
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
        for (int title : titles(cells)) {
            if (title >= from) {
                return title;
            }
        }
        return cells.size();
    }

    /**
     * The indices of all cells that look like titles: a date or group follows. Below definitions a member's name is enough, for no
     * cell of a block stands alone with such a neighbour.
     */
    static List<Integer> titles(List<Cell> cells) {
        List<Integer> titles = new ArrayList<>();
        boolean headFollows = false;
        boolean loneFollows = false;
        for (int i = cells.size() - 1; i >= 0; i--) {
            Cell cell = cells.get(i);
            if (HeadLines.isBare(cell)) {
                continue;
            }
            boolean lone = HeadLines.isLone(cell);
            boolean plain = lone && !HeadLines.isHead(cell);
            if (plain && (headFollows || (loneFollows && endsDefinitions(cells, i)))) {
                titles.add(i);
            }
            headFollows = HeadLines.isHead(cell);
            loneFollows = lone && !DefinitionReader.isMarker(cell.below().get(0).text());
        }
        Collections.reverse(titles);
        return titles;
    }

    /** Whether the cell before is a definition block of the Python renderer's, which has no bars of its own. */
    private static boolean endsDefinitions(List<Cell> cells, int index) {
        if (index == 0
                || DefinitionReader.isMarker(cells.get(index).below().get(0).text())) {
            return false;
        }
        Cell before = cells.get(index - 1);
        return before.text().equals("X")
                && !before.below().isEmpty()
                && DefinitionReader.isMarker(before.below().get(0).text());
    }

    private static int afterBare(List<Cell> cells, int from) {
        int i = from;
        while (i < cells.size() && HeadLines.isBare(cells.get(i))) {
            i++;
        }
        return i;
    }
}
