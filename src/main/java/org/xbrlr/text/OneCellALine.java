package org.xbrlr.text;

import java.util.Iterator;

/**
 * Dialect A: a line that begins with a bar opens a cell; the lines without a bar that follow stand below it (rule 0.2).
 *
 * <pre>
 * |12 Months Ended        Cell(1, "12 Months Ended", [])
 * |                       Cell(2, "", [Line(3, "Dec. 31, 2020")])
 * Dec. 31, 2020
 * </pre>
 */
final class OneCellALine {
    private OneCellALine() {}

    static void read(Iterator<Line> lines, CellCollector cells) {
        while (lines.hasNext()) {
            Line line = lines.next();
            if (line.text().charAt(0) == '|') {
                String text = line.text().substring(line.text().startsWith("| ") ? 2 : 1);
                cells.open(line.number(), text, Place.UNTOLD);
            } else {
                cells.below(line);
            }
        }
    }
}
