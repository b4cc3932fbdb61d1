package org.xbrlr.table.rows;

/**
 * Whether any value of a page is text. On a page without, every text is a label; on a page with some, one that looks like a
 * label may be a value. So a page pays once for its first text value, not for each.
 */
public enum TextValues {
    /** All values are numbers, dates, durations or text blocks. */
    NONE(0),
    /** Some value is text: {@code Senior Notes}. */
    SOME(1);

    /** How many there are. */
    public static final int COUNT = 2;

    private final int index;

    TextValues(int index) {
        this.index = index;
    }

    /** Its place in arrays of scores. */
    public int index() {
        return index;
    }

    /** The scores of the roles of a cell, minus infinity where text cannot be a value. */
    public double[] of(double[] scores, boolean text) {
        if (this == SOME || !text) {
            return scores;
        }
        double[] left = scores.clone();
        left[CellRole.FIRST.index()] = Double.NEGATIVE_INFINITY;
        left[CellRole.NEXT.index()] = Double.NEGATIVE_INFINITY;
        return left;
    }
}
