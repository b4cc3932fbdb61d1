package org.xbrlr.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;

/**
 * The periods of an equity statement, whose rows carry them and not its columns (rule 4.7).
 *
 * <pre>
 * Balance at Dec. 31, 2022     instant 2022-12-31
 *   Net income                 duration 2023-01-01 to 2023-12-31, 12 months
 * Balance at Dec. 31, 2023     instant 2023-12-31
 * </pre>
 *
 * A movement ends at the date of the next balance row and begins after the nearest balance above with an earlier date: not
 * simply the row above, because two movements may run side by side (temporary and permanent equity) and the second one's
 * opening balance is left out where it repeats the row before it.
 */
final class EquityPeriods {
    /** The renderer counts months up to fifteen days after the end (rule 2.3). */
    private static final int ROUNDING_DAYS = 15;

    private final Map<Integer, FactPeriod> byLine;

    private EquityPeriods(Map<Integer, FactPeriod> byLine) {
        this.byLine = byLine;
    }

    /** The periods of the table's rows; empty where no row has a date of its own. */
    static Optional<EquityPeriods> of(Table table) {
        List<Row> rows = table.rows();
        if (!hasBalance(rows)) {
            return Optional.empty();
        }
        List<Optional<LocalDate>> ends = nextBalances(rows);
        Map<Integer, FactPeriod> byLine = new HashMap<>();
        Deque<LocalDate> above = new ArrayDeque<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.balanceDate().isPresent()) {
                above.remove(row.balanceDate().get());
                above.push(row.balanceDate().get());
                byLine.put(row.line(), FactPeriod.instant(row.balanceDate()));
            } else {
                byLine.put(row.line(), movement(above, ends.get(i)));
            }
        }
        return Optional.of(new EquityPeriods(byLine));
    }

    private static boolean hasBalance(List<Row> rows) {
        for (Row row : rows) {
            if (row.balanceDate().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** For each row the date of the nearest balance row below it. */
    private static List<Optional<LocalDate>> nextBalances(List<Row> rows) {
        List<Optional<LocalDate>> next = new ArrayList<>();
        Optional<LocalDate> below = Optional.empty();
        for (int i = rows.size() - 1; i >= 0; i--) {
            next.add(below);
            if (rows.get(i).balanceDate().isPresent()) {
                below = rows.get(i).balanceDate();
            }
        }
        Collections.reverse(next);
        return next;
    }

    FactPeriod period(Row row) {
        return byLine.getOrDefault(row.line(), FactPeriod.UNKNOWN);
    }

    /** A movement up to this end; the balance dates above come nearest first. */
    private static FactPeriod movement(Deque<LocalDate> above, Optional<LocalDate> end) {
        Optional<LocalDate> start = end.flatMap(last ->
                above.stream().filter(date -> date.isBefore(last)).findFirst().map(balance -> balance.plusDays(1)));
        if (start.isEmpty() || end.isEmpty()) {
            return FactPeriod.duration(Optional.empty(), Optional.empty(), OptionalInt.empty());
        }
        return FactPeriod.duration(start, end, OptionalInt.of(months(start.get(), end.get())));
    }

    private static int months(LocalDate start, LocalDate end) {
        return (int) Period.between(start, end.plusDays(ROUNDING_DAYS)).toTotalMonths();
    }
}
