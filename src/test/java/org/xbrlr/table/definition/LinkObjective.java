package org.xbrlr.table.definition;

import java.util.Arrays;
import java.util.List;
import org.xbrlr.fit.Lbfgs;

/**
 * How unlikely the right links are under weights: the block of each label among all blocks, and the label of each block among
 * all labels, which tells half as much again.
 */
final class LinkObjective implements Lbfgs.Function {
    private static final double OF_BLOCKS = 0.5;
    private static final double PENALTY = 2;

    private final List<LinkExample> examples;

    LinkObjective(List<LinkExample> examples) {
        this.examples = examples;
    }

    @Override
    public double at(double[] weights, double[] gradient) {
        Arrays.fill(gradient, 0);
        double value = 0;
        for (LinkExample example : examples) {
            int labels = example.linker().concepts().size();
            int blocks = example.linker().blocks().size();
            for (int label = 0; label < labels; label++) {
                double[][] clues = example.clues().get(label);
                boolean[] right = new boolean[blocks];
                example.right().get(label).forEach(block -> right[block] = true);
                value += choice(clues, right, 1, weights, gradient);
            }
            for (int block = 0; block < blocks; block++) {
                double[][] clues = new double[labels][];
                boolean[] right = new boolean[labels];
                for (int label = 0; label < labels; label++) {
                    clues[label] = example.clues().get(label)[block];
                    right[label] = example.right().get(label).contains(block);
                }
                value += choice(clues, right, OF_BLOCKS, weights, gradient);
            }
        }
        for (int i = 0; i < weights.length; i++) {
            value += PENALTY / 2 * weights[i] * weights[i];
            gradient[i] += PENALTY * weights[i];
        }
        return value;
    }

    private static double choice(double[][] clues, boolean[] right, double share, double[] weights, double[] gradient) {
        double[] scores = new double[clues.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                scores[i] += weights[j] * clues[i][j];
            }
            highest = Math.max(highest, scores[i]);
        }
        double all = 0;
        double good = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - highest);
            all += scores[i];
            good += right[i] ? scores[i] : 0;
        }
        if (good == 0) {
            return 0; // what is right is not among them
        }
        for (int i = 0; i < scores.length; i++) {
            double slope = share * (scores[i] / all - (right[i] ? scores[i] / good : 0));
            for (int j = 0; j < weights.length; j++) {
                gradient[j] += slope * clues[i][j];
            }
        }
        return share * Math.log(all / good);
    }
}
