package org.xbrlr.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
    /** An unknown word is hardly longer. */
    private static final int LONGEST_WORD = 17;

    /** Of one that was cut so many letters may stand on the first line. */
    private static final int LONGEST_REST = 5;

    private static final Pattern HYPHEN = Pattern.compile("[-\u2010-\u2015]");

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
        int i = 0;
        while (i < lines.size()) {
            Line first = lines.get(i);
            String text = first.text();
            String last = text;
            for (i++; i < lines.size() && isCut(last, lines.get(i).text(), width); i++) {
                last = lines.get(i).text();
                text += last;
            }
            if (text.isEmpty() || above.isEmpty() || fits(above, text, width)) {
                if (!text.isEmpty()) {
                    joined.add(new Line(first.number(), text));
                }
            } else {
                Line before = joined.remove(joined.size() - 1);
                joined.add(new Line(before.number(), before.text() + " " + text));
            }
            above = last;
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
        if (!cutsWords || above.indexOf(' ') >= 0 || line.indexOf(' ') >= 0 || line.length() < Math.max(1, width)) {
            return false;
        }
        if (TextPage.key(above).isEmpty()) {
            return above.equals("[") || above.equals("(");
        }
        if (isKnown(above + line) || (isNumber(above) && isNumber(line))) {
            return true;
        }
        String[] aboveParts = HYPHEN.split(above, -1);
        String first = aboveParts[aboveParts.length - 1];
        String second = HYPHEN.split(line, -1)[0];
        if (first.isEmpty() || second.isEmpty() || isKnown(first + second)) {
            return true;
        }
        return Character.isLetter(first.charAt(first.length() - 1))
                && Character.isLowerCase(second.charAt(0))
                && !isKnown(second)
                && (!isKnown(first) || first.length() == 1)
                && first.length() <= LONGEST_REST
                && first.length() + second.length() <= LONGEST_WORD;
    }

    private boolean isKnown(String word) {
        return words.contains(TextPage.key(word));
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c == ',' || c == '.' || c == '(' || c == ')' || Character.isDigit(c));
    }
}
