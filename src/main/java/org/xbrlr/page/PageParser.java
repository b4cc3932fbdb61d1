package org.xbrlr.page;

import java.util.Optional;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.text.CellText;

/** Splits cells into the parts of an R page. */
public final class PageParser {
    private PageParser() {}

    /** The page, or empty where the text holds no table; then a diagnostic says why. */
    public static Optional<Page> parse(CellText text, Consumer<Diagnostic> diagnostics) {
        return Optional.empty();
    }
}
