package org.xbrlr.table.evidence;

import org.xbrlr.table.placement.ColumnPreference;

/**
 * A rough view of how plausible a column is for a cell, to choose which of very many placements of a row are looked at:
 * components of equity by sign and plainness, other columns by how regular and how new they are.
 */
public final class ColumnLikelihood implements ColumnPreference {
    private final double[] byColumn;
    private final EquityColumns equity;
    private final boolean isEquity;

    /** Looks at a page under one layout. */
    public ColumnLikelihood(Scene scene) {
        isEquity = EquityClues.concerns(scene);
        equity = EquityColumns.of(scene);
        byColumn = new double[scene.layout().size()];
        for (int c = 0; c < byColumn.length; c++) {
            if (isEquity) {
                byColumn[c] = equity.qualifier(c).isEmpty() ? 0 : -2;
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
        return isEquity;
    }

    @Override
    public double of(int sign, int column) {
        double result = byColumn[column];
        if (isEquity && sign != 0 && equity.sign(column) != 0) {
            result += sign == equity.sign(column) ? 0.5 : -1.5;
        }
        return result;
    }
}
