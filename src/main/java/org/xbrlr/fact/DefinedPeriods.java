package org.xbrlr.fact;

import java.util.List;
import java.util.Optional;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.table.Column;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;
import org.xbrlr.table.definition.DefinitionLinks;

/**
 * Gives rows the period type that their definitions tell, where the text keeps it and the link is sure.
 *
 * <pre>
 * Agreement term | 12 months     Period Type: duration
 * </pre>
 *
 * A row with values in a column of instants is none of a duration, whatever a link says.
 */
public final class DefinedPeriods {
    private DefinedPeriods() {}

    /** The table, the period types of its rows corrected. */
    public static Table in(Table table, DefinitionLinks links) {
        for (DefinitionBlock block : links.byRow().values()) {
            if (block.details().period().isPresent()) {
                List<Row> rows =
                        table.rows().stream().map(row -> row(table, row, links)).toList();
                return new Table(table.columns(), rows);
            }
        }
        return table;
    }

    private static Row row(Table table, Row row, DefinitionLinks links) {
        Optional<PeriodType> told = Optional.ofNullable(links.byRow().get(row.line()))
                .filter(block -> links.sure().contains(row.line()))
                .map(DefinitionBlock::details)
                .flatMap(DefinedConcept::period);
        boolean suits = told.isPresent()
                && !row.cells().isEmpty()
                && (told.get() == PeriodType.INSTANT
                        || row.cells().stream()
                                .noneMatch(cell ->
                                        column(table, cell).periodType().equals(Optional.of(PeriodType.INSTANT))));
        return suits ? row.of(told.get()) : row;
    }

    private static Column column(Table table, PlacedCell cell) {
        return table.columns().get(cell.column() - 1);
    }
}
