package org.xbrlr.page;

import java.util.ArrayList;
import java.util.List;
import org.xbrlr.notation.FootnoteMarks;
import org.xbrlr.notation.Value;
import org.xbrlr.notation.ValueNotation;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/**
 * Parts body cells from lines that only stand below them: no value but text has a line break (rule 5.10).
 *
 * <pre>
 * |$ 1,250
 * See the accompanying notes.      stray: an amount ends with its line
 * |
 * Note 4. Leases                   part of its cell: the text of a text block
 * </pre>
 */
final class LinesBelowValues {
    private final List<Cell> body = new ArrayList<>();
    private final List<Line> stray = new ArrayList<>();

    LinesBelowValues(List<Cell> cells) {
        for (Cell cell : cells) {
            if (cell.below().isEmpty() || !endsWithItsLine(cell.text())) {
                body.add(cell);
            } else {
                body.add(new Cell(cell.line(), cell.text(), List.of(), cell.place()));
                stray.addAll(cell.below());
            }
        }
    }

    private static boolean endsWithItsLine(String text) {
        return !(ValueNotation.parse(text) instanceof Value.Text)
                || !FootnoteMarks.parse(text).isEmpty();
    }

    /** The cells without the lines below values. */
    List<Cell> body() {
        return body;
    }

    /** The lines below values. */
    List<Line> stray() {
        return stray;
    }
}
