package org.xbrlr.table.rows;

import java.util.List;
import org.xbrlr.notation.Value;
import org.xbrlr.table.Alternative;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.PlacedCell;

/**
 * A value of a row before its column is known.
 *
 * @param line the line of its bar
 * @param shown exactly as displayed; a text block's paragraphs joined by a line feed
 * @param value what the shown text is by its form
 * @param footnotes the marks on the cell: {@code 1}
 * @param known its 1-based column, where the input tells it; else 0
 */
public record UnplacedCell(int line, String shown, Value value, List<String> footnotes, int known) {
    /** Copies the list. */
    public UnplacedCell {
        footnotes = List.copyOf(footnotes);
    }

    /** A value of an input that tells no columns. */
    public UnplacedCell(int line, String shown, Value value, List<String> footnotes) {
        this(line, shown, value, footnotes, 0);
    }

    /** The value where the input tells its column. */
    UnplacedCell in(int column) {
        return new UnplacedCell(line, shown, value, footnotes, column);
    }

    /** The value in a 1-based column. */
    public PlacedCell placed(int column, Certainty certainty, double probability, List<Alternative> alternatives) {
        return new PlacedCell(line, shown, value, column, certainty, probability, alternatives, footnotes);
    }
}
