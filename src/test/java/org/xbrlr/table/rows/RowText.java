package org.xbrlr.table.rows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageParser;
import org.xbrlr.text.CellReader;

/** A page written as lines, its rows read and written one a line: {@code ITEM Revenue = $ 5 / $ 4}. */
final class RowText {
    final Page page;
    final List<UnplacedRow> rows;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    RowText(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        page = PageParser.parse(CellReader.read("test", bytes, d -> {}), d -> {})
                .orElseThrow(() -> new AssertionError("no page"));
        rows = RowReader.read(page, diagnostics::add);
    }

    /** A page of the columns given, a title without a unit, and the body. */
    static RowText details(int columns, String... body) {
        return titled("Segments (Details)", columns, body);
    }

    /** A page with a title of its own. */
    static RowText titled(String title, int columns, String... body) {
        List<String> lines = new ArrayList<>(List.of("|", title, "|12 Months Ended"));
        for (int i = 0; i < columns; i++) {
            lines.addAll(List.of("|", "Dec. 31, " + (2023 - i)));
        }
        lines.addAll(List.of(body));
        return new RowText(lines.toArray(String[]::new));
    }

    /** The rows, one a line. */
    List<String> rows() {
        return rows.stream().map(RowText::line).toList();
    }

    List<Code> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    private static String line(UnplacedRow row) {
        List<String> values = row.cells().stream().map(UnplacedCell::shown).toList();
        return row.kind() + " " + row.label() + (values.isEmpty() ? "" : " = " + String.join(" / ", values));
    }
}
