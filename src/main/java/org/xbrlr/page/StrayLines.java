package org.xbrlr.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.text.Cell;
import org.xbrlr.text.CellText;
import org.xbrlr.text.Line;

/** Gathers the lines that belong to no part of the page and reports each run of them once. */
final class StrayLines {
    private StrayLines() {}

    /** The stray lines in order: all before the table's first cell, and those found among the definitions. */
    static List<Line> report(
            CellText text, int tableIndex, List<Line> amongDefinitions, Consumer<Diagnostic> diagnostics) {
        List<Line> before = new ArrayList<>(text.before());
        for (Cell cell : text.cells().subList(0, tableIndex)) {
            if (!cell.text().isEmpty()) {
                before.add(new Line(cell.line(), "|" + cell.text()));
            }
            before.addAll(cell.below());
        }
        reportRuns(before, "before the table", diagnostics);
        reportRuns(amongDefinitions, "after the table, outside its definitions", diagnostics);
        List<Line> all = new ArrayList<>(before);
        all.addAll(amongDefinitions);
        return all;
    }

    private static void reportRuns(List<Line> lines, String where, Consumer<Diagnostic> diagnostics) {
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            // an empty line or a bare bar between two stray lines does not end the run
            if (i == lines.size() || lines.get(i).number() > lines.get(i - 1).number() + 2) {
                int first = lines.get(from).number();
                int last = lines.get(i - 1).number();
                String which = first == last ? "This line stands " : "Lines " + first + " to " + last + " stand ";
                diagnostics.accept(new Diagnostic(Code.STRAY_LINE, first, which + where + "."));
                from = i;
            }
        }
    }
}
