package org.xbrlr.table;

import java.util.List;
import org.xbrlr.notation.Value;

/**
 * A value and the column it stands in.
 *
 * @param line the line its text begins on
 * @param shown exactly as displayed; a text block's paragraphs joined by a line feed
 * @param value what the shown text is by its form
 * @param column 1-based
 * @param certainty how the column came about
 * @param probability that the column is right, 0 to 1; 1 for {@link Certainty#CERTAIN}
 * @param alternatives other columns with 2 % or more, likeliest first
 * @param footnotes the marks on the cell
 */
public record PlacedCell(
        int line,
        String shown,
        Value value,
        int column,
        Certainty certainty,
        double probability,
        List<Alternative> alternatives,
        List<String> footnotes) {
    /** Copies the lists. */
    public PlacedCell {
        alternatives = List.copyOf(alternatives);
        footnotes = List.copyOf(footnotes);
    }
}
