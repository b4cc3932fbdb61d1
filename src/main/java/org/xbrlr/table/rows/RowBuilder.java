package org.xbrlr.table.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.page.Page;
import org.xbrlr.table.RowKind;

/**
 * Puts cells with known roles together as rows, each with its section and the headings above it (rules 4.2, 4.3).
 *
 * <p>Nesting of headings is lost in the text. A section's first heading encloses the section when it ends in a bracket
 * ({@code Income Statement [Abstract]}); of the others the nearest one counts.
 */
final class RowBuilder {
    private final int columns;
    private final LabelParser labels;
    private final Consumer<Diagnostic> diagnostics;
    private final List<UnplacedRow> rows = new ArrayList<>();
    private String section = "";
    private String outer = "";
    private String nearest = "";

    RowBuilder(Page page, LabelParser labels, Consumer<Diagnostic> diagnostics) {
        this.columns = page.columns().size();
        this.labels = labels;
        this.diagnostics = diagnostics;
    }

    List<UnplacedRow> build(List<BodyCell> cells, List<CellRole> roles) {
        int i = 0;
        while (i < cells.size()) {
            int end = i + 1;
            while (end < cells.size() && !roles.get(end).isLabel()) {
                end++;
            }
            add(roles.get(i), cells.get(i), cells.subList(i + 1, end));
            i = end;
        }
        return rows;
    }

    private void add(CellRole role, BodyCell label, List<BodyCell> values) {
        switch (role) {
            case ABSTRACT -> {
                heading(label.oneLine());
                rows.add(labelOnly(label, RowKind.ABSTRACT, headingsAbove()));
                nearest = label.oneLine();
            }
            case MEMBER -> {
                section = label.oneLine();
                outer = "";
                nearest = "";
                rows.add(labelOnly(label, RowKind.MEMBER, List.of()));
            }
            default -> rows.add(item(label, values));
        }
    }

    private void heading(String text) {
        if (nearest.isEmpty() && text.endsWith("]")) {
            outer = text;
        }
        nearest = "";
    }

    /** The headings above the row at hand, outermost first. */
    private List<String> headingsAbove() {
        List<String> above = new ArrayList<>();
        for (String heading : List.of(outer, nearest)) {
            if (!heading.isEmpty() && !above.contains(heading)) {
                above.add(heading);
            }
        }
        return above;
    }

    private UnplacedRow labelOnly(BodyCell label, RowKind kind, List<String> headings) {
        List<String> above = new ArrayList<>(headings);
        above.remove(label.oneLine());
        return new UnplacedRow(
                label.line(),
                kind,
                label.oneLine(),
                Optional.empty(),
                section,
                above,
                Optional.empty(),
                label.marks(),
                List.of());
    }

    private UnplacedRow item(BodyCell cell, List<BodyCell> values) {
        if (values.size() > columns) {
            diagnostics.accept(new Diagnostic(
                    Code.TOO_MANY_VALUES,
                    cell.line(),
                    "The row has " + values.size() + " values, the page " + columns + " columns."));
        }
        LabelParser.Label label = labels.parse(cell.oneLine());
        RowKind empty = values.isEmpty() ? RowKind.NIL : RowKind.ITEM;
        return new UnplacedRow(
                cell.line(),
                label.date().isPresent() ? RowKind.BALANCE : empty,
                label.label(),
                label.unit(),
                section,
                headingsAbove(),
                label.date(),
                cell.marks(),
                values.stream()
                        .map(value -> new UnplacedCell(value.line(), value.text(), value.value(), value.marks()))
                        .toList());
    }
}
