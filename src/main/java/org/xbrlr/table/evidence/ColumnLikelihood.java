package org.xbrlr.table.evidence;

import java.util.Optional;
import org.xbrlr.table.placement.ColumnPreference;

/**
 * A rough view of how plausible a column is for a cell, to choose which of very many placements of a row are looked at:
 * components of equity by sign and plainness, other columns by how regular and how new they are.
 */
public final class ColumnLikelihood implements ColumnPreference {
    private final double[] byColumn;
    private final Optional<EquityColumns> equity;

    /** Looks at a page under one layout. */
    public ColumnLikelihood(Scene scene) {
        equity = scene.timeless() ? Optional.of(EquityColumns.of(scene)) : Optional.empty();
        byColumn = new double[scene.layout().size()];
        for (int c = 0; c < byColumn.length; c++) {
            if (equity.isPresent()) {
                byColumn[c] = equity.get().qualifier(c).isEmpty() ? 0 : -2;
            } else {
                byColumn[c] = scene.regular(c) ? 0 : -1;
                for (long group : scene.groups()) {
                    boolean here = (group >>> c & 1) != 0;
                    byColumn[c] -= here ? 0.3 * Long.bitCount(group & ((1L << c) - 1)) : 0;
                }
            }
        }
    }

    @Override
    public boolean bySign() {
        return equity.isPresent();
    }

    @Override
    public double of(int sign, int column) {
        double result = byColumn[column];
        if (equity.isPresent() && sign != 0 && equity.get().sign(column) != 0) {
            result += sign == equity.get().sign(column) ? 0.5 : -1.5;
        }
        return result;
    }
}
