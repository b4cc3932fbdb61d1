package org.xbrlr.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Dialect B: a line that ends with a bar is a cell; a bar alone ends a cell of the lines before it.
 *
 * <pre>
 * Balance Sheets - USD ($)      Cell("", [Balance Sheets - USD ($), $ in Thousands])
 * $ in Thousands
 * |
 * Assets|                       Cell("Assets", [])
 * </pre>
 *
 * <p>Where the first bar of all stands alone with nothing before it, bars alone begin their cells, as in dialect A.
 */
final class BarAfterCell {
    private BarAfterCell() {}

    static void read(Iterator<Line> lines, CellCollector cells) {
        List<Line> pending = new ArrayList<>();
        boolean begins = false;
        boolean any = false;
        while (lines.hasNext()) {
            Line line = lines.next();
            String text = line.text();
            if (!text.endsWith("|")) {
                pending.add(line);
                continue;
            }
            boolean alone = text.length() == 1;
            begins |= alone && !any && pending.isEmpty();
            any = true;
            if (alone && !begins && !pending.isEmpty()) {
                cells.block(pending, Place.UNTOLD);
            } else {
                pending.forEach(cells::below);
                cells.open(line.number(), text.substring(0, text.length() - 1).strip(), Place.UNTOLD);
            }
            pending.clear();
        }
        pending.forEach(cells::below);
    }
}
