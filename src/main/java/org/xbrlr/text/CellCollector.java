package org.xbrlr.text;

import java.util.ArrayList;
import java.util.List;

/** Gathers cells in their order, with the lines below each. */
final class CellCollector {
    final List<Line> before = new ArrayList<>();
    final List<Cell> cells = new ArrayList<>();
    private List<Line> below = before;
    private boolean open;
    private int line;
    private String text = "";
    private Place place = Place.UNTOLD;

    /** A cell begins. */
    void open(int number, String words, Place where) {
        close();
        open = true;
        line = number;
        text = words;
        place = where;
        below = new ArrayList<>(2);
    }

    /** A cell whose lines all stand below its bar. */
    void block(List<Line> lines, Place where) {
        open(lines.get(0).number(), "", where);
        below.addAll(lines);
    }

    /** A line without a bar. */
    void below(Line next) {
        below.add(next);
    }

    /** The last cell is complete. */
    void close() {
        if (open) {
            cells.add(new Cell(line, text, below, place));
            open = false;
        }
    }
}
