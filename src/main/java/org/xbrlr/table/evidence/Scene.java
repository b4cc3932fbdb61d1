package org.xbrlr.table.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.xbrlr.page.Page;
import org.xbrlr.page.Scale;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.Slot;
import org.xbrlr.table.columns.Slot.Role;
import org.xbrlr.table.placement.ValueRow;

/**
 * What all clues look at: the page, its rows, one layout, and what follows from them. Column sets are bit masks over
 * 0-based columns.
 */
public final class Scene {
    private final Page page;
    private final Layout layout;
    private final List<ValueRow> rows;
    private final List<Long> groups = new ArrayList<>();
    private final long[] sameDay;
    private final boolean[] regular;
    private final boolean[] firstDay;
    private final List<Long> moments = new ArrayList<>();
    private final long durations;
    private final long events;
    private final long instants;
    private final int mainGroup;
    private final boolean scaled;
    private final boolean timeless;
    private final Map<String, List<ValueRow>> byConcept = new LinkedHashMap<>();
    private final Map<String, List<ValueRow>> bySection = new LinkedHashMap<>();

    /** Looks at a page under one layout. */
    public Scene(Page page, Layout layout, List<ValueRow> rows) {
        this.page = page;
        this.layout = layout;
        this.rows = rows;
        long timelessColumns = mask(Role.TIMELESS);
        this.durations = mask(Role.DURATION) | timelessColumns;
        this.timeless = Long.bitCount(timelessColumns) == layout.size();
        this.events = mask(Role.EVENT);
        this.instants = mask(Role.INSTANT);
        for (int c = 0; c < layout.size(); c++) {
            int g = layout.slot(c).group();
            if (g >= 0) {
                while (groups.size() <= g) {
                    groups.add(0L);
                }
                groups.set(g, groups.get(g) | 1L << c);
            }
        }
        if (groups.isEmpty() && durations != 0) {
            groups.add(durations);
        }
        int main = -1;
        for (int g = 0; g < groups.size(); g++) {
            if (main < 0 || Long.bitCount(groups.get(g)) >= Long.bitCount(groups.get(main))) {
                main = g;
            }
        }
        this.mainGroup = main;
        this.sameDay = new long[layout.size()];
        this.regular = new boolean[layout.size()];
        this.firstDay = new boolean[layout.size()];
        for (int c = 0; c < layout.size(); c++) {
            for (int d = 0; d < layout.size(); d++) {
                if (layout.slot(c).day() == layout.slot(d).day()) {
                    sameDay[c] |= 1L << d;
                }
            }
            regular[c] = isRegular(c);
            firstDay[c] = startsAfterAnother(c);
        }
        TreeSet<Long> days = new TreeSet<>();
        for (int c = 0; c < layout.size(); c++) {
            if (regular[c]) {
                days.add(layout.slot(c).day());
            }
        }
        for (long day : days.descendingSet()) {
            long set = 0;
            for (int c = 0; c < layout.size(); c++) {
                if (layout.slot(c).day() == day) {
                    set |= 1L << c;
                }
            }
            moments.add(set);
        }
        for (ValueRow row : rows) {
            add(row, row.concept(), byConcept);
            add(row, row.row().section(), bySection);
        }
        boolean anyPower = false;
        for (Scale scale : page.scale().scales()) {
            anyPower |= scale.power() > 0;
        }
        scaled = anyPower;
    }

    private static void add(ValueRow row, String name, Map<String, List<ValueRow>> byName) {
        List<ValueRow> known = byName.get(name);
        if (known == null) {
            known = new ArrayList<>();
            byName.put(name, known);
        }
        known.add(row);
    }

    private long mask(Role role) {
        long result = 0;
        for (int c = 0; c < layout.size(); c++) {
            if (layout.slot(c).role() == role) {
                result |= 1L << c;
            }
        }
        return result;
    }

    /** Whether a date is one that balances are struck at: a duration's end or start, or the same day of another year. */
    private boolean isRegular(int column) {
        Slot slot = layout.slot(column);
        if (slot.role() == Role.EVENT || slot.date().isEmpty()) {
            return false;
        }
        if (slot.role() == Role.DURATION) {
            return true;
        }
        for (Slot other : layout.slots()) {
            if (other.role() == Role.DURATION && other.date().isPresent()) {
                return strikesBalance(layout, slot.date().get());
            }
        }
        return isMonthEnd(slot.date().get());
    }

    /** Whether a duration ends or starts on a date, or on that day of another year; 52 and 53 weeks leave some days. */
    static boolean strikesBalance(Layout layout, LocalDate date) {
        boolean found = false;
        for (Slot other : layout.slots()) {
            if (other.role() == Role.DURATION && other.date().isPresent()) {
                LocalDate end = other.date().get();
                LocalDate firstDay = other.firstDay(end);
                if (nextTo(date, end) || date.equals(firstDay)) {
                    return false; // Jan. 1: what an accounting standard changed, not a balance date beside Dec. 31
                }
                found |= nearAnniversary(date, end) || nearAnniversary(date, firstDay.minusDays(1));
            }
        }
        return found;
    }

    /** Whether a column is an instant on the day after another column's date: the first day of a period. */
    public boolean isFirstDay(int column) {
        return firstDay[column];
    }

    private boolean startsAfterAnother(int column) {
        Slot slot = layout.slot(column);
        boolean found = false;
        for (Slot other : layout.slots()) {
            found |= other.day() == slot.day() - 1;
        }
        return found && slot.role() == Role.INSTANT && slot.date().isPresent();
    }

    private static boolean nextTo(LocalDate date, LocalDate end) {
        long days = Math.abs(ChronoUnit.DAYS.between(date, end));
        return days > 0 && days <= 7;
    }

    private static boolean nearAnniversary(LocalDate one, LocalDate other) {
        int days = Math.abs(one.getDayOfYear() - other.getDayOfYear());
        return Math.min(days, 365 - days) <= 7;
    }

    private static boolean isMonthEnd(LocalDate date) {
        return date.getMonth() != date.plusDays(1).getMonth();
    }

    /** The page. */
    public Page page() {
        return page;
    }

    /** The layout. */
    public Layout layout() {
        return layout;
    }

    /** The rows with values. */
    public List<ValueRow> rows() {
        return rows;
    }

    /** The columns under each {@code N Months Ended}, left to right; on pages without periods, all columns as one. */
    public List<Long> groups() {
        return groups;
    }

    /** The largest group, the last of the largest; -1 without groups. */
    public int mainGroup() {
        return mainGroup;
    }

    /** Whether no head tells a time: the columns of such a page are members, as those of an equity statement are. */
    boolean timeless() {
        return timeless;
    }

    /** Whether the page shows some amounts in thousands or the like. */
    boolean scaled() {
        return scaled;
    }

    /** The duration columns, events left out. */
    public long durations() {
        return durations;
    }

    /** The event columns. */
    public long events() {
        return events;
    }

    /** The instant columns. */
    public long instants() {
        return instants;
    }

    /** The columns that end on the day of a column, itself included. */
    public long sameDay(int column) {
        return sameDay[column];
    }

    /** Whether balances are struck at the date of a column. */
    public boolean regular(int column) {
        return regular[column];
    }

    /** The share of the columns at whose date balances are struck. */
    public double regularShare() {
        int count = 0;
        for (boolean r : regular) {
            count += r ? 1 : 0;
        }
        return (double) count / regular.length;
    }

    /** The columns of each regular date, newest date first. */
    public List<Long> moments() {
        return moments;
    }

    /** The rows of the same label and suffix, the row itself included. */
    public List<ValueRow> sameConcept(ValueRow row) {
        return byConcept.getOrDefault(row.concept(), List.of());
    }

    /** The rows of each concept, in order. */
    public Collection<List<ValueRow>> concepts() {
        return byConcept.values();
    }

    /** The rows of each section, in order. */
    public Collection<List<ValueRow>> sections() {
        return bySection.values();
    }

    /** The rows of the same section, the row itself included. */
    public List<ValueRow> sameSection(ValueRow row) {
        return bySection.getOrDefault(row.row().section(), List.of());
    }
}
