package org.xbrlr.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins the lines of a cell that were broken because it is narrow.
 *
 * <pre>
 * Consolidated      Consolidated Statements of Operations: the next word would not have fitted
 * Statements of
 * Operations
 * $ in Millions     another line: its first word would have fitted above
 * </pre>
 *
 * <p>A word wider than its cell is cut, so that its last piece fills a line; what it was shows elsewhere in the text.
 */
final class Wrapped {
    /** Of an unknown word that was cut so many letters may stand on the first line. */
    private static final int LONGEST_REST = 4;

    private final Set<String> words = new HashSet<>();

    private final boolean cutsWords;

    /** Lines of a tool that cuts words too long for a line, or lets them reach beyond it. */
    Wrapped(boolean cutsWords) {
        this.cutsWords = cutsWords;
    }

    /** Learns the words that stand whole within a line. */
    void learn(String line) {
        List<String> parts = List.of(line.split(" "));
        if (parts.size() > 2) {
            parts.subList(1, parts.size() - 1).forEach(word -> words.add(TextPage.key(word)));
        }
    }

    /** The lines of a cell as they were before it was made so narrow; an empty one ends a paragraph and is not among them. */
    List<Line> join(List<Line> lines, int width) {
        List<Line> joined = new ArrayList<>();
        String above = "";
        for (Line line : lines) {
            String text = line.text();
            if (text.isEmpty() || above.isEmpty() || fits(above, text, width)) {
                if (!text.isEmpty()) {
                    joined.add(line);
                }
            } else {
                Line last = joined.remove(joined.size() - 1);
                String between = isCut(above, text, width) ? "" : " ";
                joined.add(new Line(last.number(), last.text() + between + text));
            }
            above = text;
        }
        return joined;
    }

    /** Whether a line's first word would have had its place in the line above, so that something else broke it. */
    static boolean fits(String above, String line, int width) {
        int end = line.indexOf(' ');
        return above.length() + 1 + (end < 0 ? line.length() : end) <= width;
    }

    /** A cut word stands alone on its first line, and its last piece fills the next one. */
    private boolean isCut(String above, String line, int width) {
        if (!cutsWords || above.indexOf(' ') >= 0 || line.length() < width) {
            return false;
        }
        int end = line.indexOf(' ');
        String second = end < 0 ? line : line.substring(0, end);
        boolean opens = above.equals("[") || above.equals("(");
        boolean known = words.contains(TextPage.key(above)) || words.contains(TextPage.key(second));
        boolean rest = !known && above.length() <= LONGEST_REST && Character.isLowerCase(second.charAt(0));
        return opens || rest || words.contains(TextPage.key(above + second)) || (isNumber(above) && isNumber(second));
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c == ',' || c == '.' || c == '(' || c == ')' || Character.isDigit(c));
    }
}
