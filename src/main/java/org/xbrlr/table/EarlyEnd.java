package org.xbrlr.table;

import java.util.ArrayList;
import java.util.List;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.notation.CutNumber;
import org.xbrlr.page.Page;
import org.xbrlr.text.Cell;

/**
 * Tells a page that ends too early from one that breaks the rules otherwise. Both have runs of amounts that no currency
 * symbol ends (rule 5.2); the one that was cut off has them in its last row, or ends inside a number.
 *
 * <pre>
 * |Accumulated amortization
 * |(9,4                          truncated, not rule-broken
 * </pre>
 *
 * <p>A page with definition blocks has its whole table.
 */
public final class EarlyEnd {
    private EarlyEnd() {}

    /** The diagnostics, with {@link Code#TRUNCATED} in the place of rules that are broken only because the text ends. */
    public static List<Diagnostic> explain(Page page, Table table, List<Diagnostic> diagnostics) {
        if (!page.definitions().isEmpty() || page.body().isEmpty()) {
            return diagnostics;
        }
        Cell last = page.body().get(page.body().size() - 1);
        boolean insideNumber = last.below().isEmpty() && CutNumber.is(last.text());
        int lastRow = 0; // the line of the last row that has values
        for (Row row : table.rows()) {
            lastRow = row.cells().isEmpty() ? lastRow : row.line();
        }
        List<Diagnostic> explained = new ArrayList<>();
        if (insideNumber) {
            explained.add(new Diagnostic(
                    Code.TRUNCATED, last.line(), "The text ends inside a number: the page is cut off here."));
        }
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.code() != Code.RULE_BROKEN) {
                explained.add(diagnostic);
            } else if (!insideNumber) {
                explained.add(lastRow == diagnostic.line() ? cutOffAfter(diagnostic.line()) : diagnostic);
            }
        }
        return explained;
    }

    private static Diagnostic cutOffAfter(int line) {
        return new Diagnostic(
                Code.TRUNCATED,
                line,
                "The page seems to be cut off in or after this row: no placement ends every run of amounts with a currency symbol.");
    }
}
