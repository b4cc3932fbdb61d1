package org.xbrlr.text;

/**
 * Where a cell stands in its row, as far as the input tells.
 *
 * @param kind whether a row begins with the cell
 * @param column its 1-based column, the first of those that it spans; 0 where the input does not tell
 * @param last the last of the columns that it spans; 0 where the input does not tell
 */
public record Place(Kind kind, int column, int last) {
    /** What the input tells of a cell's part in its row. */
    public enum Kind {
        /** Nothing. */
        UNTOLD,
        /** A row begins with it. */
        FIRST,
        /** It stands in the row of the cell before it. */
        LATER
    }

    /** Nothing is known, as in dialect A. */
    public static final Place UNTOLD = new Place(Kind.UNTOLD, 0, 0);

    /** A row begins here. */
    public static final Place FIRST = new Place(Kind.FIRST, 0, 0);

    /** The row goes on, in some column. */
    public static final Place LATER = new Place(Kind.LATER, 0, 0);

    /** The row goes on in this 1-based column. */
    public static Place in(int column) {
        return new Place(Kind.LATER, column, column);
    }

    /** A head over columns, of which the first or the last may be unknown: 0. */
    static Place over(int first, int last) {
        return new Place(Kind.UNTOLD, first, last);
    }
}
