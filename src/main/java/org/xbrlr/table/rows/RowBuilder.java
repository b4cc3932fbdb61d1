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
 * <pre>
 * |CPaaS                        MEMBER
 * |Revenue [Line Items]         ABSTRACT, section CPaaS
 * |Revenue                      ITEM, section CPaaS, headings [Revenue [Line Items]]
 * |$ 5
 * </pre>
 */
final class RowBuilder {
    private final int columns;
    private final LabelParser labels;
    private final Consumer<Diagnostic> diagnostics;
    private final List<UnplacedRow> rows = new ArrayList<>();
    private final Headings headings = new Headings();
    private String section = "";

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
            add(row(roles.get(i), cells.get(i), cells.subList(i + 1, end)));
            i = end;
        }
        return rows;
    }

    /** The rows of an input that keeps them together. */
    List<UnplacedRow> build(List<KnownRow> known) {
        for (KnownRow row : known) {
            add(row);
        }
        return rows;
    }

    private static KnownRow row(CellRole role, BodyCell label, List<BodyCell> values) {
        RowKind kind = switch (role) {
            case ABSTRACT -> RowKind.ABSTRACT;
            case MEMBER -> RowKind.MEMBER;
            default -> RowKind.ITEM;
        };
        List<UnplacedCell> cells = new ArrayList<>();
        for (BodyCell value : values) {
            cells.add(new UnplacedCell(
                    value.line(),
                    value.text(),
                    value.value(),
                    value.marks(),
                    value.place().column()));
        }
        return new KnownRow(label.line(), kind, label.oneLine(), label.marks(), cells);
    }

    private void add(KnownRow row) {
        switch (row.kind()) {
            case ABSTRACT -> {
                headings.add(row.label());
                rows.add(head(row));
            }
            case MEMBER -> {
                section = row.label();
                headings.clear();
                rows.add(head(row));
            }
            default -> rows.add(item(row));
        }
    }

    private UnplacedRow head(KnownRow row) {
        return new UnplacedRow(
                row.line(),
                row.kind(),
                row.label(),
                Optional.empty(),
                section,
                headings.aboveLast(),
                Optional.empty(),
                row.marks(),
                List.of());
    }

    private UnplacedRow item(KnownRow row) {
        int values = row.cells().size();
        if (values > columns) {
            diagnostics.accept(new Diagnostic(
                    Code.TOO_MANY_VALUES,
                    row.line(),
                    "Row \"" + row.label() + "\" has " + values + " values, the page " + columns
                            + (columns == 1 ? " column" : " columns") + ": their columns are a guess."));
        }
        LabelParser.Label label = labels.parse(row.label());
        RowKind empty = values == 0 ? RowKind.NIL : RowKind.ITEM;
        return new UnplacedRow(
                row.line(),
                label.date().isPresent() ? RowKind.BALANCE : empty,
                label.label(),
                label.unit(),
                section,
                headings.above(),
                label.date(),
                row.marks(),
                row.cells());
    }
}
