package org.xbrlr.flatten;

import java.util.ArrayList;
import java.util.List;

/** A page as a grid of bars and dashes (dialect M): 72 places wide, what spans rows pushes nothing on. */
final class GridText {
    private static final int WIDTH = 72;
    private static final int NARROWEST = 9;

    private final StringBuilder out = new StringBuilder();

    private GridText() {}

    static String of(FlatPage page) {
        GridText text = new GridText();
        int columns = page.rows().stream()
                .mapToInt(row -> row.stream().mapToInt(FlatCell::columns).sum())
                .max()
                .orElse(0);
        int width = columns == 0 ? 0 : Math.max(NARROWEST, (WIDTH - 1) / columns - 3);
        for (int i = 0; i < page.rows().size(); i++) {
            text.rule(columns, width, i == 1 ? '=' : '-');
            text.row(page.rows().get(i), columns, width);
        }
        text.rule(columns, width, '-');
        for (List<String> block : page.plainBlocks()) {
            text.block(block);
        }
        return text.out.toString();
    }

    private void rule(int columns, int width, char dash) {
        if (columns > 0) {
            out.append(("+" + String.valueOf(dash).repeat(width + 2)).repeat(columns))
                    .append("+\n");
        }
    }

    private void row(List<FlatCell> row, int columns, int width) {
        List<List<String>> cells = new ArrayList<>();
        for (FlatCell cell : row) {
            List<String> lines = new ArrayList<>();
            if (!cell.inline().isEmpty()) {
                lines.addAll(Wrap.lines(cell.inline().replace("[", "^([").replace("]", "])"), width));
                lines = cell.inline().startsWith("[") ? lines : new ArrayList<>(Wrap.lines(cell.inline(), width));
            }
            for (String block : cell.blocks()) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.addAll(Wrap.lines(block, width));
            }
            cells.add(lines);
            for (int i = 1; i < cell.columns(); i++) {
                cells.add(List.of());
            }
        }
        while (cells.size() < columns) {
            cells.add(List.of());
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < Math.max(1, height); i++) {
            for (List<String> cell : cells) {
                out.append("| ")
                        .append(Wrap.padded(i < cell.size() ? cell.get(i) : "", width))
                        .append(' ');
            }
            out.append("|\n");
        }
    }

    private void block(List<String> lines) {
        out.append('\n');
        rule(1, WIDTH - 3, '-');
        line("X");
        rule(1, WIDTH - 3, '-');
        for (String line : lines) {
            Wrap.lines(line, WIDTH - 3).forEach(this::line);
            line("");
        }
        rule(1, WIDTH - 3, '-');
    }

    private void line(String text) {
        out.append("| ").append(Wrap.padded(text, WIDTH - 3)).append(" |\n");
    }
}
