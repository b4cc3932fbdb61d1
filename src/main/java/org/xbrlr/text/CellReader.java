package org.xbrlr.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;

/**
 * Reads the bytes of a flattened page as cells, whatever the dialect: finds out which it is and gives the cells of dialect A, with
 * what the text tells beside of rows and columns.
 *
 * <pre>
 * |12 Months Ended        Cell(1, "12 Months Ended", [])
 * |                       Cell(2, "", [Line(3, "Dec. 31, 2020")])
 * Dec. 31, 2020
 * </pre>
 */
public final class CellReader {
    /** So many lines show the dialect. */
    private static final int LOOKED_AT = 2000;

    private CellReader() {}

    /** The cells of the input in the dialect that its lines show; what is wrong with its bytes is reported, never fatal. */
    public static CellText read(String name, byte[] bytes, Consumer<Diagnostic> diagnostics) {
        return read(name, bytes, Optional.empty(), diagnostics);
    }

    /** The cells of the input in a dialect that is known; empty to find it. */
    public static CellText read(String name, byte[] bytes, Optional<Dialect> known, Consumer<Diagnostic> diagnostics) {
        Digest digest = Digest.of(bytes);
        if (BinaryInput.looksBinary(bytes)) {
            diagnostics.accept(new Diagnostic(Code.BINARY_INPUT, 1, BinaryInput.describe(bytes)));
            return new CellText(name, known.orElse(Dialect.A).name(), 0, digest, List.of(), List.of());
        }
        LineReader lines = new LineReader(bytes, diagnostics);
        First first = known.isPresent() ? First.NONE : First.of(lines);
        Dialect dialect = known.isPresent() ? known.get() : first.detect().dialect();
        CellCollector cells = new CellCollector();
        read(dialect, new Lines(first, lines, dialect.setByBlanks()), cells);
        cells.close();
        if (cells.cells.isEmpty() && cells.before.isEmpty()) {
            diagnostics.accept(new Diagnostic(Code.EMPTY_INPUT, 1, "The input has no line with anything on it."));
        }
        return new CellText(name, dialect.name(), lines.count(), digest, cells.before, cells.cells);
    }

    /** How a text was flattened, by the shapes of its lines. */
    public static DialectDetector.Found detect(byte[] bytes) {
        return First.of(new LineReader(bytes, unwanted -> {})).detect();
    }

    /**
     * The lines that show the dialect.
     *
     * @param lines as they stand
     * @param folded with their blanks folded
     */
    private record First(List<Line> lines, List<Line> folded) {
        static final First NONE = new First(List.of(), List.of());

        static First of(LineReader reader) {
            First first = new First(new ArrayList<>(), new ArrayList<>());
            for (Line line = reader.next();
                    line != null;
                    line = first.lines.size() < LOOKED_AT ? reader.next() : null) {
                first.lines.add(line);
                first.folded.add(reader.folded(line));
            }
            return first;
        }

        DialectDetector.Found detect() {
            return DialectDetector.detect(lines, folded);
        }
    }

    private static void read(Dialect dialect, Iterator<Line> lines, CellCollector cells) {
        switch (dialect) {
            case A, H -> OneCellALine.read(lines, cells);
            case A0 -> RowCells.write(EnclosedCells.read(lines), RowCells.Form.EMPTY_CELLS_DROPPED, cells);
            case B -> BarAfterCell.read(lines, cells);
            case C ->
                RowCells.write(EndedCells.read(lines, EndedCells.Bars.TIGHT), RowCells.Form.EMPTY_CELLS_DROPPED, cells);
            case D -> RowCells.write(EndedCells.read(lines, EndedCells.Bars.LOOSE), RowCells.Form.BARS_ALIKE, cells);
            case E ->
                RowCells.write(EndedCells.read(lines, EndedCells.Bars.LOOSE), RowCells.Form.EMPTY_CELLS_KEPT, cells);
            case F, G ->
                RowCells.write(
                        EndedCells.read(lines, EndedCells.Bars.ENCLOSING), RowCells.Form.EMPTY_CELLS_KEPT, cells);
            case I -> PlainCells.read(lines, cells);
            case J, K -> AlignedCells.read(lines, cells);
            case L -> OneLine.read(lines, cells);
            case M -> RowCells.write(GridCells.read(lines), RowCells.Form.EMPTY_CELLS_KEPT, cells);
        }
    }

    /** An input in a format whose cells are not behind bars: its name, lines and digest. */
    public static CellText unread(String name, byte[] bytes, String dialect) {
        int lines = bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? 1 : 0;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return new CellText(name, dialect, lines, Digest.of(bytes), List.of(), List.of());
    }

    /** The lines that were looked at and the others, their blanks folded but where they tell columns. */
    private static final class Lines implements Iterator<Line> {
        private final Iterator<Line> first;
        private final LineReader others;
        private final boolean asTheyStand;
        private @Nullable Line next;

        Lines(First first, LineReader others, boolean asTheyStand) {
            this.first = (asTheyStand ? first.lines : first.folded).iterator();
            this.others = others;
            this.asTheyStand = asTheyStand;
            this.next = read();
        }

        private @Nullable Line read() {
            if (first.hasNext()) {
                return first.next();
            }
            Line line = others.next();
            return line == null || asTheyStand ? line : others.folded(line);
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Line next() {
            Line line = next;
            if (line == null) {
                throw new NoSuchElementException();
            }
            next = read();
            return line;
        }
    }
}
