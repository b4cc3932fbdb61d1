package org.xbrlr.fact;

import java.util.List;
import org.xbrlr.page.Page;
import org.xbrlr.table.Table;

/** Builds facts from a recovered table. */
public final class FactBuilder {
    private FactBuilder() {}

    /** The facts of the page, in page order. */
    public static List<Fact> build(Page page, Table table) {
        return List.of();
    }
}
