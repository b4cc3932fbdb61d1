package org.xbrlr.table.recovery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xbrlr.page.Era;
import org.xbrlr.page.Page;
import org.xbrlr.table.columns.LayoutFinder;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.placement.FeasiblePlacements;
import org.xbrlr.table.placement.LayoutRules;
import org.xbrlr.table.placement.PageRules;
import org.xbrlr.table.placement.RunLattice;
import org.xbrlr.table.placement.UnsureRows;
import org.xbrlr.table.placement.ValueRow;
import org.xbrlr.table.rows.UnplacedRow;

/**
 * The values that can stand in one column only, whatever the layout and wherever the other rows stand.
 *
 * <p>Nothing is weighed here: a placement is either allowed by the hard rules or not ({@link FeasiblePlacements}). Where a
 * layout could not be looked at, nothing is certain but rows that fill every column; where no layout has a reading that
 * keeps the rules, nothing is.
 */
final class CertainColumns {
    private final List<ValueRow> rows;
    private final int columns;
    private final UnsureRows unsure;
    private final long[][] possible;

    private CertainColumns(Page page, List<ValueRow> rows) {
        this.rows = rows;
        this.columns = page.columns().size();
        this.unsure = new UnsureRows(page);
        this.possible = new long[rows.size()][];
        for (ValueRow row : rows) {
            possible[row.index()] = new long[row.size()];
        }
    }

    /** Where the hard rules cannot all hold something is not what it seems, and nothing is certain. */
    static int[][] none(List<ValueRow> rows) {
        int[][] result = new int[rows.size()][];
        for (ValueRow row : rows) {
            result[row.index()] = new int[row.size()];
            Arrays.fill(result[row.index()], -1);
        }
        return result;
    }

    /**
     * For each row and cell the 0-based column if there is only one, else -1; empty if the rules cannot all hold.
     *
     * @param unplaced all rows
     * @param rows those with values, none with more values than columns
     * @param effort for all layouts; where it is not enough nothing is certain but full rows
     */
    static Optional<int[][]> find(
            Page page, LayoutFinder.Found layouts, List<UnplacedRow> unplaced, List<ValueRow> rows, Effort effort) {
        CertainColumns search = new CertainColumns(page, rows);
        if (page.era() != Era.PYTHON || !layouts.complete() || !search.leavesColumns(unplaced)) {
            return Optional.of(search.result(false));
        }
        boolean feasible = false;
        boolean looked = true;
        PageRules rules = PageRules.hard(page, unplaced, rows);
        for (LayoutRules layout : rules.widest(layouts.layouts(), effort)) {
            FeasiblePlacements placements = FeasiblePlacements.listed(rules, layout, effort);
            placements.filter();
            if (effort.spent()) {
                looked = false;
                break;
            }
            feasible |= placements.any();
            search.add(placements);
            if (search.undecided()) {
                break;
            }
        }
        return looked && !feasible ? Optional.empty() : Optional.of(search.result(looked));
    }

    /** Whether some row has fewer values than there are columns, and none has more. */
    private boolean leavesColumns(List<UnplacedRow> unplaced) {
        boolean some = false;
        for (UnplacedRow row : unplaced) {
            int size = row.cells().size();
            if (size > columns) {
                return false;
            }
            some |= size > 0 && size < columns;
        }
        return some && RunLattice.fits(columns);
    }

    private void add(FeasiblePlacements placements) {
        for (ValueRow row : rows) {
            long[] columns = placements.columns(row);
            for (int cell = 0; cell < columns.length; cell++) {
                possible[row.index()][cell] |= columns[cell];
            }
        }
    }

    /** Whether no value of a row that leaves a column empty can be certain any more. */
    private boolean undecided() {
        for (ValueRow row : rows) {
            for (int cell = 0; cell < row.size() && row.size() < columns; cell++) {
                if (Long.bitCount(possible[row.index()][cell]) <= 1) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a row has all its values, and no others. */
    private boolean sure(ValueRow row) {
        return !unsure.mayBeCutElsewhere(row.row());
    }

    private int[][] result(boolean counted) {
        int[][] result = new int[rows.size()][];
        for (ValueRow row : rows) {
            result[row.index()] = new int[row.size()];
            for (int cell = 0; cell < row.size(); cell++) {
                long set = possible[row.index()][cell];
                int one = counted && Long.bitCount(set) == 1 ? Long.numberOfTrailingZeros(set) : -1;
                result[row.index()][cell] = row.size() == columns && sure(row) ? cell : one;
            }
        }
        return result;
    }
}
