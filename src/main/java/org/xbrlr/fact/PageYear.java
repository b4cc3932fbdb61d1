package org.xbrlr.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbrlr.table.Column;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;

/** The year of a page: that of its newest date. */
final class PageYear {
    private PageYear() {}

    static OptionalInt of(Table table) {
        OptionalInt newest = OptionalInt.empty();
        for (Column column : table.columns()) {
            newest = newer(newest, column.date());
        }
        for (Row row : table.rows()) {
            newest = newer(newest, row.balanceDate());
        }
        return newest;
    }

    private static OptionalInt newer(OptionalInt year, Optional<LocalDate> date) {
        boolean newer = date.isPresent() && date.get().getYear() > year.orElse(Integer.MIN_VALUE);
        return newer ? OptionalInt.of(date.get().getYear()) : year;
    }
}
