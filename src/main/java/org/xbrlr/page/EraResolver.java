package org.xbrlr.page;

import java.util.List;
import java.util.stream.Collectors;
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
 * <p>A page without any of these signs is taken for the newer renderer's, but for a table's label that stands below its bar: only
 * the old one set member labels so.
 */
final class EraResolver {
    private EraResolver() {}

    static Era resolve(List<Line> titleCell, List<Cell> body, List<Cell> definitions) {
        String title = titleCell.stream().map(Line::text).collect(Collectors.joining(" "));
        if (!titleCell.isEmpty()) {
            Line last = titleCell.get(titleCell.size() - 1);
            String withoutScale =
                    title.substring(0, title.length() - last.text().length()).stripTrailing();
            if (TitleParser.isDotnet(title)
                    || TitleParser.isDotnet(withoutScale)
                    || ScaleLineParser.isDotnet(last.text())) {
                return Era.DOTNET;
            }
        }
        if (!definitions.isEmpty()) {
            return hasBarInBlock(definitions) ? Era.DOTNET : Era.PYTHON;
        }
        return !body.isEmpty() && HeadLines.isLone(body.get(0)) ? Era.DOTNET : Era.PYTHON;
    }

    private static boolean hasBarInBlock(List<Cell> definitions) {
        return definitions.stream().anyMatch(HeadLines::isLone);
    }
}
