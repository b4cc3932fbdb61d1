package org.xbrlr.table.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.notes.Notes;
import org.xbrlr.page.ColumnHead;
import org.xbrlr.page.Page;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.Column;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.LayoutFinder;
import org.xbrlr.table.definition.DefinitionLinker;
import org.xbrlr.table.evidence.PageWords;
import org.xbrlr.table.evidence.Weights;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.placement.RuleBreak;
import org.xbrlr.table.placement.RuleBreakFinder;
import org.xbrlr.table.placement.ValueRow;
import org.xbrlr.table.rows.UnplacedRow;

/**
 * Recovers the table that a page was flattened from.
 *
 * <ol>
 *   <li>Cells are cut into rows.
 *   <li>The heads give every layout of the columns that the rules allow.
 *   <li>Under each likely layout every row gets its candidates, the symbol runs tie them together, and evidence ranks them.
 *   <li>What only one column can hold is certain; the rest gets the likeliest column and its probability.
 * </ol>
 */
public final class TableRecovery {
    /** Steps that a page may cost; some tenth of a second. */
    static final long MOST_STEPS = 49_000_000;

    /** Those of them that are kept for telling what is certain. */
    private static final long CERTAIN_STEPS = 4_000_000;

    private TableRecovery() {}

    /** The table of a page that is read by itself, every value in a column. */
    public static Table recover(
            Page page, List<UnplacedRow> rows, DefinitionLinker definitions, Consumer<Diagnostic> diagnostics) {
        return recover(page, rows, definitions, () -> Notes.NONE, diagnostics);
    }

    /**
     * The table of a page of a filing.
     *
     * @param notes of the filing; asked only where a row has fewer values than the page has columns
     */
    public static Table recover(
            Page page,
            List<UnplacedRow> rows,
            DefinitionLinker definitions,
            Supplier<Notes> notes,
            Consumer<Diagnostic> diagnostics) {
        boolean toInfer = false;
        for (UnplacedRow row : rows) {
            toInfer |= !row.cells().isEmpty()
                    && row.cells().size() < page.columns().size();
        }
        PageWords words = PageWords.of(page, definitions, toInfer ? notes.get() : Notes.NONE);
        return recover(page, rows, words, Weights.shipped(), diagnostics);
    }

    /** The table of the page by other weights than those shipped. */
    public static Table recover(
            Page page, List<UnplacedRow> unplaced, PageWords words, Weights weights, Consumer<Diagnostic> diagnostics) {
        return recover(page, unplaced, words, weights, new Effort(MOST_STEPS), diagnostics);
    }

    static Table recover(
            Page page,
            List<UnplacedRow> unplaced,
            PageWords words,
            Weights weights,
            Effort effort,
            Consumer<Diagnostic> diagnostics) {
        LayoutFinder.Found layouts = LayoutFinder.find(page);
        if (layouts.softened() && !page.groups().isEmpty()) {
            diagnostics.accept(new Diagnostic(
                    Code.GROUPS_DO_NOT_FIT,
                    page.groups().get(0).line(),
                    "the dates of the columns fit no grouping under the heads above them; groups are a guess"));
        }
        int columns = page.columns().size();
        if (columns > Candidate.MOST_COLUMNS) {
            return toTheLeft(page, layouts.layouts().get(0), unplaced, diagnostics);
        }
        List<UnplacedRow> fitting = new ArrayList<>();
        for (UnplacedRow row : unplaced) {
            if (row.cells().size() <= columns) {
                fitting.add(row);
            }
        }
        List<ValueRow> rows = ValueRow.of(fitting);
        PageReading reading =
                PageReading.read(page, layouts, rows, words, weights, effort.atMost(MOST_STEPS - CERTAIN_STEPS));
        reportCut(rows, effort, diagnostics);
        int brokenAt = reading.likeliest().brokenAt();
        Optional<int[][]> certain = KnownColumns.of(rows, columns);
        if (certain.isEmpty() && brokenAt < 0) {
            certain = CertainColumns.find(page, layouts, unplaced, rows, effort.atMost(CERTAIN_STEPS));
        }
        if (certain.isEmpty() && !rows.isEmpty()) {
            Optional<RuleBreak> found = RuleBreakFinder.find(
                    page, reading.likeliest().layout(), unplaced, rows, effort.atMost(CERTAIN_STEPS));
            diagnostics.accept(
                    found.isPresent() ? BrokenRule.tell(page, found.get()) : BrokenRule.unknown(rows, brokenAt));
        }
        RowPlacer placer = new RowPlacer(reading, certain.isPresent() ? certain.get() : CertainColumns.none(rows));
        List<Row> placed = new ArrayList<>();
        int next = 0;
        for (UnplacedRow row : unplaced) {
            if (!row.cells().isEmpty()
                    && next < rows.size()
                    && rows.get(next).row().line() == row.line()) {
                placed.add(placer.place(rows.get(next)));
                next++;
            } else {
                placed.add(RowPlacer.unplaceable(row, columns));
            }
        }
        for (Row row : placed) {
            reportAmbiguous(row, diagnostics);
        }
        return new Table(columns(page, reading.likeliest().layout()), placed);
    }

    /** The table of a page with more columns than are looked at. */
    private static Table toTheLeft(
            Page page, Layout layout, List<UnplacedRow> unplaced, Consumer<Diagnostic> diagnostics) {
        int columns = page.columns().size();
        diagnostics.accept(new Diagnostic(
                Code.TOO_MANY_PLACEMENTS,
                page.columns().get(0).line(),
                "the page has " + columns + " columns, more than can be told apart: values stand in the first ones"));
        List<Row> rows = new ArrayList<>();
        for (UnplacedRow row : unplaced) {
            rows.add(RowPlacer.unplaceable(row, columns));
        }
        for (Row row : rows) {
            reportAmbiguous(row, diagnostics);
        }
        return new Table(columns(page, layout), rows);
    }

    private static void reportAmbiguous(Row row, Consumer<Diagnostic> diagnostics) {
        for (PlacedCell cell : row.cells()) {
            if (cell.certainty() == Certainty.AMBIGUOUS) {
                diagnostics.accept(new Diagnostic(
                        Code.AMBIGUOUS_PLACEMENT,
                        row.line(),
                        "nothing settles in which columns the values of row \"" + row.label() + "\" stand"));
                return;
            }
        }
    }

    private static List<Column> columns(Page page, Layout layout) {
        List<Column> result = new ArrayList<>();
        for (int c = 0; c < page.columns().size(); c++) {
            ColumnHead head = page.columns().get(c);
            result.add(new Column(
                    c + 1,
                    head.line(),
                    layout.months(c),
                    head.date(),
                    RowPlacer.periodType(layout.slot(c)),
                    head.units(),
                    head.members(),
                    head.footnotes()));
        }
        return result;
    }

    private static void reportCut(List<ValueRow> rows, Effort effort, Consumer<Diagnostic> diagnostics) {
        if (effort.wasCut() && !rows.isEmpty()) {
            diagnostics.accept(new Diagnostic(
                    Code.TOO_MANY_PLACEMENTS,
                    rows.get(0).row().line(),
                    "the rows can be placed in too many ways to weigh them all; the less likely ones were left out"));
        }
    }
}
