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
            add(roles.get(i), cells.get(i), cells.subList(i + 1, end));
            i = end;
        }
        return rows;
    }

    private void add(CellRole role, BodyCell label, List<BodyCell> values) {
        switch (role) {
            case ABSTRACT -> {
                headings.add(label.oneLine());
                rows.add(head(label, RowKind.ABSTRACT));
            }
            case MEMBER -> {
                section = label.oneLine();
                headings.clear();
                rows.add(head(label, RowKind.MEMBER));
            }
            default -> rows.add(item(label, values));
        }
    }

    private UnplacedRow head(BodyCell label, RowKind kind) {
        return new UnplacedRow(
                label.line(),
                kind,
                label.oneLine(),
                Optional.empty(),
                section,
                headings.aboveLast(),
                Optional.empty(),
                label.marks(),
                List.of());
    }

    private UnplacedRow item(BodyCell cell, List<BodyCell> values) {
        if (values.size() > columns) {
            diagnostics.accept(new Diagnostic(
                    Code.TOO_MANY_VALUES,
                    cell.line(),
                    "Row \"" + cell.oneLine() + "\" has " + values.size() + " values, the page " + columns
                            + (columns == 1 ? " column" : " columns") + ": their columns are a guess."));
        }
        LabelParser.Label label = labels.parse(cell.oneLine());
        RowKind empty = values.isEmpty() ? RowKind.NIL : RowKind.ITEM;
        return new UnplacedRow(
                cell.line(),
                label.date().isPresent() ? RowKind.BALANCE : empty,
                label.label(),
                label.unit(),
                section,
                headings.above(),
                label.date(),
                cell.marks(),
                values.stream()
                        .map(value -> new UnplacedCell(value.line(), value.text(), value.value(), value.marks()))
                        .toList());
    }
}
