package org.xbrlr.table.rows;

import java.util.List;
import org.xbrlr.notation.Value;
import org.xbrlr.text.Place;

/**
 * A cell of the table's body with the footnote marks that stand in the cells after it.
 *
 * @param line the line of its bar
 * @param text its text; paragraphs below the bar joined by a line feed
 * @param value what the text is by its form
 * @param form what the cell looks like
 * @param bare whether its bar stands alone and the text on the line below
 * @param marks the footnote marks: {@code 1}
 * @param place what the input tells of its row and column
 */
record BodyCell(int line, String text, Value value, CellForm form, boolean bare, List<String> marks, Place place) {
    /** Copies the list. */
    BodyCell {
        marks = List.copyOf(marks);
    }

    /** A cell of an input that tells nothing of rows and columns. */
    BodyCell(int line, String text, Value value, CellForm form, boolean bare, List<String> marks) {
        this(line, text, value, form, bare, marks, Place.UNTOLD);
    }

    /** The text on one line. */
    String oneLine() {
        return text.replace('\n', ' ');
    }

    /** Whether only its neighbours can tell if it is a label or a value. */
    boolean isText() {
        return form.isText();
    }
}
