package org.xbrlr.table.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xbrlr.page.Era;
import org.xbrlr.page.Page;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.LayoutFinder;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.CandidateBuilder;
import org.xbrlr.table.placement.RunLattice;
import org.xbrlr.table.placement.RunLattice.Join;
import org.xbrlr.table.placement.RunLattice.Pass;
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
        double[][] open = new double[rows.size()][];
        for (int r = 0; r < open.length; r++) {
            open[r] = new double[candidates.get(r).size()];
            Arrays.fill(open[r], 1);
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
     * Closes what would give the rows of one concept two period types (C9): each concept is tried as a duration and as an
     * instant, and what leaves no reading is ruled out, until nothing changes. False when nothing is left.
     */
    private boolean oneTypePerConcept(RunLattice lattice, List<List<Candidate>> candidates, double[][] open) {
        Map<String, List<ValueRow>> concepts = new LinkedHashMap<>();
        rows.forEach(r ->
                concepts.computeIfAbsent(r.concept(), k -> new ArrayList<>()).add(r));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (List<ValueRow> concept : concepts.values()) {
                for (PeriodType type : List.of(PeriodType.DURATION, PeriodType.INSTANT)) {
                    if (passes++ > MOST_PASSES || !bothTypes(concept, candidates, open)) {
                        continue;
                    }
                    double[][] trial = only(concept, type, candidates, open);
                    Pass pass = lattice.run(trial, Join.GREATEST);
                    if (pass.cut()) {
                        passes = MOST_PASSES; // other trials would be cut as well
                        continue;
                    }
                    if (pass.brokenAt() < 0) {
                        continue;
                    }
                    PeriodType other = type == PeriodType.DURATION ? PeriodType.INSTANT : PeriodType.DURATION;
                    double[][] rest = only(concept, other, candidates, open);
                    Pass left = lattice.run(rest, Join.GREATEST);
                    if (left.brokenAt() >= 0) {
                        return false;
                    }
                    for (int r = 0; r < open.length; r++) {
                        open[r] = rest[r];
                    }
                    keepOnly(open, left);
                    changed = true;
                }
            }
        }
        return true;
    }

    private static boolean bothTypes(List<ValueRow> concept, List<List<Candidate>> candidates, double[][] open) {
        boolean duration = false;
        boolean instant = false;
        for (ValueRow row : concept) {
            List<Candidate> list = candidates.get(row.index());
            for (int i = 0; i < list.size(); i++) {
                if (open[row.index()][i] > 0) {
                    duration |= list.get(i).type() == PeriodType.DURATION;
                    instant |= list.get(i).type() == PeriodType.INSTANT;
                }
            }
        }
        return duration && instant;
    }

    private static double[][] only(
            List<ValueRow> concept, PeriodType type, List<List<Candidate>> candidates, double[][] open) {
        double[][] result = open.clone();
        for (ValueRow row : concept) {
            double[] own = open[row.index()].clone();
            List<Candidate> list = candidates.get(row.index());
            for (int i = 0; i < own.length; i++) {
                own[i] = list.get(i).type() == type ? own[i] : 0;
            }
            result[row.index()] = own;
        }
        return result;
    }
}
