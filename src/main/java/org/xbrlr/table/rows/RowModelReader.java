package org.xbrlr.table.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    private static final String RESOURCE = "row-model.tsv";

    private RowModelReader() {}

    /** The model that the program comes with. */
    static RowModel shipped() {
        try (InputStream in = RowModelReader.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + RESOURCE + ".");
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model that the lines describe. */
    private static RowModel read(byte[] bytes) {
        RowModel model = new RowModel();
        Map<String, double[][]> steps = new HashMap<>();
        FieldLines lines = new FieldLines(bytes, '\t');
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
