package org.xbrlr.render;

import java.util.ArrayList;
import java.util.List;

/** A flattened page while it is written: one cell a line behind a bar, empty cells vanish (rule 0.2). */
final class FlatText {
    private final List<String> lines = new ArrayList<>();

    /** Writes a cell with its text behind the bar, further lines below it; gives the line of the bar. */
    int cell(String text) {
        List<String> parts = List.of(text.split("\n", -1));
        lines.add("|" + parts.get(0));
        int line = lines.size();
        lines.addAll(parts.subList(1, parts.size()));
        return line;
    }

    /** Writes a line without a bar. */
    void plain(String text) {
        lines.add(text);
    }

    String text() {
        return String.join("\n", lines);
    }
}
