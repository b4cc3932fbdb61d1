package org.xbrlr.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.UnitNotation;
import org.xbrlr.notation.ValueNotation;
import org.xbrlr.page.ColumnHead;
import org.xbrlr.page.Page;
import org.xbrlr.render.Span;
import org.xbrlr.render.Truth;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.Column;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.Table;

/** The table that a page was drawn from, as the stage before facts would give it if it knew everything. */
final class TrueTable {
    private TrueTable() {}

    /** The true table, its cells certain. */
    static Table of(Page page, Truth truth) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < truth.columns().size(); i++) {
            columns.add(
                    column(i + 1, page.columns().get(i), truth.columns().get(i).period()));
        }
        return new Table(columns, truth.rows().stream().map(TrueTable::row).toList());
    }

    private static Column column(int index, ColumnHead head, Optional<Span> period) {
        return new Column(
                index,
                head.line(),
                period.filter(p -> p.months() > 0)
                        .map(p -> OptionalInt.of(p.months()))
                        .orElse(OptionalInt.empty()),
                head.date(),
                period.map(TrueTable::type),
                head.units(),
                head.members(),
                head.footnotes());
    }

    private static Row row(Truth.Row row) {
        Optional<UnitName> suffix = row.suffix().flatMap(UnitNotation::parse);
        return new Row(
                row.line(),
                RowKind.valueOf(row.kind().name()),
                row.label(),
                suffix,
                row.section(),
                List.of(),
                row.balance(),
                row.cells().stream().findFirst().map(c -> type(c.fact().period())),
                row.marks().stream().map(String::valueOf).toList(),
                row.cells().stream().map(TrueTable::cell).toList());
    }

    private static PlacedCell cell(Truth.Cell cell) {
        return new PlacedCell(
                cell.line(),
                cell.shown(),
                ValueNotation.parse(cell.shown()),
                cell.column(),
                Certainty.CERTAIN,
                1,
                List.of(),
                cell.marks().stream().map(String::valueOf).toList());
    }

    private static PeriodType type(Span period) {
        return period.instant() ? PeriodType.INSTANT : PeriodType.DURATION;
    }
}
