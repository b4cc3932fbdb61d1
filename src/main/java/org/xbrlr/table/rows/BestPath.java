package org.xbrlr.table.rows;

import java.util.Arrays;
import java.util.List;

/** The best way through one lattice (Viterbi's algorithm). Linear in cells and in columns. */
final class BestPath {
    /** The score of the way; minus infinity where the lattice has none. */
    final double score;

    private final RowLattice lattice;
    private final int[][] from;
    private final int last;

    /**
     * @param lattice what may follow what
     * @param scores the scores of each cell by role; there is a cell
     */
    BestPath(RowLattice lattice, double[][] scores) {
        this.lattice = lattice;
        int states = lattice.states();
        from = new int[scores.length][states];
        double[] now = new double[states];
        for (int state = 0; state < states; state++) {
            now[state] = lattice.step(-1, state) + scores[0][RowLattice.roleIndex(state)];
        }
        for (int i = 1; i < scores.length; i++) {
            now = next(now, scores[i], from[i]);
        }
        int end = 0;
        for (int state = 0; state < states; state++) {
            now[state] += lattice.end(state);
            end = now[state] > now[end] ? state : end;
        }
        last = end;
        score = now[end];
    }

    /** The best scores of all states at a cell, and where each came from. */
    private double[] next(double[] before, double[] scores, int[] cameFrom) {
        double[] now = new double[before.length];
        Arrays.fill(now, Double.NEGATIVE_INFINITY);
        for (int from : lattice.rowEnds(before)) {
            double[] steps = lattice.stepsToLabels(from);
            for (int label = 0; label < RowLattice.LABELS; label++) {
                take(from, before[from] + steps[label], label, now, cameFrom);
            }
        }
        int from = CellRole.ITEM.index();
        for (int to = RowLattice.LABELS; to < now.length; to++) {
            take(from, before[from] + lattice.stepWithin(to), to, now, cameFrom);
            from = to;
        }
        take(from, before[from] + lattice.step(from, from), from, now, cameFrom);
        for (int to = 0; to < now.length; to++) {
            now[to] += scores[RowLattice.roleIndex(to)];
        }
        return now;
    }

    private static void take(int from, double score, int to, double[] now, int[] cameFrom) {
        if (score > now[to]) {
            now[to] = score;
            cameFrom[to] = from;
        }
    }

    /** The roles of the cells on the way. */
    List<CellRole> roles() {
        CellRole[] roles = new CellRole[from.length];
        int state = last;
        for (int i = from.length - 1; i >= 0; i--) {
            roles[i] = lattice.role(state);
            state = from[i][state];
        }
        return List.of(roles);
    }
}
