package org.xbrlr.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;

/**
 * Reads the bytes of a flattened page as cells. A line that begins with a bar opens a cell; the lines without a bar that
 * follow stand below it (rule 0.2).
 *
 * <pre>
 * |12 Months Ended        Cell(1, "12 Months Ended", [])
 * |                       Cell(2, "", [Line(3, "Dec. 31, 2020")])
 * Dec. 31, 2020
 * </pre>
 */
public final class CellReader {
    private static final String ONE_CELL_A_LINE = "A";

    private CellReader() {}

    /** The cells of the input; what is wrong with its bytes is reported, never fatal. */
    public static CellText read(String name, byte[] bytes, Consumer<Diagnostic> diagnostics) {
        String sha256 = sha256(bytes);
        if (BinaryInput.looksBinary(bytes)) {
            diagnostics.accept(new Diagnostic(Code.BINARY_INPUT, 1, BinaryInput.describe(bytes)));
            return new CellText(name, ONE_CELL_A_LINE, 0, sha256, List.of(), List.of());
        }
        LineReader lines = new LineReader(bytes, diagnostics);
        List<Line> before = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        List<Line> below = before;
        int bar = 0;
        String text = "";
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (line.text().charAt(0) != '|') {
                below.add(line);
                continue;
            }
            if (bar > 0) {
                cells.add(new Cell(bar, text, below));
            }
            bar = line.number();
            text = line.text().substring(line.text().startsWith("| ") ? 2 : 1);
            below = new ArrayList<>(2);
        }
        if (bar > 0) {
            cells.add(new Cell(bar, text, below));
        } else if (before.isEmpty()) {
            diagnostics.accept(new Diagnostic(Code.EMPTY_INPUT, 1, "The input has no line with anything on it."));
        }
        return new CellText(name, ONE_CELL_A_LINE, lines.count(), sha256, before, cells);
    }

    /** An input in a format whose cells are not behind bars: its name, lines and digest. */
    public static CellText unread(String name, byte[] bytes, String dialect) {
        int lines = bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? 1 : 0;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return new CellText(name, dialect, lines, sha256(bytes), List.of(), List.of());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
