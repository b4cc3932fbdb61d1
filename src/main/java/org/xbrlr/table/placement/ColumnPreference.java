package org.xbrlr.table.placement;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** How plausible a column is for a value, for rows with more placements than can be looked at. */
@FunctionalInterface
public interface ColumnPreference {
    /** No column is more plausible than another. */
    ColumnPreference NONE = (sign, column) -> 0;

    /**
     * The plausibility of a column, in nats; higher is better.
     *
     * @param sign of the value: 1, -1, or 0 for none
     * @param column 0-based
     */
    double of(int sign, int column);

    /** Whether the sign matters. */
    default boolean bySign() {
        return false;
    }

    /** The signs of a row's values; all 0 where they do not matter. */
    default List<Integer> signs(ValueRow row) {
        return bySign()
                ? IntStream.range(0, row.size())
                        .mapToObj(cell -> row.number(cell).map(v -> v.signum()).orElse(0))
                        .toList()
                : Collections.nCopies(row.size(), 0);
    }
}
