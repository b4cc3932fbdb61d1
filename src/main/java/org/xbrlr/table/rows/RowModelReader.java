package org.xbrlr.table.rows;

import java.util.HashMap;
import java.util.Map;
import org.xbrlr.notation.FieldLines;

/**
 * Reads the weights of {@link RowModel} from lines of fields between tabs.
 *
 * <pre>
 * # a comment
 * cell    bracket  [member]  -0.5  2.1  ...   a weight for each role
 * step    two      OPEN      0.3   ...        from a kind of state, on pages of two columns, to each target
 * page    kind COVER  0.8  0.1  -0.9  0.2  0.3   a weight for each layout, and for text values or none
 * </pre>
 */
final class RowModelReader {
    private RowModelReader() {}

    /** The model that the program comes with. */
    static RowModel shipped() {
        RowModel model = new RowModel();
        Map<String, double[][]> steps = new HashMap<>();
        FieldLines lines = new FieldLines(ShippedRowModel.LINES, '\t');
        while (lines.next()) {
            String kind = lines.text();
            String of = lines.text();
            if (kind.equals("cell")) {
                model.cell(of, lines.text(), decimals(lines, CellRole.COUNT));
            } else if (kind.equals("step")) {
                double[][] ofColumns = steps.getOrDefault(of, new double[RowLattice.STARTS][RowLattice.TARGETS]);
                ofColumns[RowLattice.START_NAMES.indexOf(lines.text())] = decimals(lines, RowLattice.TARGETS);
                steps.put(of, ofColumns);
            } else {
                model.page(of, decimals(lines, RowModel.PAGE));
            }
        }
        for (Map.Entry<String, double[][]> ofColumns : steps.entrySet()) {
            model.steps(ofColumns.getKey(), ofColumns.getValue());
        }
        return model;
    }

    private static double[] decimals(FieldLines lines, int count) {
        double[] decimals = new double[count];
        for (int i = 0; i < count; i++) {
            decimals[i] = lines.decimal();
        }
        return decimals;
    }
}
