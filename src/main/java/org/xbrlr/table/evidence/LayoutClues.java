package org.xbrlr.table.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.Slot;
import org.xbrlr.table.columns.Slot.Role;
import org.xbrlr.table.placement.ValueRow;

/** What the dates of the heads, and how many values rows have, say of a layout (C2, C6). */
public final class LayoutClues {
    private LayoutClues() {}

    /** The evidence of dates and row sizes: an amount for each clue, by ordinal. */
    public static double[] of(Layout layout, List<ValueRow> rows) {
        double[] clues = new double[LayoutClue.values().length];
        for (int c = 0; c < layout.size(); c++) {
            column(layout, c, clues);
        }
        groups(layout, clues);
        years(layout, clues);
        sizes(layout, rows, clues);
        return clues;
    }

    private static void add(double[] clues, LayoutClue clue, double amount) {
        clues[clue.ordinal()] += amount;
    }

    private static void column(Layout layout, int c, double[] clues) {
        Slot slot = layout.slot(c);
        if (slot.date().isEmpty()) {
            return;
        }
        LocalDate date = slot.date().get();
        switch (slot.role()) {
            case EVENT -> {
                add(clues, LayoutClue.EVENT, 1);
                clues[LayoutClue.ANY_EVENT.ordinal()] = 1;
                add(clues, LayoutClue.EVENT_AT_MONTH_END, nearMonthEnd(date) ? 1 : 0);
            }
            case INSTANT -> {
                add(clues, LayoutClue.INSTANT, 1);
                add(clues, Scene.strikesBalance(layout, date) ? LayoutClue.INSTANT_REGULAR : LayoutClue.INSTANT_ODD, 1);
            }
            case DURATION -> {
                if (slot.months() > 1 && slot.months() % 3 != 0) {
                    add(clues, startsWithAnother(layout, c) ? LayoutClue.STUB_ALIGNED : LayoutClue.STUB_UNALIGNED, 1);
                }
                if (slot.months() > 1 && !nearMonthEnd(date) && someMonthEnd(layout)) {
                    add(clues, LayoutClue.ODD_BESIDE_REGULAR, 1);
                }
                add(clues, LayoutClue.ODD_DURATION, nearMonthEnd(date) ? 0 : 1);
                if (slot.months() == 12 && yearsBefore(layout, c) > 2) {
                    add(clues, LayoutClue.FOURTH_YEAR, 1);
                }
                if (c > 0
                        && layout.slot(c - 1).group() == slot.group()
                        && layout.slot(c - 1).date().isPresent()) {
                    LayoutClue distance = distance(layout.slot(c - 1), slot);
                    boolean told = distance == LayoutClue.LONG_NOT_YEARS_APART && shorterFollows(layout, slot);
                    add(clues, told ? LayoutClue.STUB_ALIGNED : distance, 1);
                }
            }
            case TIMELESS -> {}
        }
    }

    /** Whether another column ends, or another length of time starts, near the start of a column's period. */
    private static boolean startsWithAnother(Layout layout, int column) {
        LocalDate start = start(layout.slot(column));
        for (int c = 0; c < layout.size(); c++) {
            Slot other = layout.slot(c);
            if (c != column && other.date().isPresent()) {
                boolean sameGroup = other.group() == layout.slot(column).group();
                if (near(start, other.date().get())
                        || (other.role() == Slot.Role.DURATION && !sameGroup && near(start, start(other)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a shorter period starts where one ends: the fiscal year was moved, and the shorter is the transition. */
    private static boolean shorterFollows(Layout layout, Slot slot) {
        for (Slot other : layout.slots()) {
            if (other.role() == Slot.Role.DURATION
                    && other.date().isPresent()
                    && other.months() < slot.months()
                    && near(start(other), slot.date().orElseThrow())) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate start(Slot slot) {
        return slot.firstDay(slot.date().orElseThrow()).minusDays(1);
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 12;
    }

    /** How many other dates the group of a column shows before it. */
    private static int yearsBefore(Layout layout, int column) {
        Set<Optional<LocalDate>> dates = new HashSet<>();
        for (Slot before : layout.slots().subList(0, column)) {
            if (before.group() == layout.slot(column).group()) {
                dates.add(before.date());
            }
        }
        dates.remove(layout.slot(column).date());
        return dates.size();
    }

    private static LayoutClue distance(Slot newer, Slot older) {
        long days = newer.day() - older.day();
        double period = Math.max(1, older.months()) * 30.4;
        if (days == 0) {
            return newer.currencyShown().equals(older.currencyShown()) ? LayoutClue.SAME_DAY : LayoutClue.YEAR_APART;
        }
        if (Math.abs(days - 365) <= 10) {
            return LayoutClue.YEAR_APART;
        }
        if (Math.abs(days - period) <= 10) {
            return LayoutClue.PERIOD_APART;
        }
        if (older.months() >= 6 && !fullYears(days)) {
            return LayoutClue.LONG_NOT_YEARS_APART;
        }
        return days < period * 0.67 ? LayoutClue.OVERLAP : LayoutClue.OTHER_DISTANCE;
    }

    private static boolean fullYears(long days) {
        return Math.abs(days - 365.25 * Math.round(days / 365.25)) <= 12;
    }

    /** Whether the years end when balances are struck, the newest among them. */
    private static void years(Layout layout, double[] clues) {
        List<Slot> regular = new ArrayList<>();
        Optional<Slot> newest = Optional.empty();
        for (Slot slot : layout.slots()) {
            if (slot.date().isEmpty()) {
                continue;
            }
            boolean year = slot.role() == Role.DURATION && slot.months() == 12;
            if ((year || slot.role() == Role.INSTANT)
                    && nearMonthEnd(slot.date().get())) {
                regular.add(slot);
            }
            if (slot.role() == Role.DURATION && (newest.isEmpty() || isNewer(slot, newest.get()))) {
                newest = Optional.of(slot);
            }
        }
        for (Slot year : layout.slots()) {
            if (year.role() == Role.DURATION
                    && year.months() == 12
                    && year.date().isPresent()) {
                add(clues, LayoutClue.YEAR_OF_ITS_OWN, isOfItsOwn(year, regular) ? 1 : 0);
            }
        }
        if (newest.isPresent() && yearsLater(newest.get(), regular)) {
            add(clues, LayoutClue.LATER_YEAR_LEFT_OUT, 1);
        }
    }

    private static boolean isNewer(Slot slot, Slot than) {
        return slot.group() > than.group() || (slot.group() == than.group() && slot.day() >= than.day());
    }

    /** Whether some of the slots end full years after one. */
    private static boolean yearsLater(Slot than, List<Slot> slots) {
        for (Slot slot : slots) {
            if (slot.day() > than.day() + 31 && fullYears(slot.day() - than.day())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a year ends full years from none of the others, of which some agree. */
    private static boolean isOfItsOwn(Slot year, List<Slot> regular) {
        boolean agreed = false;
        for (Slot other : regular) {
            if (other.day() != year.day()) {
                if (fullYears(other.day() - year.day())) {
                    return false;
                }
                for (Slot another : regular) {
                    agreed |= another.day() != year.day()
                            && another.day() > other.day() + 31
                            && fullYears(another.day() - other.day());
                }
            }
        }
        return agreed;
    }

    private static boolean someMonthEnd(Layout layout) {
        for (Slot slot : layout.slots()) {
            if (slot.date().isPresent()
                    && slot.date().get().getMonth()
                            != slot.date().get().plusDays(1).getMonth()) {
                return true;
            }
        }
        return false;
    }

    private static boolean nearMonthEnd(LocalDate date) {
        return date.getMonth() != date.plusDays(4).getMonth() || date.getDayOfMonth() <= 4;
    }

    private static void groups(Layout layout, double[] clues) {
        boolean anyInstant = false;
        int groups = 0;
        for (Slot slot : layout.slots()) {
            anyInstant |= slot.role() == Role.INSTANT;
            groups = Math.max(groups, slot.group() + 1);
        }
        if (!anyInstant) {
            add(clues, LayoutClue.NO_INSTANT, 1);
        }
        for (int g = 1; g < groups; g++) {
            List<LocalDate> before = dates(layout, g - 1);
            List<LocalDate> here = dates(layout, g);
            if (before.equals(here)) {
                add(clues, LayoutClue.GROUPS_ALIKE, 1);
            } else if (!before.isEmpty() && !here.isEmpty() && before.get(0).equals(here.get(0))) {
                add(clues, LayoutClue.SAME_NEWEST, 1);
            }
        }
    }

    private static List<LocalDate> dates(Layout layout, int group) {
        List<LocalDate> dates = new ArrayList<>();
        for (Slot slot : layout.slots()) {
            if (slot.group() == group && slot.date().isPresent()) {
                dates.add(slot.date().get());
            }
        }
        return dates;
    }

    private static void sizes(Layout layout, List<ValueRow> rows, double[] clues) {
        int durations = 0;
        int instants = 0;
        int inGroup = 0;
        Set<Integer> groups = new HashSet<>();
        for (int c = 0; c < layout.size(); c++) {
            Slot slot = layout.slot(c);
            durations += slot.role() == Role.DURATION ? 1 : 0;
            instants += slot.role() == Role.INSTANT ? 1 : 0;
            inGroup = c > 0 && slot.group() == layout.slot(c - 1).group() ? inGroup + 1 : 1;
            if (slot.role() == Role.DURATION
                    && (c + 1 == layout.size() || layout.slot(c + 1).group() != slot.group())) {
                groups.add(inGroup);
            }
        }
        int several = 0;
        int fillDurations = 0;
        int fillGroup = 0;
        int fillInstants = 0;
        for (ValueRow row : rows) {
            if (row.size() > 1 && row.size() < layout.size()) {
                several++;
                fillDurations += row.size() == durations ? 1 : 0;
                fillGroup += groups.contains(row.size()) ? 1 : 0;
                fillInstants += row.size() == instants ? 1 : 0;
            }
        }
        if (several > 0) {
            add(clues, LayoutClue.FILLS_DURATIONS, (double) fillDurations / several);
            add(clues, LayoutClue.FILLS_GROUP, (double) fillGroup / several);
            add(clues, LayoutClue.FILLS_INSTANTS, (double) fillInstants / several);
            add(clues, fillDurations > 0 ? LayoutClue.SOME_ROW_FILLS_DURATIONS : LayoutClue.NO_ROW_FILLS_DURATIONS, 1);
        }
    }
}
