package org.xbrlr.fit;

import java.util.List;
import java.util.stream.IntStream;

/** Fits weights so that the right candidates of all choices are likely: maximum likelihood with a quadratic penalty. */
final class SoftmaxFit {
    private static final int THREADS = 2;

    private SoftmaxFit() {}

    /** Improves the weights in place, under the {@link PriorWeights} of their names; by Adam, {@code steps} times. */
    static void fit(List<Choice> choices, double[] weights, FeatureBook book, int steps, double rate) {
        int n = weights.length;
        double[] centre = new double[n];
        double[] penalty = new double[n];
        double[] least = new double[n];
        double[] greatest = new double[n];
        for (int i = 0; i < n; i++) {
            centre[i] = PriorWeights.centre(book.name(i));
            penalty[i] = PriorWeights.penalty(book.name(i));
            least[i] = PriorWeights.least(book.name(i));
            greatest[i] = PriorWeights.greatest(book.name(i));
        }
        double[] mean = new double[n];
        double[] square = new double[n];
        for (int step = 1; step <= steps; step++) {
            double[][] gradients = new double[THREADS][n];
            IntStream.range(0, THREADS).parallel().forEach(t -> {
                for (int i = t; i < choices.size(); i += THREADS) {
                    gradient(choices.get(i), weights, gradients[t]);
                }
            });
            double decay = rate / Math.sqrt(1 + step / 30.0);
            for (int i = 0; i < n; i++) {
                double g = penalty[i] * (weights[i] - centre[i]);
                for (double[] gradient : gradients) {
                    g += gradient[i];
                }
                mean[i] = 0.9 * mean[i] + 0.1 * g;
                square[i] = 0.99 * square[i] + 0.01 * g * g;
                double m = mean[i] / (1 - Math.pow(0.9, step));
                double s = square[i] / (1 - Math.pow(0.99, step));
                double moved = weights[i] - decay * m / (Math.sqrt(s) + 1e-8);
                weights[i] = Math.min(greatest[i], Math.max(least[i], moved));
            }
        }
    }

    private static void gradient(Choice choice, double[] weights, double[] gradient) {
        int n = choice.right().length;
        double[] score = new double[n];
        double best = Double.NEGATIVE_INFINITY;
        double bestRight = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            score[i] = choice.bias()[i];
            int[] features = choice.features()[i];
            float[] amounts = choice.amounts()[i];
            for (int j = 0; j < features.length; j++) {
                score[i] += weights[features[j]] * amounts[j];
            }
            best = Math.max(best, score[i]);
            if (choice.right()[i]) {
                bestRight = Math.max(bestRight, score[i]);
            }
        }
        if (bestRight == Double.NEGATIVE_INFINITY) {
            return;
        }
        double all = 0;
        double right = 0;
        for (int i = 0; i < n; i++) {
            all += Math.exp(score[i] - best);
            right += choice.right()[i] ? Math.exp(score[i] - bestRight) : 0;
        }
        for (int i = 0; i < n; i++) {
            double slope =
                    Math.exp(score[i] - best) / all - (choice.right()[i] ? Math.exp(score[i] - bestRight) / right : 0);
            if (Math.abs(slope) > 1e-9) {
                int[] features = choice.features()[i];
                float[] amounts = choice.amounts()[i];
                for (int j = 0; j < features.length; j++) {
                    gradient[features[j]] += choice.weight() * slope * amounts[j];
                }
            }
        }
    }
}
