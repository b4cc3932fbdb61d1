package org.xbrlr.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xbrlr.table.rows.CellFeatures.SeenCell;
import org.xbrlr.table.rows.CellRole;
import org.xbrlr.table.rows.HeadLayout;
import org.xbrlr.table.rows.RowLattice;
import org.xbrlr.table.rows.RowModel;
import org.xbrlr.table.rows.TextValues;

/** The negative log-likelihood of examples under a row model, with its gradient, over all readings that the lattice allows. */
final class RowObjective implements Lbfgs.Function {
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double UNLIKELY = 1e-9;

    private final List<RowExample> examples;
    private final RowWeights weights;
    private final double[] ridges;
    private final int[][][] places;

    RowObjective(List<RowExample> examples, RowWeights weights) {
        this.examples = examples;
        this.weights = weights;
        ridges = weights.ridges();
        places = new int[examples.size()][][];
        for (int e = 0; e < places.length; e++) {
            List<SeenCell> cells = examples.get(e).cells();
            places[e] = cells.stream().map(weights::places).toArray(int[][]::new);
        }
    }

    @Override
    public double at(double[] w, double[] gradient) {
        Arrays.fill(gradient, 0);
        double value = 0;
        for (int e = 0; e < places.length; e++) {
            value += new Term(examples.get(e), places[e], w, gradient).value();
        }
        for (int i = 0; i < w.length; i++) {
            value += ridges[i] / 2 * w[i] * w[i];
            gradient[i] += ridges[i] * w[i];
        }
        return value;
    }

    /** One example's share. */
    private final class Term {
        private final RowExample example;
        private final int[][] cellPlaces;
        private final double[] gradient;
        private final double[][] scores;
        private final double[][] steps;
        private final double[] page = new double[RowModel.PAGE];
        private final int[] pagePlaces;
        private final double[][] share;

        Term(RowExample example, int[][] cellPlaces, double[] w, double[] gradient) {
            this.example = example;
            this.cellPlaces = cellPlaces;
            this.gradient = gradient;
            scores = new double[cellPlaces.length][CellRole.COUNT];
            share = new double[cellPlaces.length][CellRole.COUNT];
            for (int i = 0; i < scores.length; i++) {
                for (CellRole role : CellRole.values()) {
                    scores[i][role.index()] = example.cells().get(i).odds().get(role.index());
                }
                for (int place : cellPlaces[i]) {
                    for (int role = 0; role < CellRole.COUNT; role++) {
                        scores[i][role] += w[place + role];
                    }
                }
            }
            steps = weights.stepTable(example.columns(), w);
            pagePlaces = weights.pagePlaces(example);
            for (int place : pagePlaces) {
                for (int k = 0; k < RowModel.PAGE; k++) {
                    page[k] += w[place + k];
                }
            }
        }

        double value() {
            List<Pass> passes = new ArrayList<>();
            for (TextValues texts : TextValues.values()) {
                double[][] allowed = new double[scores.length][];
                for (int i = 0; i < allowed.length; i++) {
                    allowed[i] = texts.of(scores[i], example.cells().get(i).text());
                }
                for (HeadLayout layout : HeadLayout.values()) {
                    RowLattice lattice = new RowLattice(example.columns(), layout, steps);
                    passes.add(new Pass(lattice, layout, texts, allowed));
                }
            }
            double[] sums = passes.stream()
                    .mapToDouble(pass -> pass.sum + pageScore(pass))
                    .toArray();
            double all = Pass.logSum(sums, sums.length);
            double truth = truth();
            for (int p = 0; p < sums.length; p++) {
                Pass pass = passes.get(p);
                boolean isTruth = pass.layout == example.layout() && pass.texts == example.texts();
                truth += isTruth ? pageScore(pass) : 0;
                double probability = Math.exp(sums[p] - all);
                double excess = probability - (isTruth ? 1 : 0);
                for (int place : pagePlaces) {
                    gradient[place + pass.layout.index()] += example.weight() * excess;
                    gradient[place + HeadLayout.COUNT + pass.texts.index()] += example.weight() * excess;
                }
                if (probability > UNLIKELY) {
                    addExpected(pass, probability);
                }
            }
            for (int i = 0; i < share.length; i++) {
                for (int place : cellPlaces[i]) {
                    for (int role = 0; role < CellRole.COUNT; role++) {
                        gradient[place + role] += example.weight() * share[i][role];
                    }
                }
            }
            return example.weight() * (all - truth);
        }

        private double pageScore(Pass pass) {
            return page[pass.layout.index()] + page[HeadLayout.COUNT + pass.texts.index()];
        }

        /** The score of what the page is, taken off the gradient. */
        private double truth() {
            RowLattice lattice = new RowLattice(example.columns(), example.layout(), steps);
            double score = 0;
            int before = -1;
            for (int i = 0; i < scores.length; i++) {
                CellRole role = example.roles().get(i);
                int state = lattice.state(role, before);
                score += lattice.step(before, state) + scores[i][role.index()];
                share[i][role.index()] -= 1;
                count(before < 0 ? RowLattice.TOP : lattice.before(before), role.index(), -1);
                before = state;
            }
            count(lattice.before(before), RowLattice.END, -1);
            score += lattice.end(before);
            if (score == NEVER) {
                throw new IllegalStateException(
                        "The lattice does not allow the truth of a page of " + example.company());
            }
            return score;
        }

        private void addExpected(Pass pass, double probability) {
            RowLattice lattice = pass.lattice;
            int states = lattice.states();
            for (int i = 0; i < scores.length; i++) {
                for (int to = 0; to < states; to++) {
                    int role = lattice.role(to).index();
                    double here = Math.exp(pass.forward[i][to] + pass.backward[i][to] - pass.sum) * probability;
                    if (here < UNLIKELY) {
                        continue;
                    }
                    share[i][role] += here;
                    if (i == 0) {
                        count(RowLattice.TOP, role, here);
                        continue;
                    }
                    for (int from : pass.sources[to]) {
                        double step = pass.forward[i - 1][from] + pass.step[from][to] + pass.scores[i][role];
                        count(
                                lattice.before(from),
                                role,
                                Math.exp(step + pass.backward[i][to] - pass.sum) * probability);
                    }
                }
            }
            double[] last = pass.forward[scores.length - 1];
            for (int state = 0; state < states; state++) {
                double end = Math.exp(last[state] + lattice.end(state) - pass.sum) * probability;
                count(lattice.before(state), RowLattice.END, end);
            }
        }

        private void count(int start, int target, double times) {
            gradient[weights.stepPlace(example.columns(), start, target)] += example.weight() * times;
        }
    }

    /** The sums over all readings of one layout, from the top to each cell and from each cell to the end. */
    private static final class Pass {
        final RowLattice lattice;
        final HeadLayout layout;
        final TextValues texts;
        private final double[][] scores;
        final double[][] step;
        final int[][] sources;
        final double[][] forward;
        final double[][] backward;
        final double sum;

        Pass(RowLattice lattice, HeadLayout layout, TextValues texts, double[][] scores) {
            this.lattice = lattice;
            this.layout = layout;
            this.texts = texts;
            this.scores = scores;
            int states = lattice.states();
            int n = scores.length;
            step = new double[states][states];
            sources = new int[states][];
            int[][] targets = new int[states][];
            for (int a = 0; a < states; a++) {
                for (int b = 0; b < states; b++) {
                    step[a][b] = lattice.step(a, b);
                }
            }
            for (int a = 0; a < states; a++) {
                int s = a;
                sources[a] = java.util.stream.IntStream.range(0, states)
                        .filter(x -> step[x][s] != NEVER)
                        .toArray();
                targets[a] = java.util.stream.IntStream.range(0, states)
                        .filter(x -> step[s][x] != NEVER)
                        .toArray();
            }
            forward = new double[n][states];
            backward = new double[n][states];
            double[] terms = new double[states];
            for (int i = 0; i < n; i++) {
                for (int to = 0; to < states; to++) {
                    double before = i == 0 ? lattice.step(-1, to) : 0;
                    if (i > 0) {
                        int count = 0;
                        for (int from : sources[to]) {
                            terms[count++] = forward[i - 1][from] + step[from][to];
                        }
                        before = logSum(terms, count);
                    }
                    forward[i][to] = before + scores[i][lattice.role(to).index()];
                }
            }
            for (int state = 0; state < states; state++) {
                backward[n - 1][state] = lattice.end(state);
            }
            for (int i = n - 2; i >= 0; i--) {
                for (int from = 0; from < states; from++) {
                    int count = 0;
                    for (int to : targets[from]) {
                        terms[count++] =
                                step[from][to] + scores[i + 1][lattice.role(to).index()] + backward[i + 1][to];
                    }
                    backward[i][from] = logSum(terms, count);
                }
            }
            for (int state = 0; state < states; state++) {
                terms[state] = forward[n - 1][state] + backward[n - 1][state];
            }
            sum = logSum(terms, states);
        }

        static double logSum(double[] terms, int count) {
            double highest = NEVER;
            for (int i = 0; i < count; i++) {
                highest = Math.max(highest, terms[i]);
            }
            if (highest == NEVER) {
                return NEVER;
            }
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += Math.exp(terms[i] - highest);
            }
            return highest + Math.log(sum);
        }
    }
}
