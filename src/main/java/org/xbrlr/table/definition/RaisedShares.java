package org.xbrlr.table.definition;

/**
 * Turns scores into probabilities under the rule that every label has one block and every block at least one label (rule 6.4).
 *
 * <pre>
 * scores                 shares
 *   3   3                0.9  0.1      the first label gives way: only it can take the first block
 *   0   3                0.0  1.0
 * </pre>
 *
 * Blocks that would go without a label are made likelier, step by step, for all labels alike.
 */
final class RaisedShares {
    private static final int STEPS = 20;
    private static final double STEP = 0.7;
    private static final double LEAST_COUNT = 1e-6;

    private RaisedShares() {}

    /** The probability of each block for each label, from its scores by label and block. */
    static double[][] of(double[][] scores) {
        int blocks = scores.length == 0 ? 0 : scores[0].length;
        double[] raised = new double[blocks];
        double[][] shares = shares(scores, raised);
        // with fewer labels than blocks the page is damaged, and some blocks have lost their rows
        for (int step = 0; step < STEPS && scores.length >= blocks; step++) {
            for (int block = 0; block < blocks; block++) {
                double count = 0;
                for (double[] label : shares) {
                    count += label[block];
                }
                if (count < 1) {
                    raised[block] -= STEP * Math.log(Math.max(count, LEAST_COUNT));
                }
            }
            shares = shares(scores, raised);
        }
        return shares;
    }

    private static double[][] shares(double[][] scores, double[] raised) {
        double[][] shares = new double[scores.length][];
        for (int label = 0; label < scores.length; label++) {
            double[] row = new double[raised.length];
            double highest = Double.NEGATIVE_INFINITY;
            for (int block = 0; block < raised.length; block++) {
                row[block] = scores[label][block] + raised[block];
                highest = Math.max(highest, row[block]);
            }
            double sum = 0;
            for (int block = 0; block < row.length; block++) {
                row[block] = Math.exp(row[block] - highest);
                sum += row[block];
            }
            for (int block = 0; block < row.length; block++) {
                row[block] /= sum;
            }
            shares[label] = row;
        }
        return shares;
    }
}
