package org.xbrlr.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Cuts lines into rows where a bar stands after each cell (dialects C to E) or before the first one as well (F, G).
 *
 * <pre>
 * Dec. 31, 2020            a cell whose lines stand by themselves, ended by the bar
 * | Dec. 31, 2019          before the next one
 * |
 * Net sales | $ 5 | $ 4 |  a row of three
 * </pre>
 */
final class EndedCells {
    /** How bars are told from those within texts. */
    enum Bars {
        /** {@code a| b|}: a bar with a blank before it belongs to a text. */
        TIGHT,
        /** {@code a | b |}. */
        LOOSE,
        /** {@code | a | b |}, and {@code \|} belongs to a text. */
        ENCLOSING
    }

    private final Bars bars;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<Line> pending = new ArrayList<>();
    private final List<RawRow.RawCell> row = new ArrayList<>();

    private EndedCells(Bars bars) {
        this.bars = bars;
    }

    static List<RawRow> read(Iterator<Line> lines, Bars bars) {
        EndedCells cells = new EndedCells(bars);
        lines.forEachRemaining(cells::add);
        cells.endRow();
        cells.pending.forEach(line -> cells.rows.add(RawRow.text(line)));
        return cells.rows;
    }

    private void add(Line line) {
        if (isRule(line.text())) {
            return;
        }
        List<String> parts = parts(line.text());
        if (parts.size() < 2 || (bars == Bars.ENCLOSING && !parts.get(0).isEmpty())) {
            pending.add(line);
            return;
        }
        int next = 0;
        if (bars == Bars.ENCLOSING) {
            endRow();
            flush();
            next = 1;
        } else if (parts.get(0).isEmpty()) {
            row.add(
                    pending.isEmpty()
                            ? RawRow.RawCell.inline(line.number(), "")
                            : new RawRow.RawCell(pending, true, pending.get(0).number()));
            pending.clear();
            next = 1;
        } else {
            endRow();
            flush();
        }
        for (; next < parts.size() - 1; next++) {
            row.add(RawRow.RawCell.inline(line.number(), parts.get(next)));
        }
        String last = parts.get(parts.size() - 1);
        if (last.isEmpty()) {
            endRow();
        } else if (bars == Bars.ENCLOSING) {
            row.add(RawRow.RawCell.inline(line.number(), last));
            endRow();
        } else {
            pending.add(new Line(line.number(), last));
        }
    }

    /** Lines that no bar ended stand outside of tables. */
    private void flush() {
        pending.forEach(line -> rows.add(RawRow.text(line)));
        pending.clear();
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(RawRow.of(row));
            row.clear();
        }
    }

    /** {@code ---|---|}, {@code | :--- | ---: |}. */
    static boolean isRule(String text) {
        boolean dashes = false;
        boolean bar = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-' && c != '|' && c != ' ' && c != ':') {
                return false;
            }
            dashes |= c == '-';
            bar |= c == '|';
        }
        return dashes && bar;
    }

    private List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = bars == Bars.ENCLOSING && c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '|';
            boolean within = bars == Bars.TIGHT && c == '|' && i > 0 && text.charAt(i - 1) == ' ';
            if (escaped) {
                part.append('|');
                i++;
            } else if (c == '|' && !within) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
