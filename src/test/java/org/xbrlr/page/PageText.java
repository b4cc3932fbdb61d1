package org.xbrlr.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.text.Cell;
import org.xbrlr.text.CellReader;
import org.xbrlr.text.CellText;

/** A page written as lines, read, with what was reported. */
final class PageText {
    final CellText text;
    final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Optional<Page> page;

    PageText(String... lines) {
        text = CellReader.read("test", String.join("\n", lines).getBytes(StandardCharsets.UTF_8), diagnostics::add);
        page = PageParser.parse(text, diagnostics::add);
    }

    /** The page, which must be there. */
    Page page() {
        return page.orElseThrow(() -> new AssertionError("no page: " + diagnostics));
    }

    boolean hasPage() {
        return page.isPresent();
    }

    List<Code> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    List<List<String>> columns() {
        return page().columns().stream().map(ColumnHead::lines).toList();
    }

    List<String> body() {
        return page().body().stream().map(Cell::text).toList();
    }
}
