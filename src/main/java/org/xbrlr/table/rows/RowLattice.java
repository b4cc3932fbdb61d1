package org.xbrlr.table.rows;

import java.util.List;

/**
 * The readings of a page's cells as rows: the states that a cell can be in, and which may follow which.
 *
 * <p>A state is a label's role or the number of values so far in the row. Rule 4.3 lets an abstract row stand only before a
 * line item, and a member head only before an abstract row or a line item; a row has no more values than the page has columns,
 * but for a price, because heads can be misread.
 *
 * <pre>
 * |Assets      ABSTRACT
 * |Cash        ITEM
 * |$ 5         1 value
 * |$ 4         2 values
 * </pre>
 */
public final class RowLattice {
    /** The number of kinds of states that a step can start from: {@link #before}. */
    public static final int STARTS = 7;
    /** The number of kinds of states that a step can lead to: the roles, and the end of the page. */
    public static final int TARGETS = 7;

    /** What stands before the first cell. */
    public static final int TOP = 6;
    /** The target of the step after the last cell. */
    public static final int END = 6;

    private static final int OPEN = 4;
    private static final int FULL = 5;
    /** The number of labels' states, which come first. */
    static final int LABELS = 4;

    /** The log-odds of a value more than the page has columns. */
    private static final double ONE_TOO_MANY = -6;

    /** The log-odds of yet another one: where a row has one too many, a head was lost, and all rows may have more. */
    private static final double ANOTHER_TOO_MANY = -1;

    /** The names of the kinds of states that a step can start from. */
    public static final List<String> START_NAMES = List.of("ABSTRACT", "MEMBER", "ITEM", "NIL", "OPEN", "FULL", "TOP");

    private static final List<CellRole> ROLES = List.of(CellRole.values());
    private static final boolean[][] FOLLOWS = {
        // ABSTRACT, MEMBER, ITEM, NIL, FIRST, NEXT, the end
        {false, false, true, true, false, false, false},
        {true, false, true, true, false, false, false},
        {false, false, false, false, true, false, false},
        {true, true, true, true, false, false, true},
        {true, true, true, true, false, true, true},
        {true, true, true, true, false, true, true},
        {true, true, true, true, false, false, false},
    };

    private final int columns;
    private final double[][] steps;
    private final double[] within;

    /**
     * @param columns the number of the page's columns
     * @param layout what the page is taken to be
     * @param weights the score of each step by {@link #before} and target
     */
    public RowLattice(int columns, HeadLayout layout, double[][] weights) {
        this.columns = Math.max(1, columns);
        steps = new double[STARTS][TARGETS];
        for (int start = 0; start < STARTS; start++) {
            for (int target = 0; target < TARGETS; target++) {
                boolean allowed = FOLLOWS[start][target] && (target == END || allows(layout, start, ROLES.get(target)));
                steps[start][target] = allowed ? weights[start][target] : Double.NEGATIVE_INFINITY;
            }
        }
        within = new double[states()];
        for (int to = LABELS; to < within.length; to++) {
            within[to] = step(to == LABELS ? CellRole.ITEM.index() : to - 1, to);
        }
    }

    private static boolean allows(HeadLayout layout, int start, CellRole role) {
        return start == TOP ? layout.allowsOnTop(role) : layout.allowsAfter(ROLES.get(Math.min(start, LABELS)), role);
    }

    /** The number of states: the labels, 1 to n values, and more values than columns. */
    public int states() {
        return LABELS + columns + 1;
    }

    /** The role of a cell in the state. */
    public CellRole role(int state) {
        return ROLES.get(roleIndex(state));
    }

    /** The {@link CellRole#index} of the role of a cell in the state. */
    static int roleIndex(int state) {
        return Math.min(state, LABELS + 1);
    }

    /** The state of a cell, from its role and the state before it, -1 at the top. */
    public int state(CellRole role, int before) {
        return role == CellRole.NEXT ? Math.min(before + 1, states() - 1) : role.index();
    }

    /** The kind of state that a step starts from: a label's role, a row that has room, a row that is full. */
    public int before(int state) {
        if (state < LABELS) {
            return state;
        }
        return state - LABELS + 1 >= columns ? FULL : OPEN;
    }

    /** The score of the step between two states, the first -1 at the top; minus infinity where the rules forbid it. */
    public double step(int from, int to) {
        double step = steps[from < 0 ? TOP : before(from)][roleIndex(to)];
        if (to <= LABELS) {
            return step;
        }
        boolean last = to == states() - 1;
        if (from + 1 == to) {
            return last ? step + ONE_TOO_MANY : step;
        }
        return last && from == to ? step + ANOTHER_TOO_MANY : Double.NEGATIVE_INFINITY;
    }

    /** The scores of the steps from a state to the labels. */
    double[] stepsToLabels(int from) {
        return steps[before(from)];
    }

    /** The score of the step to a value's state from the one before it in its row; from the last state the row may go on in it. */
    double stepWithin(int to) {
        return within[to];
    }

    /** The states that a label may best come from: of all rows that have room only the best, and of all that are full. */
    int[] rowEnds(double[] scores) {
        int firstFull = LABELS + columns - 1;
        int open = best(scores, LABELS, firstFull);
        int full = best(scores, firstFull, states());
        return new int[] {CellRole.ABSTRACT.index(), CellRole.MEMBER.index(), CellRole.NIL.index(), open, full};
    }

    /** The state with the highest score of some; the first where there are none. */
    private static int best(double[] scores, int start, int end) {
        int best = start;
        for (int state = start + 1; state < end; state++) {
            best = scores[state] > scores[best] ? state : best;
        }
        return best;
    }

    /** The score of ending the page after a state. */
    public double end(int state) {
        return steps[before(state)][END];
    }
}
