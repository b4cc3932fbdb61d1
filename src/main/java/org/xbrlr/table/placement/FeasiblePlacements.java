package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xbrlr.table.rows.UnplacedRow;

/**
 * The placements of each row that are part of a reading of the whole page under one layout, by hard rules only.
 *
 * <ol>
 *   <li>what a row allows by itself ({@link CandidateBuilder}, {@link BalanceDates});
 *   <li>symbol runs and no empty column (C7, C13; {@link RunFilter}), where facts that are nil and so unseen may stand
 *       wherever their row leaves a column empty, if some line of the page may be a row of them;
 *   <li>a concept has one period type and one data type (C9; {@link Concepts}).
 * </ol>
 *
 * <p>Never too few placements, sometimes too many: what is left out is impossible.
 */
public final class FeasiblePlacements {
    /** Steps of one pass; a page that needs more is looked at a few columns at a time. */
    private static final long MOST_STEPS = 2_000_000;

    /** A row of which the candidates are all that can be. */
    private static final int NOTHING_ELSE = -1;

    private final PageRules page;
    private final LayoutRules layout;
    private final Optional<HardRule> without;
    private final List<ValueRow> rows;
    private final Effort effort;
    private final CandidateBuilder builder;
    private boolean nilsShown;
    private final List<List<Candidate>> candidates = new ArrayList<>();
    private final int[] otherwise;
    private final boolean fitsLayout;
    private boolean none;
    private List<ValueRow> brokenConcept = List.of();
    private RunSteps steps = new RunSteps(0);
    private int[] stepRow = new int[0];
    private boolean[][] open = new boolean[0][];

    private FeasiblePlacements(PageRules page, LayoutRules layout, Optional<HardRule> without, Effort effort) {
        this.page = page;
        this.layout = layout;
        this.without = without;
        this.effort = effort;
        rows = page.rows();
        builder = new CandidateBuilder(page, layout, without, ColumnPreference.NONE, effort);
        otherwise = new int[rows.size()];
        fitsLayout = page.cover().allows(layout);
        none = !fitsLayout;
    }

    /** Lists what each row allows by itself; {@link #filter} leaves those of them that are part of a reading of the page. */
    public static FeasiblePlacements listed(PageRules page, LayoutRules layout, Effort effort) {
        return listed(page, layout, Optional.empty(), effort);
    }

    /** The same with one rule left out perhaps. */
    static FeasiblePlacements listed(PageRules page, LayoutRules layout, Optional<HardRule> without, Effort effort) {
        FeasiblePlacements result = new FeasiblePlacements(page, layout, without, effort);
        result.listCandidates();
        if (!result.none && !effort.spent()) {
            result.listSteps();
        }
        return result;
    }

    /** Whether the layout can be that of the page. */
    boolean fitsLayout() {
        return fitsLayout;
    }

    /** Whether a row has a placement by itself. */
    boolean allows(ValueRow row) {
        CandidateBuilder.Allowed allowed = builder.allowed(row);
        return otherwise(row, allowed) != NOTHING_ELSE
                || !balanced(allowed.list()).isEmpty();
    }

    /** The rows of the concept that cannot all be of one kind, if it is that which left no reading. */
    List<ValueRow> brokenConcept() {
        return brokenConcept;
    }

    /** What the rows put into the columns. */
    RunSteps steps() {
        return steps;
    }

    /** Where a row with values stands among the steps. */
    int stepRow(ValueRow row) {
        return stepRow[row.index()];
    }

    /** Whether there is a reading, so far as was looked. */
    public boolean any() {
        return !none;
    }

    /** For each cell of a row the columns in which it stands in some reading, as bits; all where the row may be cut elsewhere. */
    public long[] columns(ValueRow row) {
        long[] result = new long[row.size()];
        if (!none && otherwise[row.index()] != NOTHING_ELSE) {
            Arrays.fill(result, -1L);
        } else if (!none) {
            boolean[] left = open[stepRow[row.index()]];
            List<Candidate> list = candidates.get(row.index());
            for (int i = 0; i < list.size(); i++) {
                int cell = 0;
                for (long rest = left[i] ? list.get(i).columns() : 0; rest != 0; rest &= rest - 1) {
                    result[cell++] |= Long.lowestOneBit(rest);
                }
            }
        }
        return result;
    }

    private void listCandidates() {
        for (int r = 0; r < rows.size() && !none && !effort.spent(); r++) {
            ValueRow row = rows.get(r);
            CandidateBuilder.Allowed allowed = builder.allowed(row);
            otherwise[r] = otherwise(row, allowed);
            candidates.add(allowed.cut() ? List.of() : balanced(allowed.list()));
            none = candidates.get(r).isEmpty() && otherwise[r] == NOTHING_ELSE;
        }
    }

    private int otherwise(ValueRow row, CandidateBuilder.Allowed allowed) {
        if (allowed.cut()) {
            return RunAutomaton.ANY_CELL;
        }
        if (!page.unsure().mayBeCutElsewhere(row.row())) {
            return NOTHING_ELSE;
        }
        return page.unsure().mayHaveNone(row.row()) ? RunAutomaton.HIDDEN_ANY : RunAutomaton.ANY_CELLS;
    }

    private List<Candidate> balanced(List<Candidate> list) {
        BalanceDates balances = layout.balances();
        if (balances == BalanceDates.NONE || (without.isPresent() && without.get() == HardRule.BALANCE_DATES)) {
            return list;
        }
        List<Candidate> result = new ArrayList<>(list.size());
        for (Candidate candidate : list) {
            if (!balances.skipsNewest(candidate)) {
                result.add(candidate);
            }
        }
        return result;
    }

    private void listSteps() {
        steps = new RunSteps(layout.columns());
        stepRow = new int[rows.size()];
        int next = 0;
        for (UnplacedRow row : page.unplaced()) {
            nilsShown |= page.unsure().mayBeNil(row);
        }
        for (UnplacedRow row : page.unplaced()) {
            if (page.unsure().mayBeNil(row)) {
                steps.add(new byte[][] {everywhere(RunAutomaton.HIDDEN_ANY)});
            } else if (next < rows.size() && rows.get(next).row().line() == row.line()) {
                stepRow[next] = steps.rows();
                steps.add(steps(rows.get(next)));
                next++;
            }
        }
        open = steps.open();
    }

    private byte[] everywhere(int symbol) {
        byte[] result = new byte[layout.columns()];
        Arrays.fill(result, (byte) symbol);
        return result;
    }

    private byte[][] steps(ValueRow row) {
        List<Candidate> list = candidates.get(row.index());
        int other = otherwise[row.index()];
        byte[][] result = new byte[other == NOTHING_ELSE ? list.size() : list.size() + 1][];
        for (int i = 0; i < list.size(); i++) {
            result[i] = step(row, list.get(i));
        }
        if (other != NOTHING_ELSE) {
            result[list.size()] = everywhere(other);
        }
        return result;
    }

    private byte[] step(ValueRow row, Candidate candidate) {
        byte[] step = everywhere(RunSteps.NOTHING);
        if (nilsShown) {
            byte hidden = (byte) RunAutomaton.hidden(candidate.code(), page.nilsKeepUnit());
            for (long rest = builder.mayHide(row, candidate); rest != 0; rest &= rest - 1) {
                step[Long.numberOfTrailingZeros(rest)] = hidden;
            }
        }
        byte unmarked = (byte) RunAutomaton.cell(candidate.code(), false);
        byte marked = (byte) RunAutomaton.cell(candidate.code(), true);
        long marks = row.marked();
        for (long rest = candidate.columns(); rest != 0; rest &= rest - 1) {
            step[Long.numberOfTrailingZeros(rest)] = (marks & 1) == 0 ? unmarked : marked;
            marks >>>= 1;
        }
        return step;
    }

    /** Leaves out what is part of no reading of the whole page. */
    public void filter() {
        if (none || effort.spent()) {
            return;
        }
        RunFilter exact = new RunFilter(steps, page.automaton(), effort, MOST_STEPS);
        Optional<RunWays> ways = exact.ways(open);
        if (ways.isEmpty()) {
            boolean[][] all = open;
            open = new FewColumns(steps, page.automaton(), effort).narrowed(all);
            boolean fewer = !Arrays.deepEquals(open, all); // what was too much is too much again
            if (fewer && !RunFilter.isNothing(open)) {
                ways = exact.ways(open);
            }
        }
        if (ways.isPresent()) {
            open = ways.get().left();
            if (!RunFilter.isNothing(open)
                    && !new ExampleReadings(ways.get(), rows, page.concepts(), candidates, stepRow).showAll()) {
                ConceptKinds kinds = new ConceptKinds(page.concepts(), candidates, stepRow, exact);
                open = kinds.filter(open);
                brokenConcept = kinds.broken();
            }
        }
        none |= RunFilter.isNothing(open);
    }
}
