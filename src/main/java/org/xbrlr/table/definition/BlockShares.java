package org.xbrlr.table.definition;

/**
 * Turns scores into probabilities under the rule that every label has one block and every block at least one label (rule 6.4).
 *
 * <pre>
 * scores                 shares
 *   3   3                0.9  0.1      the first label gives way: only it can take the first block
 *   0   3                0.1  0.9
 * </pre>
 *
 * Shares are balanced, label by label and block by block in turn (Sinkhorn), until each label has one block and each block as
 * many labels as there are for it: one where there are as many labels as blocks, more where there are more labels, and at most
 * one where a damaged page has fewer.
 */
final class BlockShares {
    private static final int STEPS = 60;

    /** Balancing takes the mean of both sides and so halves what scores say; this gives a part of it back. */
    private static final double SHARPNESS = 1.5;

    private static final double LEAST = 1e-9;

    private BlockShares() {}

    /** The probability of each block for each label, from its scores by label and block. */
    static double[][] of(double[][] scores) {
        double[][] shares = new double[scores.length][];
        for (int label = 0; label < scores.length; label++) {
            shares[label] = unbalanced(scores[label]);
        }
        for (int step = 0; step < STEPS; step++) {
            balanceLabels(shares);
            balanceBlocks(shares);
        }
        balanceLabels(shares);
        return shares;
    }

    private static double[] unbalanced(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double[] shares = new double[scores.length];
        for (int block = 0; block < shares.length; block++) {
            shares[block] = Math.exp((scores[block] - highest) * SHARPNESS) + LEAST;
        }
        return shares;
    }

    private static void balanceLabels(double[][] shares) {
        for (double[] label : shares) {
            double sum = 0;
            for (double share : label) {
                sum += share;
            }
            for (int block = 0; block < label.length; block++) {
                label[block] /= sum;
            }
        }
    }

    private static void balanceBlocks(double[][] shares) {
        int blocks = shares.length == 0 ? 0 : shares[0].length;
        double least = shares.length < blocks ? 0 : 1;
        double most = Math.max(1, 1 + shares.length - blocks);
        for (int block = 0; block < blocks; block++) {
            double sum = 0;
            for (double[] label : shares) {
                sum += label[block];
            }
            double factor = Math.min(most, Math.max(least, sum)) / sum;
            for (double[] label : shares) {
                label[block] *= factor;
            }
        }
    }
}
