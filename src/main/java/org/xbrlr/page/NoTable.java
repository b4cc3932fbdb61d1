package org.xbrlr.page;

import java.util.List;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.text.Cell;
import org.xbrlr.text.CellText;
import org.xbrlr.text.Dialect;
import org.xbrlr.text.Line;

/** Says why a text holds no table (rule 0.6); an input that is empty or binary has been reported before. */
final class NoTable {
    private static final int LINES_OF_XML_HEAD = 5;

    private NoTable() {}

    static void report(CellText text, Consumer<Diagnostic> diagnostics) {
        List<Cell> cells = text.cells();
        if (cells.isEmpty() && text.before().isEmpty()) {
            return;
        }
        diagnostics.accept(
                new Diagnostic(Code.NO_TABLE, firstLine(text), reason(text, DefinitionReader.firstBlock(cells, 0))));
    }

    /** A group head, but neither date nor member below it: nothing could be said of any value. */
    static void reportGroupWithoutColumns(GroupHead group, Consumer<Diagnostic> diagnostics) {
        diagnostics.accept(new Diagnostic(
                Code.NO_TABLE, group.line(), "No column head, such as a date, follows \"" + group.text() + "\"."));
    }

    private static int firstLine(CellText text) {
        return text.before().isEmpty()
                ? text.cells().get(0).line()
                : text.before().get(0).number();
    }

    private static String reason(CellText text, int definitionIndex) {
        List<Line> before = text.before();
        boolean definitionsBefore = !before.isEmpty() && isMarker(before.get(0).text());
        boolean noOtherCells = text.cells().isEmpty() || definitionIndex == 0;
        if (noOtherCells && (before.isEmpty() || definitionsBefore)) {
            return "The text holds definitions only, no table.";
        }
        if (text.cells().isEmpty()) {
            if (before.stream()
                    .limit(LINES_OF_XML_HEAD)
                    .anyMatch(line -> line.text().contains("<InstanceReport"))) {
                return "The input is an R page in XML (R1.xml), as filings had until 2011; these are not read.";
            }
            return Dialect.valueOf(text.dialect()).setByBlanks()
                    ? "No column heads, such as dates, were found above columns that blanks set: the text holds no table."
                    : "No line begins with a bar: the text holds no table.";
        }
        return "No column head, such as a date below a bar, was found: the text holds no R-page table.";
    }

    private static boolean isMarker(String text) {
        return text.equals("- Definition") || text.equals("- References") || text.equals("- Details");
    }
}
