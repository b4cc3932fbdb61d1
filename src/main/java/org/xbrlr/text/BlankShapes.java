package org.xbrlr.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells texts whose columns are set by blanks, or by nothing at all (dialects I, J, K, M).
 *
 * <pre>
 * Tea Rooms (Details)    Jun. 30, 2023      a head beside the title: J, without definitions K
 * Jun. 30, 2023                             below the title: I
 * +---------------------+---------------+   M
 * </pre>
 */
final class BlankShapes {
    private static final String MONTH = HeadShape.MONTH + "\\b\\.?(?: [0-9]{1,2},|\\s|$)";
    private static final Pattern HEAD_BESIDE =
            Pattern.compile("\\S\\s{2,}(?:[0-9]{1,4} (?:Month|Week|Day|Year)s?\\b|" + MONTH + ")");
    private static final Pattern HEAD_AFTER_TITLE = Pattern.compile("\\) (?:[0-9]{1,4} (?:Month|Week|Day|Year)s Ended|"
            + MONTH + ")|\\S\\s{12,}[A-Z][a-z]|, [0-9]{4} " + MONTH);
    private static final Pattern INDENTED = Pattern.compile("\\s{15,}" + MONTH + ".*");
    private static final Pattern VALUED = Pattern.compile("[A-Za-z\\])].{1,200}[ $][0-9(][0-9,.()%]{0,30}$");

    private int lines;
    private int barred;
    private int loneBars;
    private int grid;
    /** Whether a line began with a bar before any line of dashes. */
    private boolean barsAbove;

    private int linked;
    private int besides;
    private int valued;
    private int stacked;
    private boolean definitions;

    private BlankShapes() {}

    static BlankShapes of(List<Line> lines) {
        BlankShapes shapes = new BlankShapes();
        List<Line> cleaned = TextPage.cleaned(lines);
        int table = TextPage.definitions(cleaned);
        shapes.definitions = table < lines.size();
        cleaned.subList(0, table).forEach(line -> shapes.count(line.text()));
        return shapes;
    }

    private void count(String line) {
        String text = LineReader.fold(line);
        lines++;
        barsAbove |= grid == 0 && text.startsWith("|");
        barred += text.startsWith("|") || text.endsWith("|") ? 1 : 0;
        loneBars += text.equals("|") ? 1 : 0;
        if (GridCells.isRule(line)) {
            grid++;
        } else if (TextPage.isLinked(line)) {
            linked++;
        }
        if (loneBars > 0) {
            return; // bars stand between cells: no other shape counts, and these take time
        }
        if (HeadShape.isHead(text)) {
            stacked++;
        }
        if (line.length() < 5_000) {
            boolean beside = HEAD_BESIDE.matcher(line).find()
                    || HEAD_AFTER_TITLE.matcher(line.strip()).find()
                    || INDENTED.matcher(line).matches();
            besides += beside ? 1 : 0;
            valued += VALUED.matcher(text).find() ? 1 : 0;
        }
    }

    /** The dialect, unless bars stand between cells. */
    Optional<DialectDetector.Found> found(boolean oneLine) {
        if (grid > 1 && !barsAbove) {
            return Optional.of(new DialectDetector.Found(Dialect.M, 1));
        }
        if (oneLine || loneBars > 0 || barred * 3 > lines) {
            return Optional.empty();
        }
        double confidence = 1 - (double) barred / Math.max(1, lines);
        boolean links = linked > 2 || (linked > 0 && definitions);
        if (links && (stacked > 0 || linked > 5)) {
            return Optional.of(new DialectDetector.Found(Dialect.I, confidence));
        }
        if (besides > 0) {
            return Optional.of(new DialectDetector.Found(definitions ? Dialect.J : Dialect.K, confidence));
        }
        return stacked > 0 && (valued > 0 || definitions)
                ? Optional.of(new DialectDetector.Found(Dialect.I, confidence))
                : Optional.empty();
    }
}
