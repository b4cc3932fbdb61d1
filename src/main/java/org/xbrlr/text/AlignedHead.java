package org.xbrlr.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of one head where it is broken over several: those of its date and units are told by what they say, those of its members by
 * whether the next word would have fitted.
 *
 * <pre>
 * Dec. 31,          Dec. 31, 2022
 *   2022            USD ($)
 *  USD ($)          $ / shares
 *    $ /
 *  shares
 * </pre>
 */
final class AlignedHead {
    /** Part of a date, of a unit or of a list: it goes on. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:" + HeadShape.MONTH + "\\.?(?: [0-9]{1,2},)?|[0-9]{1,4}(?: (?:Month|Week|Day|Year)s?)?|.*[,/])");

    private static final Pattern WITH_SYMBOL = Pattern.compile("[A-Z]{3} \\([^)]{0,2}\\p{Sc}\\)|\\p{Sc} / \\S{1,20}");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}$");
    private static final Pattern SYMBOL = Pattern.compile("\\([^)]{0,2}\\p{Sc}\\)");
    private static final Pattern DATE = Pattern.compile(HeadShape.DAY);
    private static final Pattern GROUP = Pattern.compile("([0-9]{1,4}) (Month|Week|Day|Year)s? Ended(?: (.*))?");

    private AlignedHead() {}

    /** The lines of a head, a group among them, from its pieces. */
    static List<Line> lines(List<Line> pieces, int width) {
        List<Line> joined = new ArrayList<>();
        String above = "";
        for (Line piece : pieces) {
            Line last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && goesOn(joined, last.text(), above, piece.text(), width)) {
                joined.set(joined.size() - 1, new Line(last.number(), last.text() + " " + piece.text()));
            } else {
                joined.add(piece);
            }
            above = piece.text();
        }
        List<Line> lines = new ArrayList<>();
        for (Line line : joined) {
            Matcher group = GROUP.matcher(line.text());
            if (group.matches()) {
                lines.add(new Line(line.number(), group.group(1) + " " + group.group(2) + "s Ended"));
                if (group.group(3) != null) {
                    lines.addAll(HeadShape.lines(new Line(line.number(), group.group(3))));
                }
            } else {
                lines.addAll(HeadShape.lines(line));
            }
        }
        return lines;
    }

    private static boolean goesOn(List<Line> lines, String line, String above, String piece, int width) {
        if (CODE.matcher(line).find() && SYMBOL.matcher(piece).matches()) {
            return true;
        }
        if (UNFINISHED.matcher(line).matches() || piece.equals("Ended") || piece.startsWith("/ ")) {
            return true;
        }
        boolean behindDate = DATE.matcher(line).matches();
        boolean behindUnit = HeadShape.isUnit(line) && (HeadShape.isSureUnit(line) || lines.size() > 1);
        boolean unit = WITH_SYMBOL.matcher(piece).matches();
        if (behindDate || behindUnit || unit || line.endsWith("]") || HeadShape.isGroup(line)) {
            return false;
        }
        return !Wrapped.fits(above, piece, width);
    }
}
