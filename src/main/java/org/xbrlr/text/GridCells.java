package org.xbrlr.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cuts grids into rows (dialect M). A cell's lines stand between the same two bars, its row between two lines of dashes.
 *
 * <pre>
 * +-------------+---------------+
 * | Shops -     | Dec. 31, 2020 |     a cell of one line after the other: Shops - USD ($)
 * | USD ($)     |               |
 * +=============+===============+
 * | Green tea   | $ 5           |     bars between cells stand below a plus; others belong to the text
 * | | North     |               |
 * +-------------+---------------+
 * </pre>
 *
 * <p>Grids of one column hold the definitions.
 */
final class GridCells {
    private final List<RawRow> rows = new ArrayList<>();
    private final Wrapped wrapped = new Wrapped(true);
    private final List<Grid> grids = new ArrayList<>();
    private boolean titled;

    private GridCells() {}

    /** The lines from one rule of dashes to the next, or a line outside of grids. */
    private static final class Grid {
        final List<Line> lines = new ArrayList<>();
        final TreeSet<Integer> bounds = new TreeSet<>();
        boolean inside;
    }

    static List<RawRow> read(Iterator<Line> lines) {
        GridCells cells = new GridCells();
        lines.forEachRemaining(cells::add);
        cells.grids.forEach(cells::learn);
        cells.grids.forEach(cells::write);
        return cells.rows;
    }

    /** Whether a line is one of dashes with a plus where bars stand: {@code +---+===+}. */
    static boolean isRule(String line) {
        String text = line.strip();
        if (text.length() < 3 || text.charAt(0) != '+' || text.charAt(text.length() - 1) != '+') {
            return false;
        }
        return text.chars().allMatch(c -> c == '+' || c == '-' || c == '=' || c == ':');
    }

    private void add(Line line) {
        String text = line.text();
        Grid last = grids.isEmpty() ? new Grid() : grids.get(grids.size() - 1);
        if (isRule(text)) {
            Grid next = new Grid();
            next.inside = true;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '+') {
                    last.bounds.add(i);
                    next.bounds.add(i);
                }
            }
            grids.add(next);
        } else if (last.inside && text.strip().startsWith("|")) {
            last.lines.add(line);
        } else {
            Grid outside = new Grid();
            outside.lines.add(line);
            grids.add(outside);
        }
    }

    private void learn(Grid grid) {
        if (grid.inside && isDefinition(grid)) {
            grid.lines.forEach(line -> wrapped.learn(content(line.text())));
        } else if (grid.inside) {
            for (List<Line> cell : cut(grid)) {
                cell.forEach(line -> wrapped.learn(line.text()));
            }
        }
    }

    private void write(Grid grid) {
        if (!grid.inside) {
            grid.lines.forEach(line -> rows.add(RawRow.text(new Line(line.number(), LineReader.fold(line.text())))));
        } else if (!grid.lines.isEmpty() && isDefinition(grid)) {
            definition(grid);
        } else if (!grid.lines.isEmpty()) {
            row(grid);
        }
    }

    private static boolean isDefinition(Grid grid) {
        return grid.bounds.size() <= 2;
    }

    private static String content(String line) {
        String text = line.strip();
        int end = text.endsWith("|") && text.length() > 1 ? text.length() - 1 : text.length();
        return LineReader.fold(text.substring(Math.min(1, end), end));
    }

    private void definition(Grid grid) {
        List<Line> lines = new ArrayList<>();
        for (Line line : grid.lines) {
            String text = content(line.text());
            boolean rule = !text.isEmpty() && text.chars().allMatch(c -> c == '-' || c == ' ');
            lines.add(new Line(line.number(), rule ? "" : text));
        }
        int width = grid.bounds.isEmpty() ? 0 : grid.bounds.last() - grid.bounds.first() - 3;
        for (Line line : wrapped.join(lines, width)) {
            rows.add(
                    line.text().equals("X")
                            ? RawRow.of(List.of(RawRow.RawCell.inline(line.number(), "X")))
                            : RawRow.text(line));
        }
    }

    private void row(Grid grid) {
        List<Integer> bounds = List.copyOf(grid.bounds);
        List<RawRow.RawCell> row = new ArrayList<>();
        List<List<Line>> cells = cut(grid);
        for (int i = 0; i < cells.size(); i++) {
            int width = bounds.get(i + 1) - bounds.get(i) - 3;
            List<Line> lines = wrapped.join(cells.get(i), width);
            row.add(new RawRow.RawCell(
                    i > 0 || titled || lines.isEmpty() ? lines : title(lines),
                    false,
                    grid.lines.get(0).number()));
        }
        titled = true;
        rows.add(RawRow.of(row));
    }

    /** The lines of the title cell: what broke them is uncertain in a narrow one, but the scale line shows by its form. */
    private static List<Line> title(List<Line> lines) {
        String text = lines.stream().map(Line::text).collect(Collectors.joining(" "));
        return HeadShape.title(new Line(lines.get(0).number(), text));
    }

    /** The lines of each cell; one that spans columns leaves the others empty. */
    private static List<List<Line>> cut(Grid grid) {
        List<Integer> bounds = List.copyOf(grid.bounds);
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            cells.add(new ArrayList<>());
        }
        for (Line line : grid.lines) {
            int from = 0;
            for (int i = 1; i < bounds.size(); i++) {
                boolean bar = i == bounds.size() - 1 || charAt(line.text(), bounds.get(i)) == '|';
                if (bar) {
                    cells.get(from).add(piece(line, bounds.get(from) + 1, bounds.get(i)));
                    from = i;
                }
            }
        }
        return cells;
    }

    private static char charAt(String text, int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    private static Line piece(Line line, int from, int to) {
        String text = line.text();
        int end = Math.min(to, text.length());
        String piece = from < end ? text.substring(from, end) : "";
        return new Line(line.number(), HeadShape.unraised(LineReader.fold(piece)));
    }
}
