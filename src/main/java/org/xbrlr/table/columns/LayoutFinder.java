package org.xbrlr.table.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbrlr.page.ColumnHead;
import org.xbrlr.page.Era;
import org.xbrlr.page.GroupHead;
import org.xbrlr.page.Page;
import org.xbrlr.table.columns.Slot.Role;

/**
 * Finds every way to set the {@code N Months Ended} heads over the columns (rules C2, C3).
 *
 * <p>Columns stand in the order events, groups, instants; inside each of them dates never increase; the months of the
 * groups ascend; the date of an instant is not the date of a duration in the same currency, for then it would have been
 * merged into it (rule 3.2).
 *
 * <pre>
 * 3 Months Ended, 6 Months Ended over Jun 2021, Jun 2020, Jun 2021, Jun 2020, Dec 2020
 *   one way: [Jun 2021, Jun 2020] [Jun 2021, Jun 2020] Dec 2020
 * </pre>
 */
public final class LayoutFinder {
    /** More ways than this are not looked at; a page that has more is not read with certainty. */
    public static final int MOST_LAYOUTS = 4000;

    private final List<ColumnHead> heads;
    private final List<GroupHead> groups;
    private final boolean strict;
    private final List<Layout> found = new ArrayList<>();
    private boolean cut;

    private LayoutFinder(List<ColumnHead> heads, List<GroupHead> groups, boolean strict) {
        this.heads = heads;
        this.groups = groups;
        this.strict = strict;
    }

    /**
     * The ways found.
     *
     * @param layouts at least one
     * @param complete whether these are all ways that the rules allow
     * @param softened whether no way keeps the rules, and these keep only the order of the heads
     */
    public record Found(List<Layout> layouts, boolean complete, boolean softened) {
        /** Copies the list. */
        public Found {
            layouts = List.copyOf(layouts);
        }
    }

    /** Finds the layouts of a page. */
    public static Found find(Page page) {
        List<ColumnHead> heads = page.columns();
        if (page.groups().isEmpty() && heads.stream().allMatch(h -> h.date().isEmpty())) {
            return new Found(List.of(timeless(heads)), true, false);
        }
        if (page.era() == Era.PYTHON) {
            LayoutFinder strict = new LayoutFinder(heads, page.groups(), true);
            strict.search();
            if (!strict.found.isEmpty()) {
                return new Found(strict.found, !strict.cut, false);
            }
        }
        LayoutFinder loose = new LayoutFinder(heads, page.groups(), false);
        loose.search();
        if (loose.found.isEmpty()) {
            loose.found.add(
                    loose.layout(spreadEvenly(heads.size(), page.groups().size())));
        }
        return new Found(loose.found, false, page.era() == Era.PYTHON);
    }

    private static Layout timeless(List<ColumnHead> heads) {
        return new Layout(heads.stream()
                .map(h -> new Slot(Role.TIMELESS, Slot.NO_GROUP, 0, h.date(), h.units()))
                .toList());
    }

    /** Boundaries for more groups than columns: each group gets one column while there are any. */
    private static int[] spreadEvenly(int columns, int groups) {
        int[] starts = new int[groups + 1];
        for (int g = 0; g <= groups; g++) {
            starts[g] = Math.min(g, columns);
        }
        starts[groups] = Math.max(starts[groups], columns);
        return starts;
    }

    private void search() {
        int[] starts = new int[groups.size() + 1];
        for (int events = 0; events <= heads.size() && !cut; events++) {
            if (events > 1 && !follows(events - 1)) {
                break;
            }
            starts[0] = events;
            extend(starts, 0);
        }
    }

    /** Chooses the end of group {@code g}; {@code starts[g]} is its first column, the last entry where instants begin. */
    private void extend(int[] starts, int g) {
        if (g == groups.size()) {
            if (eventsFit(starts) && instantsFit(starts)) {
                if (found.size() >= MOST_LAYOUTS) {
                    cut = true;
                } else {
                    found.add(layout(starts));
                }
            }
            return;
        }
        for (int end = starts[g] + 1; end <= heads.size() - (groups.size() - g - 1) && !cut; end++) {
            if (end - 1 > starts[g] && !follows(end - 1)) {
                break;
            }
            starts[g + 1] = end;
            extend(starts, g + 1);
        }
    }

    /** Whether a column may follow the one before it inside one group. */
    private boolean follows(int column) {
        Optional<LocalDate> before = heads.get(column - 1).date();
        Optional<LocalDate> here = heads.get(column).date();
        return !strict || before.isEmpty() || here.isEmpty() || !here.get().isAfter(before.get());
    }

    /**
     * Whether what is taken for events can be that: two of them at the ends of months at which longer periods end as well
     * are a group of their own, not two days on which something happened.
     */
    private boolean eventsFit(int[] starts) {
        int periodEnds = 0;
        for (int c = 0; c < starts[0]; c++) {
            Optional<LocalDate> date = heads.get(c).date();
            boolean monthEnd =
                    date.filter(d -> d.getMonth() != d.plusDays(1).getMonth()).isPresent();
            for (int other = starts[0]; monthEnd && other < starts[groups.size()]; other++) {
                if (heads.get(other).date().equals(date)) {
                    periodEnds++;
                    break;
                }
            }
        }
        return !strict || periodEnds < 2;
    }

    private boolean instantsFit(int[] starts) {
        int first = starts[groups.size()];
        for (int c = first; c < heads.size(); c++) {
            if (c > first && strict && !follows(c)) {
                return false;
            }
            for (int other = 0; strict && other < c; other++) {
                if (sameMoment(other, c)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean sameMoment(int one, int other) {
        Optional<LocalDate> date = heads.get(one).date();
        return date.isPresent()
                && date.equals(heads.get(other).date())
                && heads.get(one).units().equals(heads.get(other).units());
    }

    private Layout layout(int[] starts) {
        List<Slot> slots = new ArrayList<>();
        int g = -1;
        for (int c = 0; c < heads.size(); c++) {
            while (g + 1 < groups.size() && c >= starts[g + 1]) {
                g++;
            }
            ColumnHead head = heads.get(c);
            if (c < starts[0]) {
                slots.add(new Slot(Role.EVENT, Slot.NO_GROUP, 0, head.date(), head.units()));
            } else if (c >= starts[groups.size()]) {
                slots.add(new Slot(Role.INSTANT, Slot.NO_GROUP, 0, head.date(), head.units()));
            } else {
                slots.add(new Slot(Role.DURATION, g, groups.get(g).months(), head.date(), head.units()));
            }
        }
        return new Layout(slots);
    }
}
