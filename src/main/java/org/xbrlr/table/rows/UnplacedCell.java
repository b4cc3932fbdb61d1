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
 */
public record UnplacedCell(int line, String shown, Value value, List<String> footnotes) {
    /** Copies the list. */
    public UnplacedCell {
        footnotes = List.copyOf(footnotes);
    }

    /** The value in a 1-based column. */
    public PlacedCell placed(int column, Certainty certainty, double probability, List<Alternative> alternatives) {
        return new PlacedCell(line, shown, value, column, certainty, probability, alternatives, footnotes);
    }
}
