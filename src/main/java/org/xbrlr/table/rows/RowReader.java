package org.xbrlr.table.rows;

import java.util.List;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.page.Page;

/** Cuts the body cells of a page into rows. */
public final class RowReader {
    private RowReader() {}

    /** The rows of the page, top to bottom. */
    public static List<UnplacedRow> read(Page page, Consumer<Diagnostic> diagnostics) {
        List<BodyCell> cells = BodyCellReader.read(page.body(), diagnostics);
        return new RowBuilder(page, new LabelParser(page), diagnostics).build(cells, RowCutter.cut(cells));
    }
}
