package org.xbrlr.text;

import java.util.List;

/**
 * A whole input as cells: what stage 1 gives to stage 2.
 *
 * @param name the input's name as the user gave it
 * @param dialect how the text was flattened; {@code A} is one cell a line behind a bar; {@code H} is HTML, not
 *     flattened at all
 * @param lineCount the number of lines of the input, empty ones included
 * @param digest that of the whole input
 * @param before the non-empty lines before the first bar
 * @param cells the cells in order
 */
public record CellText(String name, String dialect, int lineCount, Digest digest, List<Line> before, List<Cell> cells) {
    /** Copies the lists. */
    public CellText {
        before = List.copyOf(before);
        cells = List.copyOf(cells);
    }

    /** The same under another name. */
    public CellText named(String other) {
        return new CellText(other, dialect, lineCount, digest, before, cells);
    }
}
