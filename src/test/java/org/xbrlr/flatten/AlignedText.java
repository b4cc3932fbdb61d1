package org.xbrlr.flatten;

import java.util.ArrayList;
import java.util.List;

/** A page whose columns are set by blanks, as a text browser draws it (dialect J), or an extractor (dialect K). */
final class AlignedText {
    private static final int WIDTH = 110;
    private static final int NARROWEST_LABEL = 24;
    private static final int WIDEST_VALUE = 60;

    private final FlatPage page;
    private final StringBuilder out = new StringBuilder();
    private final List<Integer> widths = new ArrayList<>();

    private AlignedText(FlatPage page) {
        this.page = page;
    }

    /** Heads stand in the middle over the columns that they span; labels are broken; cells have a blank between them. */
    static String browser(FlatPage page) {
        AlignedText text = new AlignedText(page);
        text.browserWidths();
        for (int i = 0; i < page.headRows(); i++) {
            text.browserHead(i);
        }
        page.rows().subList(page.headRows(), page.rows().size()).forEach(text::browserRow);
        text.out.append('\n');
        for (List<String> block : page.plainBlocks()) {
            text.out.append("X\n");
            block.forEach(line -> text.out.append(line).append('\n'));
        }
        return text.out.toString();
    }

    /** Nothing spans and nothing is broken; cells have two blanks between them. */
    static String extractor(FlatPage page) {
        AlignedText text = new AlignedText(page);
        for (List<FlatCell> row : page.rows()) {
            for (int k = 0; k < row.size(); k++) {
                text.widen(k, text.lines(row.get(k)));
            }
        }
        for (List<FlatCell> row : page.rows()) {
            List<List<String>> cells = row.stream().map(text::lines).toList();
            text.write(cells, "  ", false);
        }
        return text.out.toString();
    }

    private List<String> lines(FlatCell cell) {
        List<String> lines = new ArrayList<>();
        if (!cell.inline().isEmpty()) {
            lines.add(cell.inline());
        }
        cell.blocks().forEach(block -> lines.add("  " + block));
        return lines;
    }

    private void widen(int column, List<String> lines) {
        while (widths.size() <= column) {
            widths.add(0);
        }
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        widths.set(column, Math.max(widths.get(column), width));
    }

    private void browserWidths() {
        for (int i = 0; i < page.rows().size(); i++) {
            int at = i > 0 && i < page.headRows() ? page.rows().get(0).get(0).columns() : 0;
            for (FlatCell cell : page.rows().get(i)) {
                if (cell.columns() == 1 || (at > 0 && cell.inline().isEmpty())) {
                    widen(at, Wrap.lines(cell, at == 0 ? Integer.MAX_VALUE : WIDEST_VALUE));
                }
                at += cell.columns();
            }
        }
        int values = widths.stream().skip(1).mapToInt(width -> width + 1).sum();
        if (!widths.isEmpty()) {
            widths.set(0, Math.min(widths.get(0), Math.max(NARROWEST_LABEL, WIDTH - values)));
        }
    }

    private void browserHead(int index) {
        boolean two = page.headRows() > 1;
        List<FlatCell> row = page.rows().get(index);
        List<List<String>> cells = new ArrayList<>();
        List<Integer> spans = new ArrayList<>();
        FlatCell title = page.rows().get(0).get(0);
        List<String> all = new ArrayList<>();
        int titleWidth = title.columns() - 1;
        for (int k = 0; k < title.columns(); k++) {
            titleWidth += widths.get(k);
        }
        for (String block : title.blocks()) {
            all.addAll(Wrap.lines(block, titleWidth));
        }
        int above = two ? (all.size() + 1) / 2 : all.size();
        cells.add(index == 0 ? all.subList(0, above) : all.subList(above, all.size()));
        spans.add(title.columns());
        for (FlatCell cell : index == 0 ? row.subList(1, row.size()) : row) {
            cells.add(Wrap.lines(cell, WIDEST_VALUE));
            spans.add(cell.columns());
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            int column = 0;
            for (int k = 0; k < cells.size(); k++) {
                int width = spans.get(k) - 1;
                for (int i = 0; i < spans.get(k); i++) {
                    width += widths.get(column);
                    column++;
                }
                text.append(Wrap.centred(
                                line < cells.get(k).size() ? cells.get(k).get(line) : "", width))
                        .append(' ');
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    private void browserRow(List<FlatCell> row) {
        List<List<String>> cells = new ArrayList<>();
        for (int k = 0; k < row.size(); k++) {
            cells.add(row.get(k).isEmpty() ? List.of() : Wrap.lines(row.get(k), k == 0 ? widths.get(0) : WIDEST_VALUE));
        }
        write(cells, " ", true);
    }

    /** Where a browser breaks a label, values stand beside its middle, and cells that are empty there are blank. */
    private void write(List<List<String>> cells, String between, boolean middle) {
        int height = Math.max(1, cells.stream().mapToInt(List::size).max().orElse(0));
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            int end = 0;
            for (int k = 0; k < cells.size(); k++) {
                List<String> cell = cells.get(k);
                int at = line - (middle && k > 0 ? (height - Math.max(1, cell.size())) / 2 : 0);
                boolean here = at >= 0 && at < Math.max(1, cell.size());
                String piece = at >= 0 && at < cell.size() ? cell.get(at) : "";
                end = here ? text.length() + Math.max(piece.length(), cell.isEmpty() ? 1 : 0) : end;
                text.append(Wrap.padded(piece, widths.get(k)));
                text.append(between);
            }
            out.append(
                            middle
                                    ? text.substring(0, Math.min(text.length(), Math.max(end, 0)))
                                    : text.toString().stripTrailing())
                    .append('\n');
        }
    }
}
