package org.xbrlr.table.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.notation.FootnoteMarks;
import org.xbrlr.notation.Value;
import org.xbrlr.notation.ValueNotation;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/**
 * Reads body cells: joins paragraphs, gives footnote marks to the cell before them (rule 5.9), drops bars without text.
 *
 * <pre>
 * |5
 * |[1],[2]      BodyCell(5, marks 1 and 2)
 * </pre>
 */
final class BodyCellReader {
    private BodyCellReader() {}

    static List<BodyCell> read(List<Cell> body, Consumer<Diagnostic> diagnostics) {
        List<BodyCell> cells = new ArrayList<>();
        for (Cell cell : body) {
            if (cell.text().isEmpty() && cell.below().isEmpty()) {
                continue;
            }
            List<String> marks = cell.below().isEmpty() ? FootnoteMarks.parse(cell.text()) : List.of();
            if (marks.isEmpty()) {
                cells.add(read(cell));
            } else if (cells.isEmpty()) {
                diagnostics.accept(
                        new Diagnostic(Code.STRAY_LINE, cell.line(), "A footnote mark stands before the first row."));
            } else {
                cells.add(marked(cells.remove(cells.size() - 1), marks));
            }
        }
        return cells;
    }

    private static BodyCell read(Cell cell) {
        boolean bare = cell.text().isEmpty();
        String text = text(cell);
        boolean paragraphs = bare ? cell.below().size() > 1 : !cell.below().isEmpty();
        Value value = ValueNotation.parse(text);
        return new BodyCell(
                cell.line(), text, value, CellForm.of(text, paragraphs, value), bare, List.of(), cell.place());
    }

    private static String text(Cell cell) {
        StringBuilder text = new StringBuilder(cell.text());
        for (Line line : cell.below()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(line.text());
        }
        return text.toString();
    }

    private static BodyCell marked(BodyCell cell, List<String> more) {
        List<String> marks = new ArrayList<>(cell.marks());
        marks.addAll(more);
        return new BodyCell(cell.line(), cell.text(), cell.value(), cell.form(), cell.bare(), marks, cell.place());
    }
}
