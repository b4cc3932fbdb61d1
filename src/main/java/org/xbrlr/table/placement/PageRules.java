package org.xbrlr.table.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbrlr.page.Page;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.rows.UnplacedRow;

/** What the rules of placement see of a page, whatever its layout; looked at once for all of them. */
public final class PageRules {
    /** Until then a nil cell broke a run (rule 5.2). */
    private static final int LAST_YEAR_OF_BREAKS = 2016;

    private final List<UnplacedRow> unplaced;
    private final List<ValueRow> rows;
    private final UnitRules units;
    private final Concepts concepts;
    private final CoverRules cover;
    private final UnsureRows unsure;
    private final long[] days;
    private final boolean nilsKeepUnit;
    private final boolean byUnits;
    private final RunAutomaton automaton = new RunAutomaton();

    private PageRules(Page page, List<UnplacedRow> unplaced, List<ValueRow> rows, boolean byUnits) {
        this.unplaced = unplaced;
        this.rows = rows;
        units = new UnitRules(page, rows, byUnits);
        concepts = new Concepts(rows);
        cover = new CoverRules(page);
        unsure = new UnsureRows(page);
        boolean late = false;
        days = new long[page.columns().size()];
        for (int c = 0; c < days.length; c++) {
            Optional<LocalDate> date = page.columns().get(c).date();
            days[c] = date.isPresent() ? date.get().toEpochDay() : Long.MIN_VALUE;
            late |= date.isPresent() && date.get().getYear() > LAST_YEAR_OF_BREAKS;
        }
        nilsKeepUnit = late;
        this.byUnits = byUnits;
    }

    /**
     * Nothing but rules that no page breaks.
     *
     * @param unplaced all rows
     * @param rows those with values
     */
    public static PageRules hard(Page page, List<UnplacedRow> unplaced, List<ValueRow> rows) {
        return new PageRules(page, unplaced, rows, false);
    }

    /** With what pages mostly keep to: values that look counted stand in columns with units of things. */
    public static PageRules usual(Page page, List<ValueRow> rows) {
        return new PageRules(page, List.of(), rows, true);
    }

    /** What a layout of the page is to the rules. */
    LayoutRules of(Layout layout) {
        return new LayoutRules(layout, units.severalCurrencies());
    }

    /**
     * Those layouts that the others allow nothing but: what stands nowhere under them stands nowhere under any.
     *
     * @param effort for comparing them
     */
    public List<LayoutRules> widest(List<Layout> layouts, Effort effort) {
        List<LayoutRules> widest = new ArrayList<>();
        for (Layout layout : layouts) {
            LayoutRules next = of(layout);
            effort.spend(next.columns() + widest.size());
            if (cover.allows(next) && !isAllowedBy(widest, next)) {
                leaveOutWhatIsAllowedBy(next, widest);
                widest.add(next);
            }
        }
        return widest;
    }

    private static boolean isAllowedBy(List<LayoutRules> wide, LayoutRules layout) {
        for (LayoutRules other : wide) {
            if (other.allowsAllOf(layout)) {
                return true;
            }
        }
        return false;
    }

    private static void leaveOutWhatIsAllowedBy(LayoutRules layout, List<LayoutRules> wide) {
        for (int i = wide.size() - 1; i >= 0; i--) {
            if (layout.allowsAllOf(wide.get(i))) {
                wide.remove(i);
            }
        }
    }

    /** All rows. */
    List<UnplacedRow> unplaced() {
        return unplaced;
    }

    /** Those with values. */
    public List<ValueRow> rows() {
        return rows;
    }

    /** Whether what pages mostly keep to is asked, too. */
    boolean byUnits() {
        return byUnits;
    }

    UnitRules units() {
        return units;
    }

    Concepts concepts() {
        return concepts;
    }

    CoverRules cover() {
        return cover;
    }

    /** Which rows may be something else than what they were taken for. */
    public UnsureRows unsure() {
        return unsure;
    }

    /** Whether two columns end on one day, or on none. */
    boolean ofOneDay(int one, int other) {
        return days[one] == days[other];
    }

    /** Whether two columns show the same currency, or none. */
    boolean ofOneCurrency(int one, int other) {
        return units.currency(one).equals(units.currency(other));
    }

    /** Whether a nil cell that is not seen goes on with a run of its currency, as it may have since 2016. */
    boolean nilsKeepUnit() {
        return nilsKeepUnit;
    }

    /** What symbol runs merge into, kept for all layouts. */
    RunAutomaton automaton() {
        return automaton;
    }
}
