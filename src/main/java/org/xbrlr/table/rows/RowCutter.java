package org.xbrlr.table.rows;

import java.util.List;
import org.xbrlr.page.Page;
import org.xbrlr.text.Place;

/**
 * Finds the likeliest reading of a page's cells as rows, among all that {@link RowLattice} allows.
 *
 * <p>Where the definition blocks tell the number of members, readings with more and with fewer member heads are tried as well,
 * and each member too many or too few has its price.
 */
final class RowCutter {
    /** What a member too many or too few costs, in log-odds; the best of five tried with companies left out. */
    private static final double MEMBER_PRICE = 3;

    /** What a member head is made likelier by, to find readings with more or fewer of them. */
    private static final List<Double> BIASES = List.of(1.0, -1.0, 2.0, -2.0, 4.0, -4.0, 8.0, -8.0);

    /** The log-odds of a role that the input rules out; finite, for damaged inputs may rule out all. */
    private static final double AGAINST_THE_INPUT = -1000;

    private final RowModel model;

    RowCutter(RowModel model) {
        this.model = model;
    }

    /**
     * A reading of a page.
     *
     * @param score its log-odds, up to a constant
     * @param roles the role of each cell
     */
    private record Reading(double score, List<CellRole> roles) {}

    /** The role of each cell. */
    List<CellRole> cut(Page page, List<BodyCell> cells, LabelParser labels) {
        if (cells.isEmpty()) {
            return List.of();
        }
        double[][] scores = scores(page, cells, labels);
        Reading likeliest = likeliest(page, cells, scores);
        MemberCount members = new MemberCount(page);
        int distance = members.distance(cells, likeliest.roles());
        if (distance == 0) {
            return likeliest.roles();
        }
        Reading best = likeliest;
        double highest = likeliest.score() - distance * MEMBER_PRICE;
        for (double bias : BIASES) {
            Reading other = likeliest(page, cells, biased(scores, bias));
            long heads = other.roles().stream()
                    .filter(role -> role == CellRole.MEMBER)
                    .count();
            double price = members.distance(cells, other.roles()) * MEMBER_PRICE;
            double score = other.score() - bias * heads - price;
            if (score > highest) {
                highest = score;
                best = other;
            }
        }
        return best.roles();
    }

    private double[][] scores(Page page, List<BodyCell> cells, LabelParser labels) {
        double[][] scores = model.scores(page, cells, labels);
        for (int i = 0; i < scores.length; i++) {
            for (CellRole role : CellRole.values()) {
                scores[i][role.index()] +=
                        cells.get(i).form().odds(role) + told(cells.get(i).place(), role);
            }
        }
        return scores;
    }

    /** Where the input keeps rows apart, labels begin them and values do not. */
    private static double told(Place place, CellRole role) {
        return switch (place.kind()) {
            case UNTOLD -> 0;
            case FIRST -> role.isLabel() ? 0 : AGAINST_THE_INPUT;
            case LATER -> role.isLabel() ? AGAINST_THE_INPUT : 0;
        };
    }

    private static double[][] biased(double[][] scores, double bias) {
        double[][] biased = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            biased[i] = scores[i].clone();
            biased[i][CellRole.MEMBER.index()] += bias;
        }
        return biased;
    }

    /** The likeliest reading over all layouts, with text values and without. */
    private Reading likeliest(Page page, List<BodyCell> cells, double[][] scores) {
        double[] pageScores = model.pageScores(page);
        double[][] steps = model.steps(page);
        Reading best = new Reading(Double.NEGATIVE_INFINITY, List.of());
        for (TextValues texts : TextValues.values()) {
            double[][] allowed = new double[scores.length][];
            for (int i = 0; i < allowed.length; i++) {
                allowed[i] = texts.of(scores[i], cells.get(i).isText());
            }
            for (HeadLayout layout : HeadLayout.values()) {
                RowLattice lattice = new RowLattice(page.columns().size(), layout, steps);
                BestPath path = new BestPath(lattice, allowed);
                double prior = pageScores[layout.index()] + pageScores[HeadLayout.COUNT + texts.index()];
                if (path.score + prior > best.score()) {
                    best = new Reading(path.score + prior, path.roles());
                }
            }
        }
        return best;
    }
}
