package org.xbrlr.table.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xbrlr.page.Page;

/**
 * What a page's cells are likely to be: weights of features, of steps between states, and of pages. A log-linear model: the
 * weights of a reading add up, and the reading with the highest sum wins.
 *
 * <p>The weights are fitted on pages with known rows and kept in the resource {@code row-model.tsv}, one line each, for people
 * to read.
 */
public final class RowModel {
    /** The number of weights of a feature of the page. */
    public static final int PAGE = HeadLayout.COUNT + TextValues.COUNT;

    private static final double[] NOTHING = new double[0];

    private final Map<String, Map<String, double[]>> cells = new HashMap<>();
    private final Map<String, double[][]> steps = new HashMap<>();
    private final Map<String, double[]> pages = new HashMap<>();

    /** Sets the weights of a cell's feature, one for each role. */
    public void cell(String family, String value, double[] weights) {
        cells.computeIfAbsent(family, f -> new HashMap<>()).put(value, weights.clone());
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

    /** The scores of the roles of some cells. */
    double[][] scores(CellFeatures features, int cells) {
        Map<Integer, double[]> ofPlaces = new HashMap<>();
        double[][] scores = new double[cells][];
        for (int i = 0; i < cells; i++) {
            int cell = i;
            double[] ofPlace = ofPlaces.computeIfAbsent(features.place(cell), place -> ofPlace(features, cell));
            scores[i] = ofPlace.clone();
            features.describeCell(cell, (family, value) -> add(family, value, scores[cell]));
            for (CellRole role : CellRole.values()) {
                scores[i][role.index()] += features.odds(cell, role);
            }
        }
        return scores;
    }

    private double[] ofPlace(CellFeatures features, int cell) {
        double[] scores = new double[CellRole.COUNT];
        features.describePlace(cell, (family, value) -> add(family, value, scores));
        return scores;
    }

    private void add(String family, String value, double[] scores) {
        Map<String, double[]> ofFamily = cells.get(family);
        double[] weights = ofFamily == null ? NOTHING : ofFamily.getOrDefault(value, NOTHING);
        for (int role = 0; role < weights.length; role++) {
            scores[role] += weights[role];
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
