package org.xbrlr.table.columns;

import java.util.List;
import java.util.OptionalInt;

/**
 * One reading of all column heads: which columns each {@code N Months Ended} spans, which are events, which instants.
 *
 * @param slots one for each column, left to right
 */
public record Layout(List<Slot> slots) {
    /** Copies the list. */
    public Layout {
        slots = List.copyOf(slots);
    }

    /** The number of columns. */
    public int size() {
        return slots.size();
    }

    /** The slot of a 0-based column. */
    public Slot slot(int column) {
        return slots.get(column);
    }

    /** The months printed over a 0-based column; empty where its head is blank. */
    public OptionalInt months(int column) {
        Slot slot = slots.get(column);
        return slot.group() == Slot.NO_GROUP ? OptionalInt.empty() : OptionalInt.of(slot.months());
    }
}
