package org.xbrlr.table.rows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xbrlr.page.Page;

/**
 * What a page's cells are likely to be: weights of features, of steps between states, and of pages. A log-linear model: the
 * weights of a reading add up, and the reading with the highest sum wins.
 *
 * <p>The weights are fitted on pages with known rows and kept in {@link ShippedRowModel}, one line each, for people
 * to read.
 */
public final class RowModel {
    /** The number of weights of a feature of the page. */
    public static final int PAGE = HeadLayout.COUNT + TextValues.COUNT;

    private static final double[] NOTHING = new double[0];

    /** By family and number; what weighs nothing has none. */
    private final double[][][] cells = new double[CellFamily.values().length][0][];

    private final KnownWords words = new KnownWords();
    private final Map<String, double[][]> steps = new HashMap<>();
    private final Map<String, double[]> pages = new HashMap<>();

    /** Sets the weights of a cell's feature, one for each role. */
    public void cell(String family, String value, double[] weights) {
        CellFamily named = CellFamily.named(family);
        int number = named.number(value, words);
        double[][] ofFamily = cells[named.ordinal()];
        if (number >= ofFamily.length) {
            ofFamily = Arrays.copyOf(ofFamily, Math.max(number + 1, 2 * ofFamily.length));
            cells[named.ordinal()] = ofFamily;
        }
        ofFamily[number] = weights.clone();
    }

    /** Sets the weights of the steps on pages of so many columns, by {@link RowLattice#before} and target. */
    public void steps(String columns, double[][] weights) {
        steps.put(columns, weights.clone());
    }

    /** Sets the weights of a feature of the page: one for each layout, then one for each of {@link TextValues}. */
    public void page(String feature, double[] weights) {
        pages.put(feature, weights.clone());
    }

    /** What is seen of a page as a whole. */
    public static List<String> pageFeatures(Page page) {
        return List.of(
                "any",
                "kind " + page.kind(),
                "definitions " + CellFeatures.definitions(page.definitions()),
                "columns " + CellFeatures.columns(page.columns().size()));
    }

    /** The scores of the roles of each cell. */
    double[][] scores(Page page, List<BodyCell> cells, LabelParser labels) {
        CellFeatures features = new CellFeatures(page, cells, labels, words);
        double[][] scores = new double[cells.size()][CellRole.COUNT];
        for (int i = 0; i < scores.length; i++) {
            features.describe(i, new Sum(scores[i]));
            for (CellRole role : CellRole.values()) {
                scores[i][role.index()] += features.odds(i, role);
            }
        }
        return scores;
    }

    /** Adds up the weights of what is seen of a cell. */
    private final class Sum implements CellFeatures.Sink {
        private final double[] scores;

        Sum(double[] scores) {
            this.scores = scores;
        }

        @Override
        public void add(CellFamily family, int number) {
            double[][] ofFamily = cells[family.ordinal()];
            double[] weights = number < ofFamily.length ? ofFamily[number] : null;
            if (weights != null) {
                for (int role = 0; role < scores.length; role++) {
                    scores[role] += weights[role];
                }
            }
        }
    }

    /** The scores of the layouts, then of {@link TextValues}. */
    double[] pageScores(Page page) {
        double[] scores = new double[PAGE];
        for (String feature : pageFeatures(page)) {
            double[] weights = pages.getOrDefault(feature, NOTHING);
            for (int i = 0; i < weights.length; i++) {
                scores[i] += weights[i];
            }
        }
        return scores;
    }

    double[][] steps(Page page) {
        return steps.getOrDefault(
                CellFeatures.columns(page.columns().size()), new double[RowLattice.STARTS][RowLattice.TARGETS]);
    }
}
