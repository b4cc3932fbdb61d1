package org.xbrlr.flatten;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A cell of the HTML as an extractor sees it.
 *
 * @param inline the text that stands in the cell itself, links and marks included
 * @param blocks the lines of its paragraphs and divisions, tables within left out
 * @param tight whether it is one division alone in its row, with no white space between the tags
 * @param spaced whether it is empty but for a table with white space around, for which a bar is written
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 */
record FlatCell(String inline, List<String> blocks, boolean tight, boolean spaced, int columns, int rows) {
    private static final Set<String> BLOCKS =
            Set.of("div", "p", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "center");

    FlatCell {
        blocks = List.copyOf(blocks);
    }

    static FlatCell of(Element cell) {
        Words words = new Words();
        words.read(cell);
        words.end();
        return new FlatCell(
                fold(words.inline.toString()),
                words.lines,
                isTight(cell),
                cell.childrenSize() == 1 && cell.child(0).normalName().equals("table") && cell.childNodeSize() > 1,
                span(cell, "colspan"),
                span(cell, "rowspan"));
    }

    /** White space in the markup makes an extractor write a bar (rule 0.2). */
    static boolean isTight(Element cell) {
        Element row = cell.parent();
        return row != null && row.childNodeSize() == 1 && cell.childNodeSize() == 1 && cell.childrenSize() == 1;
    }

    boolean isEmpty() {
        return inline.isEmpty() && blocks.isEmpty();
    }

    /** All of its text on one line. */
    String oneLine(String between) {
        List<String> all = new ArrayList<>();
        if (!inline.isEmpty()) {
            all.add(inline);
        }
        all.addAll(blocks);
        return String.join(between, all);
    }

    private static int span(Element cell, String name) {
        String span = cell.attr(name);
        return span.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(span)) : 1;
    }

    /** Runs of blanks as one, ends trimmed. */
    static String fold(String text) {
        return text.replaceAll("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff]+", " ")
                .strip();
    }

    /** The text of one cell in the making. */
    private static final class Words {
        private final StringBuilder inline = new StringBuilder();
        private final List<String> lines = new ArrayList<>();
        private StringBuilder current = inline;

        private void read(Node node) {
            for (Node child : node.childNodes()) {
                if (child instanceof TextNode text) {
                    current.append(text.getWholeText());
                } else if (child instanceof Element element) {
                    read(element);
                }
            }
        }

        private void read(Element element) {
            String name = element.normalName();
            boolean hidden = element.attr("style").replace(" ", "").contains("display:none") && name.equals("span");
            if (name.equals("table") || name.equals("script") || name.equals("style") || hidden) {
                return;
            }
            if (name.equals("br")) {
                end();
            } else if (BLOCKS.contains(name)) {
                end();
                current = new StringBuilder();
                read((Node) element);
                end();
                current = new StringBuilder();
            } else {
                read((Node) element);
            }
        }

        private void end() {
            if (current != inline) {
                String line = fold(current.toString());
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                current.setLength(0);
            }
        }
    }
}
