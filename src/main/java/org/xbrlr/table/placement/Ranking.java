package org.xbrlr.table.placement;

/** Finds how great a figure must be to be among the greatest, without sorting: figures within an eighth count alike. */
final class Ranking {
    /** Cuts a double to its exponent and three bits: eight ranks for each doubling. */
    private static final int SHIFT = 49;

    private Ranking() {}

    /**
     * The least figure to keep.
     *
     * @param figures zero or more each
     * @param most keep no more than so many, unless more are as great as the greatest
     * @param least nor any below this
     */
    static double leastOf(double[] figures, int most, double least) {
        double greatest = 0;
        for (double figure : figures) {
            greatest = Math.max(greatest, figure);
        }
        if (figures.length <= most) {
            return least;
        }
        long top = Double.doubleToRawLongBits(greatest) >>> SHIFT;
        long bottom = Double.doubleToRawLongBits(least) >>> SHIFT;
        int[] counts = new int[(int) (top - bottom) + 1];
        for (double figure : figures) {
            if (figure >= least) {
                counts[(int) (top - (Double.doubleToRawLongBits(figure) >>> SHIFT))]++;
            }
        }
        int kept = counts[0];
        int rank = 1;
        while (rank < counts.length && kept + counts[rank] <= most) {
            kept += counts[rank];
            rank++;
        }
        return rank == counts.length ? least : Double.longBitsToDouble((top - rank + 1) << SHIFT);
    }
}
