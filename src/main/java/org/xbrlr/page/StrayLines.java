package org.xbrlr.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/** Gathers the lines that belong to no part of the page and reports each run of them once. */
final class StrayLines {
    /** After so many runs the rest is left unreported; the lines themselves are all kept. */
    static final int MOST_REPORTED = 20;

    private StrayLines() {}

    /**
     * The stray lines in order.
     *
     * @param before those before the table
     * @param belowValues those below numbers, dates and durations
     * @param amongDefinitions those between and after the definition blocks
     * @param after those of the pages that follow
     */
    static List<Line> report(
            List<Line> before,
            List<Line> belowValues,
            List<Line> amongDefinitions,
            List<Line> after,
            Consumer<Diagnostic> diagnostics) {
        reportRuns(before, "before the table", diagnostics);
        reportRuns(belowValues, "below a value that ends with its own line", diagnostics);
        reportRuns(amongDefinitions, "after the table, outside its definitions", diagnostics);
        if (!after.isEmpty()) {
            int first = after.get(0).number();
            int last = after.get(after.size() - 1).number();
            String message = "Another page begins here; lines " + first + " to " + last + " were not read.";
            diagnostics.accept(new Diagnostic(Code.STRAY_LINE, first, message));
        }
        List<Line> all = new ArrayList<>(before);
        all.addAll(belowValues);
        all.addAll(amongDefinitions);
        all.addAll(after);
        return all;
    }

    /** The lines of the cells, with the bars of those that have one and text after it. */
    static List<Line> of(List<Cell> cells) {
        List<Line> lines = new ArrayList<>();
        for (Cell cell : cells) {
            if (!cell.text().isEmpty()) {
                lines.add(new Line(cell.line(), "|" + cell.text()));
            }
            lines.addAll(cell.below());
        }
        return lines;
    }

    private static void reportRuns(List<Line> lines, String where, Consumer<Diagnostic> diagnostics) {
        int from = 0;
        int runs = 0;
        for (int i = 1; i <= lines.size() && runs < MOST_REPORTED; i++) {
            // an empty line or a bare bar between two stray lines does not end the run
            if (i == lines.size() || lines.get(i).number() > lines.get(i - 1).number() + 2) {
                runs++;
                int first = lines.get(from).number();
                int last = lines.get(i - 1).number();
                String which = first == last ? "This line stands " : "Lines " + first + " to " + last + " stand ";
                String more = runs == MOST_REPORTED && i < lines.size() ? " Later ones are not reported." : "";
                diagnostics.accept(new Diagnostic(Code.STRAY_LINE, first, which + where + "." + more));
                from = i;
            }
        }
    }
}
