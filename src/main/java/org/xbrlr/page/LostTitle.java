package org.xbrlr.page;

import java.util.List;
import org.xbrlr.text.Line;

/**
 * Finds the title of a table whose first bar is lost: the last line before the table, and the one above it where the last is a
 * scale line.
 *
 * <pre>
 * Balance Sheets - USD ($)     should stand below a bar
 * $ in Thousands
 * |
 * Dec. 31, 2020
 * </pre>
 */
final class LostTitle {
    private LostTitle() {}

    static void moveTo(List<Line> title, List<Line> before) {
        int wanted = 1;
        if (before.size() > 1
                && ScaleLineParser.parse(before.get(before.size() - 1), List.of("$"))
                        .isPresent()) {
            wanted = 2;
        }
        List<Line> found = before.subList(Math.max(0, before.size() - wanted), before.size());
        boolean cells = found.stream().anyMatch(line -> line.text().startsWith("|"));
        if (!cells) {
            title.addAll(found);
            found.clear();
        }
    }
}
