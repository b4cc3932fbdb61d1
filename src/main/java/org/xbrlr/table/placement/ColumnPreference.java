package org.xbrlr.table.placement;

/** How plausible a column is for one cell of a row, for rows with more placements than can be looked at. */
@FunctionalInterface
public interface ColumnPreference {
    /** No column is more plausible than another. */
    ColumnPreference NONE = (row, cell, column) -> 0;

    /** The plausibility of a 0-based column for a 0-based cell, in nats; higher is better. */
    double of(ValueRow row, int cell, int column);
}
