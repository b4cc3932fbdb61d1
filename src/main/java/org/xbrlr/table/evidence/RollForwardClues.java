package org.xbrlr.table.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.placement.ValueRow;

/**
 * The roll-forwards of an equity statement: in every column the opening balance and the movements add up to the closing
 * balance.
 *
 * <pre>
 * Balance at Dec. 31, 2017     14     187,348     (422,283)
 * Net loss                                         (17,993)
 * Stock-based compensation              4,224
 * Balance at Dec. 31, 2018     14     191,572     (440,276)
 * </pre>
 *
 * <p>Each column is one equation; what the other rows are believed to hold there tells how well a value, or none, closes it.
 */
final class RollForwardClues {
    private static final int MOST_ROWS = 40;
    private static final double DOUBT = 0.01;

    private final Scene scene;
    private final Beliefs beliefs;
    private final Amounts amounts;
    private final Effort effort;
    private final List<List<ColumnEquations>> ofRow = new ArrayList<>();

    RollForwardClues(Scene scene, Beliefs beliefs, Amounts amounts, Effort effort) {
        this.amounts = amounts;
        this.effort = effort;
        this.scene = scene;
        this.beliefs = beliefs;
        for (int row = 0; row < scene.rows().size(); row++) {
            ofRow.add(new ArrayList<>());
        }
        blocks(false);
        blocks(true);
    }

    void weigh(ValueRow row, Candidate candidate, Tally tally) {
        double sum = 0;
        for (ColumnEquations equations : ofRow.get(row.index())) {
            sum += equations.weigh(row, candidate);
        }
        tally.add(Clue.ROLLS_FORWARD, sum);
    }

    private static boolean countsShares(ValueRow row) {
        String label = row.row().label().toLowerCase(Locale.ROOT);
        return row.row().unitSuffix().isPresent()
                || label.contains("in shares")
                || label.endsWith("shares")
                || label.endsWith("(shares)");
    }

    /** Finds opening rows, movements and closing rows among the rows that count shares, or among those that do not. */
    private void blocks(boolean shares) {
        List<ValueRow> opening = new ArrayList<>();
        List<ValueRow> moves = new ArrayList<>();
        List<ValueRow> closing = new ArrayList<>();
        for (ValueRow row : scene.rows()) {
            if (countsShares(row) != shares || !row.allAmounts()) {
                continue;
            }
            if (row.row().kind() != RowKind.BALANCE) {
                if (!closing.isEmpty()) {
                    add(opening, moves, closing);
                    opening = closing;
                    closing = new ArrayList<>();
                    moves = new ArrayList<>();
                }
                moves.add(row);
            } else if (moves.isEmpty()) {
                if (!opening.isEmpty() && !sameDate(opening.get(0), row)) {
                    opening = new ArrayList<>();
                }
                addOnce(opening, row);
            } else if (closing.isEmpty() || sameDate(closing.get(0), row)) {
                addOnce(closing, row);
            } else {
                add(opening, moves, closing);
                opening = new ArrayList<>(List.of(row));
                closing = new ArrayList<>();
                moves = new ArrayList<>();
            }
        }
        add(opening, moves, closing);
    }

    private static boolean sameDate(ValueRow one, ValueRow other) {
        return one.row().balanceDate().equals(other.row().balanceDate());
    }

    /** A closing balance may be repeated as the opening balance of the next period. */
    private static void addOnce(List<ValueRow> rows, ValueRow row) {
        for (ValueRow known : rows) {
            if (sameNumbers(known, row)) {
                return;
            }
        }
        rows.add(row);
    }

    private static boolean sameNumbers(ValueRow one, ValueRow other) {
        boolean same = one.size() == other.size();
        for (int cell = 0; same && cell < one.size(); cell++) {
            same = one.number(cell).equals(other.number(cell));
        }
        return same;
    }

    private void add(List<ValueRow> opening, List<ValueRow> moves, List<ValueRow> closing) {
        int rows = opening.size() + moves.size() + closing.size();
        if (opening.isEmpty() || moves.isEmpty() || closing.isEmpty() || rows > MOST_ROWS) {
            return;
        }
        if (effort.spent()) {
            effort.cut();
            return;
        }
        List<ValueRow> left = new ArrayList<>(opening);
        left.addAll(moves);
        ColumnEquations equations = new ColumnEquations(scene, beliefs, amounts, left, closing, -1L, DOUBT, effort);
        for (ValueRow row : left) {
            ofRow.get(row.index()).add(equations);
        }
        for (ValueRow row : closing) {
            ofRow.get(row.index()).add(equations);
        }
    }
}
