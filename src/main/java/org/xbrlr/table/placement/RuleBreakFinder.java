package org.xbrlr.table.placement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xbrlr.page.Page;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.rows.UnplacedRow;

/**
 * Finds the rule that leaves a page without a reading under a layout, and the first row at which none is left.
 *
 * <p>A row that has no placement by itself names the rule without which it has one. Else the rows are looked at together,
 * fewer and fewer of them, until there is a reading.
 *
 * <pre>
 * $ 5 | $ 6
 *   8 | 9        goes on with both runs
 * $ 7 |          no reading is left: one of the runs never ends   SYMBOL_RUNS, here
 * </pre>
 */
public final class RuleBreakFinder {
    /** Left out one at a time, in this order: what is likelier to be broken comes first. */
    private static final List<HardRule> OF_A_ROW =
            List.of(HardRule.BALANCE_DATES, HardRule.COVER_PERIOD, HardRule.UNIT_LINES, HardRule.SCALE_AND_SUFFIX);

    /** Those that leave out placements which the symbols may need. Without units the symbols would say little. */
    private static final List<HardRule> OF_THE_PAGE = List.of(HardRule.BALANCE_DATES, HardRule.COVER_PERIOD);

    private final PageRules page;
    private final LayoutRules layout;
    private final List<ValueRow> rows;
    private final Effort effort;

    private RuleBreakFinder(PageRules page, LayoutRules layout, Effort effort) {
        this.page = page;
        this.layout = layout;
        this.rows = page.rows();
        this.effort = effort;
    }

    /** Finds it; empty where there is a reading, or more to look at than the effort is enough for. */
    public static Optional<RuleBreak> find(
            Page page, Layout layout, List<UnplacedRow> unplaced, List<ValueRow> rows, Effort effort) {
        if (!RunLattice.fits(layout.size())) {
            return Optional.empty();
        }
        PageRules rules = PageRules.hard(page, unplaced, rows);
        return new RuleBreakFinder(rules, rules.of(layout), effort).find();
    }

    private Optional<RuleBreak> find() {
        FeasiblePlacements placements = FeasiblePlacements.listed(page, layout, effort);
        placements.filter();
        if (placements.any() || effort.spent()) {
            return Optional.empty();
        }
        if (!placements.fitsLayout()) {
            return Optional.of(new RuleBreak(HardRule.COVER_PERIOD, Optional.empty(), 0));
        }
        for (ValueRow row : rows) {
            if (!placements.allows(row)) {
                return Optional.of(RuleBreak.at(ofRow(row), row));
            }
        }
        if (!placements.brokenConcept().isEmpty()) {
            return Optional.of(RuleBreak.at(
                    HardRule.ONE_CONCEPT_ONE_KIND, placements.brokenConcept().get(1)));
        }
        return ofPage(placements);
    }

    private FeasiblePlacements without(HardRule rule) {
        return FeasiblePlacements.listed(page, layout, Optional.of(rule), effort);
    }

    private HardRule ofRow(ValueRow row) {
        for (HardRule rule : OF_A_ROW) {
            if (without(rule).allows(row)) {
                return rule;
            }
        }
        return HardRule.COLUMNS_OF_A_DATE;
    }

    private Optional<RuleBreak> ofPage(FeasiblePlacements placements) {
        RunSteps steps = placements.steps();
        ValueRow last = rows.get(rows.size() - 1);
        byte unseen = (byte) RunAutomaton.hidden(SymbolCode.NONE, false);
        if (keepsRuns(steps, steps.rows(), everywhere(unseen))) {
            return Optional.of(
                    new RuleBreak(HardRule.NO_EMPTY_COLUMN, Optional.of(last), onlyEmptyColumn(steps, unseen)));
        }
        byte[] anything = everywhere((byte) RunAutomaton.ANY_CELLS);
        int good = 0;
        int bad = steps.rows() + 1;
        while (bad - good > 1) {
            int middle = (good + bad) >>> 1;
            boolean keeps = middle <= steps.rows() && keepsRuns(steps, middle, anything);
            good = keeps ? middle : good;
            bad = keeps ? bad : middle;
        }
        if (effort.spent()) {
            return Optional.empty();
        }
        int brokenAt = bad - 1;
        for (ValueRow row : rows) {
            if (placements.stepRow(row) >= brokenAt) {
                return Optional.of(RuleBreak.at(ofPage(), row));
            }
        }
        return Optional.of(RuleBreak.at(ofPage(), last));
    }

    private HardRule ofPage() {
        for (HardRule rule : OF_THE_PAGE) {
            RunSteps steps = without(rule).steps();
            if (keepsRuns(steps, steps.rows(), everywhere(RunSteps.NOTHING))) {
                return rule;
            }
        }
        return HardRule.SYMBOL_RUNS;
    }

    /** The number of the only column of which a cell that is not seen would mend the page; 0 if there are several or none. */
    private int onlyEmptyColumn(RunSteps steps, byte unseen) {
        int only = 0;
        for (int c = 0; c < layout.columns(); c++) {
            if (keepsRuns(steps, steps.rows(), inColumn(c, unseen))) {
                if (only > 0) {
                    return 0;
                }
                only = c + 1;
            }
        }
        return only;
    }

    private byte[] inColumn(int column, byte symbol) {
        byte[] result = everywhere(RunSteps.NOTHING);
        result[column] = symbol;
        return result;
    }

    private byte[] everywhere(byte symbol) {
        byte[] result = new byte[layout.columns()];
        Arrays.fill(result, symbol);
        return result;
    }

    /** Whether the first rows and a step after them keep the rules. */
    private boolean keepsRuns(RunSteps steps, int most, byte[] then) {
        RunSteps some = steps.first(most, new byte[][] {then});
        Optional<boolean[][]> left = new RunFilter(some, effort).exact(some.open());
        return left.isPresent() && !RunFilter.isNothing(left.get());
    }
}
