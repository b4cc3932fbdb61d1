package org.xbrlr.flatten;

import java.util.ArrayList;
import java.util.List;

/** A page with a blank between cells, labels as numbered links, heads on lines of their own (dialect I). */
final class PlainText {
    private static final int WIDTH = 77;
    private static final String INDENT = "   ";

    private final StringBuilder out = new StringBuilder();
    private int links;

    private PlainText() {}

    static String of(FlatPage page) {
        PlainText text = new PlainText();
        for (int i = 0; i < page.rows().size(); i++) {
            if (i < page.headRows()) {
                text.head(page.rows().get(i));
            } else {
                text.row(page.rows().get(i));
            }
        }
        text.out.append('\n');
        for (List<String> block : page.plainBlocks()) {
            text.line(text.link() + "X");
            for (String line : block) {
                boolean heading = line.matches("[-+] (?:Definition|References|Details)");
                text.line(heading ? text.link() + line : line);
            }
        }
        return text.out.toString();
    }

    private String link() {
        links++;
        return "[" + links + "]";
    }

    private void head(List<FlatCell> row) {
        List<String> inline = new ArrayList<>();
        for (FlatCell cell : row) {
            if (!cell.inline().isEmpty()) {
                inline.add(raised(cell.inline()));
            }
            cell.blocks().forEach(this::line);
        }
        if (!inline.isEmpty()) {
            line(String.join(" ", inline));
        }
    }

    private void row(List<FlatCell> row) {
        StringBuilder line = new StringBuilder(link());
        for (int i = 0; i < row.size(); i++) {
            FlatCell cell = row.get(i);
            line.append(i == 0 ? "" : " ").append(cell.isEmpty() ? " " : raised(cell.oneLine(" ")));
        }
        String text = line.toString().stripTrailing();
        line(text);
    }

    private static String raised(String text) {
        return text.matches("\\[[0-9\\],\\[]+") ? "^" + text : text;
    }

    private void line(String text) {
        for (String part : Wrap.lines(text, WIDTH - INDENT.length())) {
            out.append(INDENT).append(part.strip()).append('\n');
        }
    }
}
