package org.xbrlr.text;

import java.util.List;

/**
 * Tells by the shapes of its lines how a text was flattened.
 *
 * <pre>
 * |Net sales                   A
 * |Net sales||$ 5||$ 4|        A0
 * Net sales|                   B
 * Net sales| $ 5| $ 4|         C
 * Net sales | $ 5 | $ 4 |      D, with ---|---| E
 * | Net sales | $ 5 | $ 4 |    F, with | --- | --- | G
 * Net sales     $ 5     $ 4    J, without definitions K
 * [3]Net sales $ 5 $ 4         I
 * +-----------+-----+-----+    M
 * </pre>
 */
public final class DialectDetector {
    /** Of a line with more bars the text is all on one line. */
    private static final int BARS_OF_ONE_LINE = 12;

    private int opened;
    /** {@code | Dec. 31, 2020}: a head whose bar follows, or in A a text with a blank before it. */
    private int continued;

    private int doubled;
    private int closed;
    private int tight;
    private int loose;
    private int enclosing;
    private int rules;
    private int openRules;
    private int spacedRules;
    private int oneLine;

    private DialectDetector() {}

    /**
     * What a text is taken for.
     *
     * @param dialect its dialect; A where no line has a bar
     * @param confidence the share of lines with bars that have the dialect's shape
     */
    public record Found(Dialect dialect, double confidence) {}

    /** The dialect of lines, which are given as they stand and with their blanks folded. */
    static Found detect(List<Line> lines, List<Line> folded) {
        DialectDetector counts = new DialectDetector();
        for (Line line : folded) {
            counts.count(line.text());
        }
        Found found = counts.found();
        return barsStandBetween(lines, folded)
                ? found
                : BlankShapes.of(lines).found(counts.oneLine > 0).orElse(found);
    }

    /** Whether bars stand between cells, by a look that is soon over: a bar by itself, above all grids and definitions. */
    private static boolean barsStandBetween(List<Line> lines, List<Line> folded) {
        for (int i = 0; i < lines.size(); i++) {
            String text = folded.get(i).text();
            if (text.equals("|")) {
                return true;
            }
            if (text.equals("X") || GridCells.isRule(lines.get(i).text())) {
                return false;
            }
        }
        return false;
    }

    private void count(String text) {
        if (text.indexOf('|') < 0 || text.length() == 1) {
            return; // a bar alone stands in most dialects
        }
        if (EndedCells.isRule(text)) {
            rules++;
            openRules += text.charAt(0) == '|' ? 0 : 1;
            spacedRules += text.contains("| -") || text.contains("- |") || text.indexOf(':') >= 0 ? 1 : 0;
            return;
        }
        boolean begins = text.charAt(0) == '|';
        boolean ends = text.length() > 1 && text.charAt(text.length() - 1) == '|';
        int bare = 0;
        int blankBefore = 0;
        int blankBoth = 0;
        int end = text.length() - (ends ? 1 : 0);
        for (int i = text.indexOf('|', begins ? 1 : 0); i >= 0 && i < end; i = text.indexOf('|', i + 1)) {
            boolean before = i > 0 && text.charAt(i - 1) == ' ';
            boolean after = i + 1 < text.length() && text.charAt(i + 1) == ' ';
            blankBoth += before && after ? 1 : 0;
            blankBefore += before ? 1 : 0;
            bare += before ? 0 : 1;
        }
        if (begins && !ends && text.charAt(1) == ' ') {
            continued++;
        } else if (begins && !ends) {
            opened++;
        } else if (begins && text.charAt(1) != ' ') {
            doubled++;
        } else if (begins && text.endsWith(" |")) {
            enclosing++;
        } else if (begins) {
            tight++;
        } else if (ends && text.endsWith(" |")) {
            loose++;
        } else if (ends && bare > 0) {
            tight++;
        } else if (ends) {
            closed++;
        } else if (bare >= BARS_OF_ONE_LINE && blankBefore - blankBoth == 0) {
            oneLine += bare;
        }
    }

    private Found found() {
        if (tight + loose == 0) {
            opened += continued;
        } else if (tight > loose) {
            tight += continued;
        } else {
            loose += continued;
        }
        int all = Math.max(1, opened + doubled + closed + tight + loose + enclosing + oneLine);
        if (oneLine > opened + closed + enclosing + loose + tight + doubled) {
            return new Found(Dialect.L, (double) oneLine / all);
        }
        if (rules > 0 && openRules == 0 && enclosing > opened) {
            return new Found(spacedRules > 0 ? Dialect.G : Dialect.F, (double) enclosing / all);
        }
        if (openRules > 0 && loose + enclosing > opened) {
            return new Found(Dialect.E, (double) (loose + enclosing) / all);
        }
        if (tight + closed > opened && tight + closed > loose + enclosing) {
            return new Found(tight > 0 ? Dialect.C : Dialect.B, (double) (tight + closed) / all);
        }
        if (loose + enclosing > opened) {
            return new Found(Dialect.D, (double) (loose + enclosing) / all);
        }
        if (doubled > 1 && doubled * 2 > opened) {
            return new Found(Dialect.A0, (double) (doubled + opened) / all);
        }
        return new Found(Dialect.A, opened == 0 ? 0 : (double) opened / all);
    }
}
