package org.xbrlr.table.placement;

import java.util.Arrays;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.Slot;
import org.xbrlr.table.columns.Slot.Role;

/**
 * What a layout is to the rules of placement, and all that it is to them; units and dates are those of the page.
 *
 * <p>Durations stand in no column of instants, and instants stand in columns of durations, too. So a layout with more columns
 * of durations allows all that one with fewer of them does, and mostly a page has one that allows all that the others do:
 *
 * <pre>
 * 12 Months Ended over Dec 2021, Dec 2020, Dec 2019
 *   three durations                  allows all that the other two do
 *   two durations and an instant
 *   a duration and two instants
 * </pre>
 */
public final class LayoutRules {
    private static final int NO_PERIOD = -1;

    private final Layout layout;
    private final long durations;
    private final boolean timeless;
    private final boolean underMonths;
    private final boolean anyEvent;

    /** Of each column of a duration the first of the same period, on a page with several currencies. */
    private final int[] periods;

    private final BalanceDates balances;

    /** Looks at the columns of a layout. */
    LayoutRules(Layout layout, boolean severalCurrencies) {
        this.layout = layout;
        long taking = 0;
        boolean times = false;
        boolean months = false;
        boolean events = false;
        for (int c = 0; c < layout.size(); c++) {
            Slot slot = layout.slot(c);
            taking |= slot.takesDurations() ? 1L << c : 0;
            times |= slot.role() != Role.TIMELESS;
            months |= slot.role() == Role.DURATION;
            events |= slot.role() == Role.EVENT;
        }
        durations = taking;
        timeless = !times;
        underMonths = months;
        anyEvent = events;
        periods = severalCurrencies ? periods(layout) : new int[0];
        balances = severalCurrencies ? BalanceDates.NONE : BalanceDates.of(layout);
    }

    private static int[] periods(Layout layout) {
        int[] result = new int[layout.size()];
        Arrays.fill(result, NO_PERIOD);
        for (int c = 0; c < result.length; c++) {
            if (layout.slot(c).takesDurations()) {
                result[c] = 0;
                while (result[c] < c && !ofOnePeriod(layout.slot(result[c]), layout.slot(c))) {
                    result[c]++;
                }
            }
        }
        return result;
    }

    private static boolean ofOnePeriod(Slot one, Slot other) {
        return one.currency().isPresent()
                && other.currency().isPresent()
                && one.role() == other.role()
                && one.group() == other.group()
                && one.day() == other.day();
    }

    /** Whether all that another layout of the page allows is allowed by this one. */
    boolean allowsAllOf(LayoutRules other) {
        return (other.durations & ~durations) == 0
                && timeless == other.timeless
                && underMonths == other.underMonths
                && keepsPeriodsOf(other)
                && balances.skipOnlyWhatIsSkippedBy(other.balances);
    }

    /** Whether the columns that are of one period in the other layout are so in this one, and no others are with them. */
    private boolean keepsPeriodsOf(LayoutRules other) {
        for (int c = 0; c < periods.length; c++) {
            boolean kept = other.periods[c] != NO_PERIOD
                    ? periods[c] == other.periods[c]
                    : periods[c] == NO_PERIOD || other.periods[periods[c]] == NO_PERIOD;
            if (!kept) {
                return false;
            }
        }
        return true;
    }

    /** The number of columns. */
    int columns() {
        return layout.size();
    }

    /** The columns that durations stand in, as bits. */
    long durations() {
        return durations;
    }

    /** Whether no column says anything of periods. */
    boolean timeless() {
        return timeless;
    }

    /** Whether some column is of a period with months over it. */
    boolean underMonths() {
        return underMonths;
    }

    /** Whether some column is of a period that is too short for months. */
    boolean anyEvent() {
        return anyEvent;
    }

    /** The habit of balances. */
    BalanceDates balances() {
        return balances;
    }

    /** Whether two columns of durations are of one period in several currencies. */
    boolean ofOnePeriod(int one, int other) {
        return periods.length > 0 && periods[one] == periods[other];
    }
}
