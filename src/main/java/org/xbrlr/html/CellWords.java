package org.xbrlr.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a cell as a reader sees it: blocks on lines of their own, runs of blanks folded, hidden parts left out.
 *
 * <pre>
 * &lt;div&gt;Dec. 31, 2011&lt;/div&gt;&lt;div&gt;Class A&lt;/div&gt;     Dec. 31, 2011 / Class A
 * $ 5&lt;span style="display: none"&gt;…&lt;/span&gt;             $ 5
 * </pre>
 */
final class CellWords implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "br",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tr",
            "ul");
    private static final Set<String> UNSEEN = Set.of("script", "style", "template");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private CellWords() {}

    /** The lines with anything on them. */
    static List<String> lines(Element cell) {
        CellWords words = new CellWords();
        cell.filter(words);
        words.endLine();
        return words.lines;
    }

    /** All on one line. */
    static String oneLine(Element cell) {
        return String.join(" ", lines(cell));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element part) {
            if (UNSEEN.contains(part.normalName()) || isHidden(part)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            atEdge(part, depth);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element part) {
            atEdge(part, depth);
        }
        return FilterResult.CONTINUE;
    }

    private void atEdge(Element part, int depth) {
        if (depth == 0) {
            return;
        }
        if (BLOCKS.contains(part.normalName())) {
            endLine();
        } else if (part.normalName().equals("td") || part.normalName().equals("th")) {
            append(" ");
        }
    }

    private static boolean isHidden(Element part) {
        return part.attr("style").replace(" ", "").contains("display:none");
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || (c >= 0x7F && (Character.isSpaceChar(c) || Character.isISOControl(c)));
            if (!blank && c != '\u200B' && c != '\u2060' && c != '\uFEFF') {
                line.append(c);
            } else if (blank && line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private void endLine() {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }
}
