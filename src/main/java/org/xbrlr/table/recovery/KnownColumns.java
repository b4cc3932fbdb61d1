package org.xbrlr.table.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.SymbolCode;
import org.xbrlr.table.placement.ValueRow;
import org.xbrlr.table.rows.UnplacedCell;

/**
 * The columns of a page whose text keeps them: nothing is left to infer of them, and what they tell of heads and periods is.
 *
 * <pre>
 * | Impairment | | $ 2,310 | |      column 2, certain
 * </pre>
 */
final class KnownColumns {
    private KnownColumns() {}

    /** The 0-based column of each value of each row; empty where the text does not tell all of them, or contradicts itself. */
    static Optional<int[][]> of(List<ValueRow> rows, int columns) {
        int[][] known = new int[rows.size()][];
        for (ValueRow row : rows) {
            if (!isKnown(row, columns)) {
                return Optional.empty();
            }
            known[row.index()] = new int[row.size()];
            for (int cell = 0; cell < row.size(); cell++) {
                known[row.index()][cell] = row.row().cells().get(cell).known() - 1;
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    private static boolean isKnown(ValueRow row, int columns) {
        int last = 0;
        for (UnplacedCell cell : row.row().cells()) {
            if (cell.known() <= last || cell.known() > columns) {
                return false;
            }
            last = cell.known();
        }
        return true;
    }

    /** Those of a row's candidates that stand in its known columns; all where none are known. */
    static List<Candidate> keep(ValueRow row, List<Candidate> candidates, int layoutColumns) {
        if (!isKnown(row, layoutColumns)) {
            return candidates;
        }
        long known = 0;
        for (UnplacedCell cell : row.row().cells()) {
            known |= 1L << (cell.known() - 1);
        }
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.columns() == known) {
                kept.add(candidate);
            }
        }
        return kept.isEmpty() ? againstTheRules(known, candidates) : kept;
    }

    private static List<Candidate> againstTheRules(long columns, List<Candidate> candidates) {
        List<Candidate> made = new ArrayList<>();
        SymbolCode code =
                candidates.isEmpty() ? SymbolCode.NONE : candidates.get(0).code();
        for (PeriodType type : List.of(PeriodType.DURATION, PeriodType.INSTANT)) {
            made.add(new Candidate(columns, code, type, true));
        }
        return made;
    }
}
