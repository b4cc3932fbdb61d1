package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How plausible a column is for a value, for rows with more placements than can be looked at. */
@FunctionalInterface
public interface ColumnPreference {
    /** No column is more plausible than another. */
    ColumnPreference NONE = new ColumnPreference() {
        @Override
        public double of(int sign, int column) {
            return 0;
        }
    };

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
        if (!bySign()) {
            return Collections.nCopies(row.size(), 0);
        }
        List<Integer> signs = new ArrayList<>();
        for (int cell = 0; cell < row.size(); cell++) {
            signs.add(row.sign(cell));
        }
        return signs;
    }
}
