package org.xbrlr.table.rows;

/** The part that a body cell plays in its row. */
public enum CellRole {
    /** The label of a heading from the presentation tree. */
    ABSTRACT(0),
    /** The head of a section of members. */
    MEMBER(1),
    /** The label of a row with values. */
    ITEM(2),
    /** The label of a line item without visible values. */
    NIL(3),
    /** A row's first value. */
    FIRST(4),
    /** A further value of the same row. */
    NEXT(5);

    /** How many roles there are. */
    public static final int COUNT = 6;

    private final int index;

    CellRole(int index) {
        this.index = index;
    }

    /** Its place in arrays of scores. */
    public int index() {
        return index;
    }

    /** Whether a row begins here. */
    public boolean isLabel() {
        return this != FIRST && this != NEXT;
    }
}
