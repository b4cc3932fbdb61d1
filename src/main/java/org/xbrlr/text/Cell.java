package org.xbrlr.text;

import java.util.List;

/**
 * A line that begins with a bar, and the lines without a bar that follow it.
 *
 * <pre>
 * |$ 429,923          Cell(7, "$ 429,923", [])
 * |                   Cell(8, "", [Line(9, "Dec. 31, 2020")])
 * Dec. 31, 2020
 * </pre>
 *
 * @param line the 1-based number of the line with the bar
 * @param text what follows the bar, trimmed; may be empty
 * @param below the non-empty lines up to the next bar
 * @param place what the input tells of its row and column
 */
public record Cell(int line, String text, List<Line> below, Place place) {
    /** Copies the list. */
    public Cell {
        below = List.copyOf(below);
    }

    /** A cell of an input that tells nothing of rows and columns. */
    public Cell(int line, String text, List<Line> below) {
        this(line, text, below, Place.UNTOLD);
    }

    /** The number of the last line that belongs to this cell. */
    public int lastLine() {
        return below.isEmpty() ? line : below.get(below.size() - 1).number();
    }
}
