package org.xbrlr.table.rows;

import java.util.List;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.page.Page;

/** Cuts the body cells of a page into rows. */
public final class RowReader {
    private static final RowCutter CUTTER = new RowCutter(RowModelReader.shipped());

    private RowReader() {}

    /** The rows of the page, top to bottom. */
    public static List<UnplacedRow> read(Page page, Consumer<Diagnostic> diagnostics) {
        return read(page, CUTTER, diagnostics);
    }

    /** The rows of the page as another model than the shipped one sees them: for fitting and comparing. */
    public static List<UnplacedRow> read(Page page, RowModel model, Consumer<Diagnostic> diagnostics) {
        return read(page, new RowCutter(model), diagnostics);
    }

    /** The rows of a page whose input keeps each of them together: only labels are taken to pieces. */
    public static List<UnplacedRow> readKnown(Page page, List<KnownRow> rows, Consumer<Diagnostic> diagnostics) {
        return new RowBuilder(page, new LabelParser(page), diagnostics).build(rows);
    }

    private static List<UnplacedRow> read(Page page, RowCutter cutter, Consumer<Diagnostic> diagnostics) {
        List<BodyCell> cells = BodyCellReader.read(page.body(), diagnostics);
        LabelParser labels = new LabelParser(page);
        return new RowBuilder(page, labels, diagnostics).build(cells, cutter.cut(page, cells, labels));
    }
}
