package org.xbrlr.table.placement;

import java.time.LocalDate;
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
    /** Says nothing of any balance. */
    static final BalanceDates NONE = new BalanceDates(0, 0, 0);

    private final long newest;
    private final long older;
    private final long starts;

    /** Takes the columns of the newest date, of comparative ones, and the instants at which a period starts, as bits. */
    private BalanceDates(long newest, long older, long starts) {
        this.newest = newest;
        this.older = older;
        this.starts = starts;
    }

    /** Looks at the columns of a layout. */
    static BalanceDates of(Layout layout) {
        TreeMap<Long, Long> byDay = new TreeMap<>();
        for (int c = 0; c < layout.size(); c++) {
            Slot slot = layout.slot(c);
            if (slot.takesDurations() && slot.date().isPresent()) {
                byDay.put(slot.day(), byDay.getOrDefault(slot.day(), 0L) | 1L << c);
            }
        }
        long newest = 0;
        long older = 0;
        for (long columns : byDay.descendingMap().values()) {
            if (Long.bitCount(columns) > 1) {
                if (newest == 0) {
                    newest = columns;
                } else {
                    older |= columns;
                }
            }
        }
        long starts = older == 0 ? 0 : starts(layout);
        return starts == 0 ? NONE : new BalanceDates(newest, older, starts);
    }

    private static long starts(Layout layout) {
        long result = 0;
        for (int c = 0; c < layout.size(); c++) {
            result |= startsPeriod(layout, layout.slot(c)) ? 1L << c : 0;
        }
        return result;
    }

    private static boolean startsPeriod(Layout layout, Slot slot) {
        if (slot.role() != Role.INSTANT || slot.date().isEmpty()) {
            return false;
        }
        for (Slot other : layout.slots()) {
            if (other.role() == Role.DURATION && other.date().isPresent()) {
                LocalDate start = other.date().get().minusMonths(other.months());
                if (Math.abs(start.toEpochDay() - slot.day()) <= 7) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a candidate shows a balance at a comparative date and at the start of the year, but none at the newest. */
    boolean skipsNewest(Candidate candidate) {
        long set = candidate.columns();
        if (candidate.type() != PeriodType.INSTANT || (set & newest) != 0 || (set & older) == 0) {
            return false;
        }
        long rest = set & ~older;
        return rest != 0 && (rest & ~starts) == 0;
    }

    /** Whether no candidate skips the newest date that does not skip it by the dates of the other layout, too. */
    boolean skipOnlyWhatIsSkippedBy(BalanceDates other) {
        return starts == 0 || ((other.newest & ~newest) == 0 && older == other.older && (starts & ~other.starts) == 0);
    }
}
