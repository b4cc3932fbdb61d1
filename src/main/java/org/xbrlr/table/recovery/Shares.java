package org.xbrlr.table.recovery;

import java.util.Arrays;

/** How much each candidate of each row gets of its row. */
public final class Shares {
    /** The share of the likeliest candidate below which another is left out while the rules can be kept without it. */
    private static final double NEGLIGIBLE = 1e-6;

    private Shares() {}

    /** The shares, with a little for every candidate: the last look for a way to keep the rules. */
    static double[][] all(double[][] shares) {
        double[][] result = new double[shares.length][];
        for (int r = 0; r < shares.length; r++) {
            result[r] =
                    Arrays.stream(shares[r]).map(p -> Math.max(p, NEGLIGIBLE)).toArray();
        }
        return result;
    }

    /** The shares without those that hardly count: most of the work goes into candidates that nothing speaks for. */
    static double[][] likely(double[][] shares, int most) {
        double[][] result = new double[shares.length][];
        for (int r = 0; r < shares.length; r++) {
            double[] sorted = shares[r].clone();
            Arrays.sort(sorted);
            double least = Math.max(sorted[sorted.length - 1] * NEGLIGIBLE, sorted[Math.max(0, sorted.length - most)]);
            int left = most;
            result[r] = new double[shares[r].length];
            for (int i = 0; i < shares[r].length && left > 0; i++) {
                if (shares[r][i] >= least) {
                    result[r][i] = shares[r][i];
                    left--;
                }
            }
        }
        return result;
    }

    /** The greatest of some scores; negative infinity of none. */
    static double greatest(double[] scores) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            greatest = Math.max(greatest, score);
        }
        return greatest;
    }

    /** Turns scores in nats into probabilities, row by row. */
    public static double[][] softmax(double[][] scores) {
        double[][] result = new double[scores.length][];
        for (int r = 0; r < scores.length; r++) {
            double best = greatest(scores[r]);
            double sum = 0;
            result[r] = new double[scores[r].length];
            for (int i = 0; i < scores[r].length; i++) {
                result[r][i] = Math.exp(scores[r][i] - best);
                sum += result[r][i];
            }
            for (int i = 0; i < scores[r].length; i++) {
                result[r][i] /= sum;
            }
        }
        return result;
    }
}
