package org.xbrlr.table.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.placement.MassTable;
import org.xbrlr.table.placement.ValueRow;

/**
 * Sums in columns (C14): the members of a concept add up to its total, and the rows of a section to the row below them.
 *
 * <pre>
 * Long-term debt            4,254   8,462          Opening balance       500   310
 * Recourse | Notes 2025               366          Additions              60   200
 * Recourse | Notes 2024     4,254   8,096          Payments             (10)  (10)
 *                                                  Closing balance       550   500
 * </pre>
 *
 * <p>Rows next to a row, up to some row, add up to it; rows that are totals themselves stand for what they add up. Such a sum
 * counts in the columns in which it can close, when chance would hardly make it do so.
 */
final class SumClues {
    private static final int MOST_SUMS = 256;

    /** About how many steps it takes to add two amounts and remember the sum. */
    private static final int STEPS_A_SUM = 50;

    /** A row that is believed to stand somewhere with this probability is not moved to make a sum close. */
    private static final double SETTLED = 0.8;

    private static final double DOUBT = 1e-3;

    /** Sums that so many other amounts would close as well say nothing. */
    private static final double MOST_CHANCE = 5e-4;

    private final Scene scene;
    private final Beliefs beliefs;
    private final Amounts amounts;
    private final Effort effort;
    private final Map<Integer, List<ColumnEquations>> ofMembers = new HashMap<>();
    private final Map<Integer, List<ColumnEquations>> ofSections = new HashMap<>();

    SumClues(Scene scene, Beliefs beliefs, Amounts amounts, Effort effort) {
        this.amounts = amounts;
        this.effort = effort;
        this.scene = scene;
        this.beliefs = beliefs;
        for (List<ValueRow> rows : TotalsFirst.ofConcepts(scene)) {
            totals(rows, ofMembers);
        }
        for (List<ValueRow> rows : TotalsFirst.ofSections(scene)) {
            totals(rows, ofSections);
        }
    }

    /** Whether a sum could move one of the rows. */
    private boolean anyMoves(List<ValueRow> rows) {
        for (ValueRow row : rows) {
            if (beliefs.sets(row.index()).size() > 1) {
                return true;
            }
        }
        return false;
    }

    void weigh(ValueRow row, Candidate candidate, Tally tally) {
        tally.add(Clue.MEMBERS_ADD_UP, closing(ofMembers, row, candidate));
        tally.add(Clue.ROWS_ADD_UP, closing(ofSections, row, candidate));
    }

    private static double closing(Map<Integer, List<ColumnEquations>> of, ValueRow row, Candidate candidate) {
        double sum = 0;
        for (ColumnEquations equations : of.getOrDefault(row.index(), List.of())) {
            sum += equations.weigh(row, candidate);
        }
        return sum;
    }

    /** Finds the rows that the rows after them add up to. */
    private void totals(List<ValueRow> rows, Map<Integer, List<ColumnEquations>> ofRow) {
        if (!anyMoves(rows)) {
            return;
        }
        if (effort.spent()) {
            effort.cut();
            return;
        }
        int[] next = new int[rows.size()];
        for (int total = rows.size() - 1; total >= 0; total--) {
            next[total] = total + 1;
            Optional<Sum> sum = sum(rows, total, next);
            if (sum.isPresent()) {
                List<Integer> parts = sum.get().parts();
                next[total] = next[parts.get(parts.size() - 1)];
                List<ValueRow> left = new ArrayList<>(parts.size());
                for (int part : parts) {
                    left.add(rows.get(part));
                }
                ColumnEquations equations = new ColumnEquations(
                        scene,
                        beliefs,
                        amounts,
                        left,
                        List.of(rows.get(total)),
                        sum.get().columns(),
                        DOUBT,
                        effort);
                for (ValueRow row : left) {
                    add(equations, row, ofRow);
                }
                add(equations, rows.get(total), ofRow);
            }
        }
    }

    private static void add(ColumnEquations equations, ValueRow row, Map<Integer, List<ColumnEquations>> ofRow) {
        List<ColumnEquations> known = ofRow.get(row.index());
        if (known == null) {
            known = new ArrayList<>();
            ofRow.put(row.index(), known);
        }
        known.add(equations);
    }

    /**
     * What a row is the sum of.
     *
     * @param parts the places of the rows that add up
     * @param columns the columns in which they can
     */
    private record Sum(List<Integer> parts, long columns) {}

    /** The shortest run of rows after a total that can close in some of its columns, hardly by chance. */
    private Optional<Sum> sum(List<ValueRow> rows, int total, int[] next) {
        int[] columns = Candidate.columnArray(beliefs.likeliest(rows.get(total).index()));
        MassTable[] sums = new MassTable[columns.length]; // and how many amounts they may be of
        for (int i = 0; i < columns.length; i++) {
            sums[i] = new MassTable();
            sums[i].add(0, 0);
        }
        List<Integer> parts = new ArrayList<>();
        for (int part = total + 1; part < rows.size(); part = next[part]) {
            parts.add(part);
            long closing = 0;
            double chance = 1;
            for (int i = 0; i < columns.length; i++) {
                MassTable more = plus(sums[i], rows.get(part), columns[i]);
                if (more.size() > MOST_SUMS || effort.spent()) {
                    return Optional.empty();
                }
                sums[i] = more;
                long amount = amounts.of(rows.get(total), i);
                if (more.of(amount) > 1) { // one amount is no sum, but the same value again
                    closing |= 1L << columns[i];
                    chance *= Math.min(1, more.size() / (Amounts.digits(amount) + 1.0));
                }
            }
            if (parts.size() > 1 && chance < MOST_CHANCE) {
                return Optional.of(new Sum(parts, closing));
            }
        }
        return Optional.empty();
    }

    /** The sums with what a row may hold in a column. */
    private MassTable plus(MassTable sums, ValueRow row, int column) {
        MassTable sets = beliefs.sets(row.index());
        long likeliest = beliefs.likeliest(row.index());
        MassTable terms = new MassTable();
        if (sets.of(likeliest) >= SETTLED) {
            terms.add(amounts.held(row, likeliest, column), 0);
        } else {
            for (int s = 0; s < sets.size(); s++) {
                terms.add(amounts.held(row, sets.key(s), column), 0);
            }
        }
        effort.spend(STEPS_A_SUM * (sets.size() + (long) sums.size() * terms.size()));
        MassTable result = new MassTable();
        for (int s = 0; s < sums.size(); s++) {
            for (int t = 0; t < terms.size(); t++) {
                long term = terms.key(t);
                result.raise(sums.key(s) + term, sums.mass(s) + (term == 0 ? 0 : 1));
            }
        }
        return result;
    }
}
