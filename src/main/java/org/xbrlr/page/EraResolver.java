package org.xbrlr.page;

import java.util.List;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/**
 * Tells which renderer drew the page (rules 1.5, 7).
 *
 * <pre>
 * .NET:    Balance Sheets (USD $)     In Thousands              |X  |  - Definition  (a bar of its own in a definition block)
 * Python:  Balance Sheets - USD ($)   $ in Thousands            |X  - Definition
 * </pre>
 *
 * <p>Two more signs of the old one: the first label of the body stands below its bar, as only its member labels did; and the date
 * of a page with one column under a group has a bar (quirk A, rule 0.3). A page without any sign is taken for the newer one's.
 */
final class EraResolver {
    private EraResolver() {}

    static Era resolve(HeadReader head, List<Cell> body, List<Cell> definitions) {
        if (titleIsDotnet(head.title)) {
            return Era.DOTNET;
        }
        for (Cell cell : definitions) {
            if (!cell.below().isEmpty()) {
                return HeadLines.isLone(cell) ? Era.DOTNET : Era.PYTHON;
            }
        }
        boolean loneLabel = !body.isEmpty() && HeadLines.isLone(body.get(0));
        return loneLabel || head.oneBarredDate() ? Era.DOTNET : Era.PYTHON;
    }

    /** Whether title or scale line have a form that only the .NET renderer wrote. */
    static boolean titleIsDotnet(List<Line> titleCell) {
        if (titleCell.isEmpty()) {
            return false;
        }
        Line last = titleCell.get(titleCell.size() - 1);
        String title = TitleCellParser.joined(titleCell);
        String withoutLast = title.substring(0, title.length() - last.text().length());
        return TitleParser.isDotnet(title)
                || TitleParser.isDotnet(withoutLast.stripTrailing())
                || ScaleLineParser.isDotnet(last.text());
    }
}
