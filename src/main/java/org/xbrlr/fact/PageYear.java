package org.xbrlr.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.xbrlr.table.Column;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;

/** The year of a page: that of its newest date. */
final class PageYear {
    private PageYear() {}

    static OptionalInt of(Table table) {
        return Stream.concat(
                        table.columns().stream().map(Column::date),
                        table.rows().stream().map(Row::balanceDate))
                .flatMap(Optional::stream)
                .mapToInt(LocalDate::getYear)
                .max();
    }
}
