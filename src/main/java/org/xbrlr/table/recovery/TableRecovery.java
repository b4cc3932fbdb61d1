package org.xbrlr.table.recovery;

import java.util.List;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.page.Page;
import org.xbrlr.table.Table;
import org.xbrlr.table.rows.RowReader;

/** Recovers the table that a page was flattened from. */
public final class TableRecovery {
    private TableRecovery() {}

    /** The table of the page, every value in a column. */
    public static Table recover(Page page, Consumer<Diagnostic> diagnostics) {
        RowReader.read(page, diagnostics);
        return new Table(List.of(), List.of());
    }
}
