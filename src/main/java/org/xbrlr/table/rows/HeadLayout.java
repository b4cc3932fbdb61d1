package org.xbrlr.table.rows;

/**
 * Where a page has its abstract rows, which follows from rule 4.3: in every section a row gets the last abstract concept that
 * the presentation tree has before it. So where one stands above the first line item, every section begins with one.
 *
 * <p>On 1,072 real pages no member head of a {@link #HEADED} page was followed by anything but an abstract row.
 */
public enum HeadLayout {
    /** An abstract row stands above the first line item: every member head is followed by one. */
    HEADED(0),
    /** There are none at all: every heading is a member head. */
    PLAIN(1),
    /** The first one comes after a line item. */
    LATE(2);

    /** How many layouts there are. */
    public static final int COUNT = 3;

    private final int index;

    HeadLayout(int index) {
        this.index = index;
    }

    /** Its place in arrays of scores. */
    public int index() {
        return index;
    }

    /** Whether the layout lets a page begin with the role. */
    boolean allowsOnTop(CellRole role) {
        return switch (this) {
            case HEADED -> role == CellRole.ABSTRACT || role == CellRole.MEMBER;
            case PLAIN, LATE -> role != CellRole.ABSTRACT;
        };
    }

    /** Whether the layout lets the role follow a label. */
    boolean allowsAfter(CellRole label, CellRole role) {
        return switch (this) {
            case HEADED -> label != CellRole.MEMBER || role == CellRole.ABSTRACT;
            case PLAIN -> role != CellRole.ABSTRACT;
            case LATE -> true;
        };
    }
}
