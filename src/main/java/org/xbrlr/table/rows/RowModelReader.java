package org.xbrlr.table.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.xbrlr.notation.PlainDecimal;

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
public final class RowModelReader {
    private static final String RESOURCE = "row-model.tsv";
    private static final char TAB = '\t';

    private RowModelReader() {}

    /** The model that the program comes with. */
    static RowModel shipped() {
        try (InputStream in = RowModelReader.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + RESOURCE + ".");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model that the lines describe. */
    public static RowModel read(BufferedReader lines) throws IOException {
        RowModel model = new RowModel();
        Map<String, double[][]> steps = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int first = line.indexOf(TAB) + 1;
            int second = line.indexOf(TAB, first) + 1;
            int third = line.indexOf(TAB, second) + 1;
            if (line.startsWith("cell")) {
                model.cell(
                        line.substring(first, second - 1),
                        line.substring(second, third - 1),
                        numbers(line, third, CellRole.COUNT));
            } else if (line.startsWith("step")) {
                int start = RowLattice.START_NAMES.indexOf(line.substring(second, third - 1));
                String columns = line.substring(first, second - 1);
                double[][] ofColumns = steps.getOrDefault(columns, new double[RowLattice.STARTS][RowLattice.TARGETS]);
                ofColumns[start] = numbers(line, third, RowLattice.TARGETS);
                steps.put(columns, ofColumns);
            } else if (line.startsWith("page")) {
                model.page(line.substring(first, second - 1), numbers(line, second, RowModel.PAGE));
            }
        }
        for (Map.Entry<String, double[][]> ofColumns : steps.entrySet()) {
            model.steps(ofColumns.getKey(), ofColumns.getValue());
        }
        return model;
    }

    private static double[] numbers(String line, int from, int count) {
        double[] numbers = new double[count];
        int start = from;
        for (int i = 0; i < count; i++) {
            int tab = line.indexOf(TAB, start);
            int end = tab < 0 ? line.length() : tab;
            numbers[i] = PlainDecimal.parse(line, start, end);
            start = end + 1;
        }
        return numbers;
    }
}
