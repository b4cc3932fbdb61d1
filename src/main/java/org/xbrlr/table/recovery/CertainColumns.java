package org.xbrlr.table.recovery;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.xbrlr.page.Era;
import org.xbrlr.page.Page;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.LayoutFinder;
import org.xbrlr.table.placement.BalanceDates;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.CandidateBuilder;
import org.xbrlr.table.placement.Concepts;
import org.xbrlr.table.placement.RunLattice;
import org.xbrlr.table.placement.RunLattice.Join;
import org.xbrlr.table.placement.RunLattice.Pass;
import org.xbrlr.table.placement.SymbolCode;
import org.xbrlr.table.placement.ValueRow;

/**
 * The values that can stand in one column only, whatever the layout and wherever the other rows stand.
 *
 * <p>Nothing is weighed here: a placement is either allowed by the hard rules (C1, C2, C3, C7, C9, C10, C13) or not. Unit
 * lines (C4, C8) are left out, for real pages break them now and then. Where the search meets a bound, nothing is certain
 * but rows that fill every column.
 */
final class CertainColumns {
    private static final int MOST_LAYOUTS = 40;
    private static final int MOST_STATES = 20_000;
    private static final int MOST_PASSES = 60;

    private final Page page;
    private final List<ValueRow> rows;
    private final int columns;
    private final long[][] possible;
    private int passes;

    private CertainColumns(Page page, List<ValueRow> rows) {
        this.page = page;
        this.rows = rows;
        this.columns = page.columns().size();
        this.possible = new long[rows.size()][];
        for (ValueRow row : rows) {
            possible[row.index()] = new long[row.size()];
        }
    }

    /**
     * For each row and cell the 0-based column if there is only one, else -1.
     *
     * @param rows the rows with values, none with more values than columns
     */
    static int[][] find(Page page, LayoutFinder.Found layouts, List<ValueRow> rows) {
        CertainColumns search = new CertainColumns(page, rows);
        boolean counted = page.era() == Era.PYTHON
                && layouts.complete()
                && layouts.layouts().size() <= MOST_LAYOUTS
                && RunLattice.fits(search.columns)
                && rows.stream().anyMatch(r -> r.size() < search.columns);
        for (int l = 0; counted && l < layouts.layouts().size(); l++) {
            counted = search.count(layouts.layouts().get(l));
        }
        return search.result(counted);
    }

    private int[][] result(boolean counted) {
        int[][] result = new int[rows.size()][];
        for (ValueRow row : rows) {
            result[row.index()] = new int[row.size()];
            for (int cell = 0; cell < row.size(); cell++) {
                long set = possible[row.index()][cell];
                int one = counted && Long.bitCount(set) == 1 ? Long.numberOfTrailingZeros(set) : -1;
                result[row.index()][cell] = row.size() == columns ? cell : one;
            }
        }
        return result;
    }

    /** Adds what one layout allows; false when a bound was met. */
    private boolean count(Layout layout) {
        CandidateBuilder builder = CandidateBuilder.withoutUnits(page, layout, rows);
        List<List<Candidate>> candidates = new ArrayList<>();
        for (ValueRow row : rows) {
            CandidateBuilder.Candidates found = builder.build(row);
            if (!found.complete()) {
                return false;
            }
            candidates.add(found.list());
        }
        RunLattice lattice = new RunLattice(columns, rows, candidates, MOST_STATES, false);
        BalanceDates balances = new BalanceDates(layout);
        double[][] open = new double[rows.size()][];
        for (int r = 0; r < open.length; r++) {
            open[r] = new double[candidates.get(r).size()];
            for (int i = 0; i < open[r].length; i++) {
                open[r][i] = balances.skipsNewest(candidates.get(r).get(i)) ? 0 : 1;
            }
        }
        Pass pass = lattice.run(open, Join.GREATEST);
        if (pass.cut()) {
            return false;
        }
        if (pass.brokenAt() >= 0) {
            return true; // this layout has no reading at all: it is not the page's
        }
        keepOnly(open, pass);
        if (!oneTypePerConcept(lattice, candidates, open)) {
            return true;
        }
        for (int r = 0; r < open.length; r++) {
            for (int i = 0; i < open[r].length; i++) {
                if (open[r][i] > 0) {
                    int[] set = candidates.get(r).get(i).columnArray();
                    for (int cell = 0; cell < set.length; cell++) {
                        possible[r][cell] |= 1L << set[cell];
                    }
                }
            }
        }
        return true;
    }

    private static void keepOnly(double[][] open, Pass pass) {
        for (int r = 0; r < open.length; r++) {
            for (int i = 0; i < open[r].length; i++) {
                open[r][i] = pass.shares()[r][i] > 0 ? 1 : 0;
            }
        }
    }

    /**
     * Closes what would give the rows of one concept two period types or two data types (C9): each of them is tried, and
     * what leaves no reading is ruled out, until nothing changes. False when nothing is left.
     */
    private boolean oneTypePerConcept(RunLattice lattice, List<List<Candidate>> candidates, double[][] open) {
        List<List<ValueRow>> concepts = new Concepts(rows).groups();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (List<ValueRow> concept : concepts) {
                for (Predicate<Candidate> property : properties(concept, candidates, open)) {
                    if (passes++ > MOST_PASSES) {
                        return true;
                    }
                    Pass pass = lattice.run(only(concept, property, candidates, open), Join.GREATEST);
                    if (pass.cut()) {
                        return true; // other trials would be cut as well; what is open stays open
                    }
                    if (pass.brokenAt() >= 0) {
                        double[][] rest = only(concept, property.negate(), candidates, open);
                        Pass left = lattice.run(rest, Join.GREATEST);
                        if (left.cut() || left.brokenAt() >= 0) {
                            return left.cut();
                        }
                        System.arraycopy(rest, 0, open, 0, open.length);
                        keepOnly(open, left);
                        changed = true;
                    }
                }
            }
        }
        return true;
    }

    /** The period types and codes that are open to the rows of a concept, where there is more than one. */
    private static List<Predicate<Candidate>> properties(
            List<ValueRow> concept, List<List<Candidate>> candidates, double[][] open) {
        Set<PeriodType> types = EnumSet.noneOf(PeriodType.class);
        Set<SymbolCode> codes = EnumSet.noneOf(SymbolCode.class);
        for (ValueRow row : concept) {
            List<Candidate> list = candidates.get(row.index());
            for (int i = 0; i < list.size(); i++) {
                if (open[row.index()][i] > 0) {
                    types.add(list.get(i).type());
                    codes.add(list.get(i).code());
                }
            }
        }
        List<Predicate<Candidate>> result = new ArrayList<>();
        if (types.size() > 1) {
            types.forEach(t -> result.add(c -> c.type() == t));
        }
        if (codes.size() > 1) {
            codes.forEach(code -> result.add(c -> c.code() == code));
        }
        return result;
    }

    private static double[][] only(
            List<ValueRow> concept, Predicate<Candidate> property, List<List<Candidate>> candidates, double[][] open) {
        double[][] result = open.clone();
        for (ValueRow row : concept) {
            double[] own = open[row.index()].clone();
            List<Candidate> list = candidates.get(row.index());
            for (int i = 0; i < own.length; i++) {
                own[i] = property.test(list.get(i)) ? own[i] : 0;
            }
            result[row.index()] = own;
        }
        return result;
    }
}
