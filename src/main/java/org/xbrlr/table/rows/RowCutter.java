package org.xbrlr.table.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xbrlr.page.Page;

/** Finds the likeliest reading of a page's cells as rows, among all that {@link RowLattice} allows (Viterbi's algorithm). */
final class RowCutter {
    private final RowModel model;

    RowCutter(RowModel model) {
        this.model = model;
    }

    /** The role of each cell. */
    List<CellRole> cut(Page page, List<BodyCell> cells, LabelParser labels) {
        CellFeatures features = new CellFeatures(page, cells, labels);
        double[][] scores = new double[cells.size()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = model.scores(features, i);
        }
        return cut(page, scores);
    }

    private List<CellRole> cut(Page page, double[][] scores) {
        List<CellRole> best = new ArrayList<>();
        if (scores.length == 0) {
            return best;
        }
        double[] layouts = model.layoutScores(page);
        double[][] steps = model.steps(page);
        double highest = Double.NEGATIVE_INFINITY;
        for (HeadLayout layout : HeadLayout.values()) {
            RowLattice lattice = new RowLattice(page.columns().size(), layout, steps);
            BestPath path = new BestPath(lattice, scores);
            if (path.score + layouts[layout.index()] > highest) {
                highest = path.score + layouts[layout.index()];
                best = path.roles();
            }
        }
        return best;
    }

    /** The best way through one lattice. */
    private static final class BestPath {
        final double score;
        private final RowLattice lattice;
        private final int[][] from;
        private final int last;

        BestPath(RowLattice lattice, double[][] scores) {
            this.lattice = lattice;
            int states = lattice.states();
            from = new int[scores.length][states];
            double[] now = new double[states];
            for (int state = 0; state < states; state++) {
                now[state] =
                        lattice.step(-1, state) + scores[0][lattice.role(state).index()];
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
            int[] rowEnds = lattice.rowEnds(before);
            for (int to = 0; to < now.length; to++) {
                for (int candidate : lattice.role(to).isLabel() ? rowEnds : lattice.within(to)) {
                    double score = before[candidate] + lattice.step(candidate, to);
                    if (score > now[to]) {
                        now[to] = score;
                        cameFrom[to] = candidate;
                    }
                }
                now[to] += scores[lattice.role(to).index()];
            }
            return now;
        }

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
}
