package org.xbrlr.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Cuts lines into rows where each cell stands between two bars (dialect A0).
 *
 * <pre>
 * |                              a bar alone opens a cell and another closes it: its lines follow
 * |
 * Dec. 31, 2020
 * |Net sales||$ 5||$ 4|          a row of three
 * </pre>
 */
final class EnclosedCells {
    private final List<RawRow> rows = new ArrayList<>();
    private final List<RawRow.RawCell> row = new ArrayList<>();
    private final List<Line> below = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inside;
    private boolean block;
    private boolean sure = true;
    private int blockLine;

    private EnclosedCells() {}

    static List<RawRow> read(Iterator<Line> lines) {
        EnclosedCells cells = new EnclosedCells();
        lines.forEachRemaining(cells::add);
        cells.endBlock();
        cells.endRow();
        return cells.rows;
    }

    private void add(Line line) {
        String words = line.text();
        if (words.charAt(0) != '|') {
            if (block) {
                below.add(line);
            } else {
                endRow();
                rows.add(RawRow.text(line));
            }
            return;
        }
        if (inside && words.length() > 1 && words.charAt(1) != '|') {
            inside = false; // a bar within a text: the line itself shows where cells begin
        }
        boolean afterBlock = block;
        endBlock();
        if (!inside && (!afterBlock || !goesOn(words))) {
            endRow();
            sure = !afterBlock;
        }
        cut(line);
    }

    /** After a block the row goes on with another block, or with a group among heads; what else follows may be the next one. */
    private static boolean goesOn(String words) {
        return words.length() == 1 || (words.length() > 2 && HeadShape.isGroup(words.substring(1, words.length() - 1)));
    }

    private void cut(Line line) {
        String words = line.text();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean within =
                    i > 0 && i + 1 < words.length() && words.charAt(i - 1) == ' ' && words.charAt(i + 1) == ' ';
            if (c != '|' || within) {
                text.append(c);
            } else if (inside) {
                close(line.number());
            } else {
                inside = true;
                text.setLength(0);
            }
        }
    }

    private void close(int line) {
        inside = false;
        String words = text.toString().strip();
        block = words.isEmpty();
        blockLine = line;
        if (!block) {
            row.add(RawRow.RawCell.inline(line, words));
        }
    }

    private void endBlock() {
        if (!below.isEmpty()) {
            row.add(new RawRow.RawCell(below, true, blockLine));
            below.clear();
        }
        block = false;
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(new RawRow(row, true, sure));
            row.clear();
        }
    }
}
