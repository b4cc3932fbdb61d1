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
 * <p>A page without any of these signs is taken for the newer renderer's, but for a table's label that stands below its bar: only
 * the old one set member labels so.
 */
final class EraResolver {
    private EraResolver() {}

    static Era resolve(String title, List<Line> scaleCandidates, List<Cell> body, List<Cell> definitions) {
        if (TitleParser.isDotnet(title) || scaleCandidates.stream().anyMatch(l -> ScaleLineParser.isDotnet(l.text()))) {
            return Era.DOTNET;
        }
        if (!definitions.isEmpty()) {
            return definitions.get(0).below().isEmpty() && definitions.size() > 1 ? Era.DOTNET : Era.PYTHON;
        }
        return !body.isEmpty() && HeadLines.isLone(body.get(0)) ? Era.DOTNET : Era.PYTHON;
    }
}
