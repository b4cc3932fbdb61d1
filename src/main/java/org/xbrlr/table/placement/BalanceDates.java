package org.xbrlr.table.placement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.Slot;
import org.xbrlr.table.columns.Slot.Role;

/**
 * The dates at which balances are struck, and the one habit of them that is as good as a rule: a balance shown for the
 * end of a comparative period and for the start of the year is shown for the end of the current period as well.
 *
 * <pre>
 * 3 Months: Jun 2021, Jun 2020   6 Months: Jun 2021, Jun 2020   Dec 2020
 *   579,366 579,366 399,839: at Jun 2021 and Dec 2020, not at Jun 2020 and Dec 2020
 * </pre>
 *
 * <p>It needs dates on which several durations end, so that the older one is a comparative period's for certain, and a page
 * with one currency, for which alone an instant fills every column of its date.
 */
final class BalanceDates {
    private final Layout layout;
    private final long newest;
    private final long older;

    /** Looks at the columns of a layout. */
    BalanceDates(Layout layout) {
        this.layout = layout;
        TreeMap<Long, Long> byDay = new TreeMap<>();
        for (int c = 0; c < layout.size(); c++) {
            Slot slot = layout.slot(c);
            if (slot.takesDurations() && slot.date().isPresent()) {
                byDay.put(slot.day(), byDay.getOrDefault(slot.day(), 0L) | 1L << c);
            }
        }
        long last = 0;
        long others = 0;
        for (long columns : byDay.descendingMap().values()) {
            if (Long.bitCount(columns) > 1) {
                if (last == 0) {
                    last = columns;
                } else {
                    others |= columns;
                }
            }
        }
        newest = last;
        older = others;
    }

    /** Whether a candidate shows a balance at a comparative date and at the start of the year, but none at the newest. */
    boolean skipsNewest(Candidate candidate) {
        long set = candidate.columns();
        if (candidate.type() != PeriodType.INSTANT || (set & newest) != 0 || (set & older) == 0) {
            return false;
        }
        long rest = set & ~older;
        for (long left = rest; left != 0; left &= left - 1) {
            if (!startsPeriod(layout.slot(Long.numberOfTrailingZeros(left)))) {
                return false;
            }
        }
        return rest != 0;
    }

    private boolean startsPeriod(Slot slot) {
        if (slot.role() != Role.INSTANT || slot.date().isEmpty()) {
            return false;
        }
        for (Slot other : layout.slots()) {
            if (other.role() == Role.DURATION && other.date().isPresent()) {
                LocalDate start = other.date().get().minusMonths(other.months());
                if (Math.abs(ChronoUnit.DAYS.between(start, slot.date().get())) <= 7) {
                    return true;
                }
            }
        }
        return false;
    }
}
