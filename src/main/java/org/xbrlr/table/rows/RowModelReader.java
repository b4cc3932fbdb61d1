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
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case "cell" -> model.cell(fields[1], fields[2], numbers(fields, 3));
                case "step" ->
                    steps.computeIfAbsent(fields[1], c -> new double[RowLattice.STARTS][RowLattice.TARGETS])[
                                    RowLattice.START_NAMES.indexOf(fields[2])] =
                            numbers(fields, 3);
                case "page" -> model.page(fields[1], numbers(fields, 2));
                default -> {}
            }
        }
        steps.forEach(model::steps);
        return model;
    }

    private static double[] numbers(String[] fields, int from) {
        double[] numbers = new double[fields.length - from];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = PlainDecimal.parse(fields[from + i], 0, fields[from + i].length());
        }
        return numbers;
    }
}
