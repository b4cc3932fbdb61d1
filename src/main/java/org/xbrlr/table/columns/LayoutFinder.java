package org.xbrlr.table.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xbrlr.notation.UnitName;
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

    /** Nor more than have so many columns together. */
    private static final int MOST_SLOTS = 60_000;

    /** Heads and groups that are too many to try how they fit. */
    private static final long MOST_STEPS = 10_000_000;

    private final List<ColumnHead> heads;
    private final List<GroupHead> groups;
    private final boolean strict;
    private final List<Layout> found = new ArrayList<>();
    /** By column and group, events first: the slots that were made. */
    private final Map<Integer, Slot> slots = new HashMap<>();

    private final int firstInstant;
    private boolean cut;

    private LayoutFinder(List<ColumnHead> heads, List<GroupHead> groups, boolean strict) {
        this.heads = heads;
        this.groups = groups;
        this.strict = strict;
        this.firstInstant = firstInstant();
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
        if (page.groups().isEmpty() && !anyDate(heads)) {
            return new Found(List.of(timeless(heads)), true, false);
        }
        if (page.era() == Era.PYTHON) {
            LayoutFinder strict = find(heads, page.groups(), true);
            if (!strict.found.isEmpty()) {
                return new Found(strict.found, !strict.cut, false);
            }
        }
        LayoutFinder loose = find(heads, page.groups(), false);
        if (loose.found.isEmpty()) {
            loose.found.add(
                    loose.layout(spreadEvenly(heads.size(), page.groups().size())));
        }
        return new Found(loose.found, false, page.era() == Era.PYTHON);
    }

    private static boolean anyDate(List<ColumnHead> heads) {
        boolean any = false;
        for (ColumnHead head : heads) {
            any |= head.date().isPresent();
        }
        return any;
    }

    /** The layouts in which groups stand where the input tells; all layouts if there are none, for then it was misread. */
    private static LayoutFinder find(List<ColumnHead> heads, List<GroupHead> groups, boolean strict) {
        LayoutFinder told = new LayoutFinder(heads, groups, strict);
        told.search();
        boolean tells = false;
        List<GroupHead> untold = new ArrayList<>();
        for (GroupHead group : groups) {
            tells |= group.first() != 0 || group.last() != 0;
            untold.add(new GroupHead(group.line(), group.text(), group.months()));
        }
        if (!told.found.isEmpty() || !tells) {
            return told;
        }
        LayoutFinder all = new LayoutFinder(heads, untold, strict);
        all.search();
        return all;
    }

    private static Layout timeless(List<ColumnHead> heads) {
        List<Slot> slots = new ArrayList<>();
        for (ColumnHead head : heads) {
            slots.add(new Slot(Role.TIMELESS, Slot.NO_GROUP, 0, head.date(), head.units()));
        }
        return new Layout(slots);
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
        if ((long) heads.size() * heads.size() * groups.size() > MOST_STEPS) {
            return;
        }
        int[] starts = new int[groups.size() + 1];
        for (int events = 0; events <= heads.size() && !cut; events++) {
            if (events > 1 && !follows(events - 1)) {
                break;
            }
            starts[0] = events;
            if (mayBegin(0, events)) {
                extend(starts, 0, ways(events));
            }
        }
    }

    /**
     * From where the groups can be laid to the end of the heads: {@code ways[g][c]} tells whether groups {@code g} and later can
     * begin with column {@code c}. Without this a page whose last heads fit nothing would take forever.
     */
    private boolean[][] ways(int events) {
        int n = heads.size();
        boolean[][] ways = new boolean[groups.size() + 1][n + 1];
        ways[groups.size()] = ends(events);
        for (int g = groups.size() - 1; g >= 0; g--) {
            for (int start = n - 1; start >= events; start--) {
                boolean further = start + 1 < n && follows(start + 1) && ways[g][start + 1];
                ways[g][start] = ways[g + 1][start + 1] || further;
            }
        }
        return ways;
    }

    /** Chooses the end of group {@code g}; {@code starts[g]} is its first column, the last entry where instants begin. */
    private void extend(int[] starts, int g, boolean[][] ways) {
        if (!ways[g][starts[g]]) {
            return;
        }
        if (g == groups.size()) {
            if (found.size() >= Math.min(MOST_LAYOUTS, MOST_SLOTS / heads.size())) {
                cut = true;
            } else {
                found.add(layout(starts));
            }
            return;
        }
        for (int end = starts[g] + 1; end <= heads.size() && !cut; end++) {
            if (end - 1 > starts[g] && !follows(end - 1)) {
                break;
            }
            starts[g + 1] = end;
            if (groups.get(g).mayEnd(end) && mayBegin(g + 1, end)) {
                extend(starts, g + 1, ways);
            }
        }
    }

    private boolean mayBegin(int group, int start) {
        return group == groups.size() || groups.get(group).mayBegin(start + 1);
    }

    /** Whether a column may follow the one before it inside one group. */
    private boolean follows(int column) {
        Optional<LocalDate> before = heads.get(column - 1).date();
        Optional<LocalDate> here = heads.get(column).date();
        return !strict || before.isEmpty() || here.isEmpty() || !here.get().isAfter(before.get());
    }

    /**
     * Where the groups can end, so that what is left can be instants, and what is taken for events can be that: two of them at
     * the ends of months at which longer periods end as well are a group of their own, not two days on which something happened.
     */
    private boolean[] ends(int events) {
        Map<LocalDate, Integer> monthEnds = new HashMap<>();
        for (ColumnHead head : heads.subList(0, events)) {
            if (head.date().isPresent() && isMonthEnd(head.date().get())) {
                monthEnds.put(
                        head.date().get(),
                        1 + monthEnds.getOrDefault(head.date().get(), 0));
            }
        }
        boolean[] ends = new boolean[heads.size() + 1];
        int periodEnds = 0;
        for (int end = events; end <= heads.size() && (!strict || periodEnds < 2); end++) {
            ends[end] = !strict || end >= firstInstant;
            if (end < heads.size() && heads.get(end).date().isPresent()) {
                Integer ended = monthEnds.remove(heads.get(end).date().get());
                periodEnds += ended == null ? 0 : ended;
            }
        }
        return ends;
    }

    private static boolean isMonthEnd(LocalDate date) {
        return date.getMonth() != date.plusDays(1).getMonth();
    }

    /** The first column from which on dates never increase and all moments are new. */
    private int firstInstant() {
        Set<List<Object>> moments = new HashSet<>();
        int first = 0;
        for (int c = 0; c < heads.size(); c++) {
            ColumnHead head = heads.get(c);
            if (c > 0 && !follows(c)) {
                first = c;
            }
            if (head.date().isPresent() && !moments.add(moment(head))) {
                first = c + 1;
            }
        }
        return first;
    }

    /** The date and the units; as a record it would cost a hundredth of a second when it is first asked whether it is equal. */
    private static List<Object> moment(ColumnHead head) {
        List<Object> moment = new ArrayList<>();
        moment.add(head.date().orElseThrow());
        for (UnitName unit : head.units()) {
            moment.add(unit.shown());
        }
        return moment;
    }

    private Layout layout(int[] starts) {
        List<Slot> slots = new ArrayList<>();
        int g = -1;
        for (int c = 0; c < heads.size(); c++) {
            while (g + 1 < groups.size() && c >= starts[g + 1]) {
                g++;
            }
            slots.add(slot(c, c < starts[0] ? -1 : c >= starts[groups.size()] ? groups.size() : g));
        }
        return new Layout(slots);
    }

    /** The slot of a column in a group; before the first group are events, after the last instants. */
    private Slot slot(int column, int group) {
        int key = column * (groups.size() + 2) + group + 1;
        Slot slot = slots.get(key);
        if (slot == null) {
            slot = newSlot(heads.get(column), group);
            slots.put(key, slot);
        }
        return slot;
    }

    private Slot newSlot(ColumnHead head, int group) {
        if (group < 0) {
            return new Slot(Role.EVENT, Slot.NO_GROUP, 0, head.date(), head.units());
        }
        return group == groups.size()
                ? new Slot(Role.INSTANT, Slot.NO_GROUP, 0, head.date(), head.units())
                : new Slot(Role.DURATION, group, groups.get(group).months(), head.date(), head.units());
    }
}
