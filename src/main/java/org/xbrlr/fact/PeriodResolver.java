package org.xbrlr.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbrlr.page.Page;
import org.xbrlr.table.Column;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;

/**
 * Gives each cell its period, from its row and its column.
 *
 * <pre>
 * Revenue            under 3 Months Ended Jun. 30, 2021   duration 2021-04-01 to 2021-06-30, 3 months
 * Total assets       under the same head                  instant 2021-06-30 (rule 3.2)
 * Beginning balance  under the same head                  instant 2021-03-31 (rule 4.6)
 * Acquired cash      under Mar. 05, 2021 without months   duration to 2021-03-05, its start unknown (rule 2.3)
 * Beginning balance  under the same head                  instant, its date unknown
 * </pre>
 *
 * Where the columns carry no date, the title may (rule 1.1), and on equity pages the rows do ({@link EquityPeriods}).
 */
final class PeriodResolver {
    private final Optional<EquityPeriods> equity;
    private final Optional<PromotedPeriod> promoted;
    private final List<LocalDate> ends = new ArrayList<>();
    private final Map<Integer, PeriodStart> starts = new HashMap<>();
    private final Map<String, Boolean> startLabels = new HashMap<>();

    PeriodResolver(Page page, Table table) {
        for (Column column : table.columns()) {
            if (column.months().orElse(0) > 0 && column.date().isPresent()) {
                ends.add(column.date().get());
            }
        }
        this.promoted = PromotedPeriod.in(page.title().promoted());
        this.equity = EquityPeriods.of(table);
    }

    /** The period of a cell that stands in this row and column. */
    FactPeriod period(Row row, Column column) {
        if (column.periodType().equals(Optional.of(PeriodType.FOREVER))) {
            return FactPeriod.forever();
        }
        if (column.date().isPresent()) {
            return dated(row, column, column.date().get(), column.months(), column.periodType());
        }
        if (equity.isPresent()) {
            return equity.get().period(row);
        }
        if (promoted.isPresent()) {
            OptionalInt months = column.months().isPresent()
                    ? column.months()
                    : promoted.get().months();
            // a title shows a bare date only when no fact of the page is a duration
            return dated(row, column, promoted.get().date(), months, Optional.of(PeriodType.INSTANT));
        }
        Optional<PeriodType> type = row.period().isPresent() ? row.period() : column.periodType();
        return new FactPeriod(type, Optional.empty(), Optional.empty(), column.months(), false);
    }

    private FactPeriod dated(
            Row row, Column column, LocalDate date, OptionalInt shownMonths, Optional<PeriodType> columnType) {
        int months = shownMonths.orElse(0);
        if (months == 0) {
            // an instant, or a period too short for months, whose first day nothing tells: nor the day before it
            if (columnType.equals(Optional.of(PeriodType.DURATION)) && isAtStart(row)) {
                return FactPeriod.instant(Optional.empty());
            }
            Optional<PeriodType> type = row.period().isPresent() ? row.period() : columnType;
            return new FactPeriod(type, Optional.empty(), Optional.of(date), OptionalInt.empty(), false);
        }
        if (isAtStart(row)) {
            return FactPeriod.instant(
                    Optional.of(start(column, date, months).date().minusDays(1)));
        }
        return row.period().equals(Optional.of(PeriodType.INSTANT))
                ? FactPeriod.instant(Optional.of(date))
                : FactPeriod.duration(start(column, date, months), date, shownMonths);
    }

    private boolean isAtStart(Row row) {
        Boolean known = startLabels.get(row.label());
        if (known == null) {
            known = StartLabel.matches(row.label());
            startLabels.put(row.label(), known);
        }
        return known;
    }

    /** The first day of the period that a column shows, whose last day and months these are. */
    private PeriodStart start(Column column, LocalDate end, int months) {
        PeriodStart known = starts.get(column.index());
        if (known == null) {
            known = PeriodStart.of(end, months, ends);
            starts.put(column.index(), known);
        }
        return known;
    }
}
