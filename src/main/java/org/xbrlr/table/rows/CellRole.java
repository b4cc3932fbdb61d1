package org.xbrlr.table.rows;

/** The part that a body cell plays in its row. */
enum CellRole {
    /** The label of a heading from the presentation tree. */
    ABSTRACT,
    /** The head of a section of members. */
    MEMBER,
    /** The label of a row with values. */
    ITEM,
    /** The label of a line item without visible values. */
    NIL,
    /** A row's first value. */
    FIRST,
    /** A further value of the same row. */
    NEXT;

    /** Whether a row begins here. */
    boolean isLabel() {
        return this != FIRST && this != NEXT;
    }
}
