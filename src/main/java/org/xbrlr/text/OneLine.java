package org.xbrlr.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Dialect L: all cells on one line, bars without blanks between them. Each cell counts as a line.
 *
 * <pre>
 * Balance Sheets - USD ($)|$ in Thousands|Dec. 31, 2020|Dec. 31, 2019|Assets|$ 5|$ 4|X|- Definition|…
 * </pre>
 *
 * <p>The head shows itself by its dates alone, so that of a table without dates nothing can be told.
 */
final class OneLine {
    /** Parts of one column's head, at the most. */
    private static final int LONGEST_HEAD = 12;

    /** Lines of a column's head that may name members. */
    private static final int MOST_MEMBERS = 3;

    /** A title of the .NET era names its unit so: {@code (USD $)}. */
    private static final Pattern DOTNET = Pattern.compile("\\([^()]{0,200}[A-Z]{3} \\p{Sc}\\)$|^In [MTB]");

    private OneLine() {}

    static void read(Iterator<Line> lines, CellCollector cells) {
        List<Line> parts = parts(lines);
        int head = 0;
        while (head < parts.size() && !HeadShape.isHead(parts.get(head).text())) {
            head++;
        }
        if (head == parts.size()) {
            parts.forEach(cells::below);
            return;
        }
        int title = head > 1 && HeadShape.isScale(parts.get(head - 1)) ? head - 2 : Math.max(0, head - 1);
        parts.subList(0, title).forEach(cells::below);
        boolean members = parts.subList(title, head).stream()
                .anyMatch(part -> DOTNET.matcher(part.text()).find());
        if (isUnclear(parts, readHead(parts, head, members, new CellCollector()))) {
            parts.subList(title, parts.size()).forEach(cells::below);
            return;
        }
        if (title < head) {
            cells.block(parts.subList(title, head), Place.UNTOLD);
        }
        int next = readHead(parts, head, members, cells);
        boolean definitions = false;
        for (Line part : parts.subList(next, parts.size())) {
            boolean opens = part.text().equals("X");
            definitions |= opens;
            if (opens || !definitions) {
                cells.open(part.number(), part.text(), Place.UNTOLD);
            } else {
                cells.below(part);
            }
        }
    }

    private static List<Line> parts(Iterator<Line> lines) {
        List<Line> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        while (lines.hasNext()) {
            String text = lines.next().text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean within =
                        i > 0 && i + 1 < text.length() && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
                if (c == '|' && !within) {
                    end(part, parts);
                } else {
                    part.append(c);
                }
            }
            part.append(' ');
        }
        end(part, parts);
        return parts;
    }

    private static void end(StringBuilder part, List<Line> parts) {
        String text = part.toString().strip();
        if (!text.isEmpty()) {
            parts.add(new Line(parts.size() + 1, text));
        }
        part.setLength(0);
    }

    /** Units below a date, and in the .NET era a member's name: the next column begins behind them. */
    private static boolean headIsNear(List<Line> parts, int next, boolean members) {
        int words = 0;
        for (int i = next; i < Math.min(parts.size(), next + LONGEST_HEAD); i++) {
            String text = parts.get(i).text();
            if (HeadShape.isHead(text)) {
                return words == 0 || (members && i - next < MOST_MEMBERS);
            }
            words += text.indexOf(' ') < 0 || HeadShape.isUnit(text) ? 0 : 1;
        }
        return false;
    }

    /** A date before any value, though the head seemed to have ended: where it ended is not known, and so no column is. */
    private static boolean isUnclear(List<Line> parts, int next) {
        for (Line part : parts.subList(next, parts.size())) {
            if (HeadShape.isHead(part.text())) {
                return true;
            }
            if (part.text().chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return false;
    }

    /** Heads go on while groups, dates, and units below a date do. */
    private static int readHead(List<Line> parts, int from, boolean members, CellCollector cells) {
        int next = from;
        boolean dated = false;
        while (next < parts.size()) {
            Line part = parts.get(next);
            if (HeadShape.isGroup(part.text())) {
                cells.open(part.number(), part.text(), Place.UNTOLD);
                dated = false;
            } else if (HeadShape.isHead(part.text())) {
                cells.block(List.of(part), Place.UNTOLD);
                dated = true;
            } else if (HeadShape.isMark(part.text())) {
                cells.open(part.number(), part.text(), Place.UNTOLD);
            } else if (dated && (HeadShape.isUnit(part.text()) || headIsNear(parts, next, members))) {
                cells.below(part);
            } else {
                break;
            }
            next++;
        }
        return next;
    }
}
