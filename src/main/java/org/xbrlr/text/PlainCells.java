package org.xbrlr.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads text where a blank stands between the cells of a row, and each head on a line of its own (dialect I).
 *
 * <pre>
 *    Tea Rooms (Details) - USD ($)
 *    $ in Millions
 *    3 Months Ended 6 Months Ended
 *    Jun. 30, 2023
 *    USD ($)
 *    Jun. 30, 2022
 *    [1]Tea sold $ 120 $ 110           values are cut off from the right
 *    [2]Cups broken   $ (2)            an empty cell is a blank between two
 *    [3]How the stock is counted by hand: the label ends where the name of an element below does
 * </pre>
 */
final class PlainCells {
    private static final Pattern VERSION = Pattern.compile("v[0-9]{1,3}(?:\\.[0-9]{1,6}){1,4}");
    private static final Pattern GROUP = Pattern.compile("[0-9]{1,4} (?:Month|Week|Day|Year)s? Ended");
    private static final Pattern GROUPS = Pattern.compile(GROUP.pattern() + "(?: " + GROUP.pattern() + "){0,50}");
    private static final Pattern NOTE = Pattern.compile("\\s{0,40}\\^?\\[[0-9]{1,3}\\]\\s.*");
    private static final int FEWEST_LINKS = 3;
    /** Lines end sooner where nobody made them. */
    private static final int NARROWEST = 60;

    private final List<Line> lines;
    private final CellCollector cells;
    private final int end;
    private final Set<String> names;
    private boolean linked;
    private int columns;

    private PlainCells(List<Line> lines, CellCollector cells) {
        this.lines = lines;
        this.cells = cells;
        this.end = TextPage.definitions(lines);
        this.names = TextPage.elements(lines.subList(end, lines.size()));
    }

    static void read(Iterator<Line> lines, CellCollector cells) {
        List<Line> all = new ArrayList<>();
        lines.forEachRemaining(all::add);
        new PlainCells(all, cells).read();
    }

    private void read() {
        int links = 0;
        for (Line line : lines.subList(0, end)) {
            links += TextPage.isLinked(line.text()) ? 1 : 0;
        }
        linked = links >= FEWEST_LINKS || (links > 0 && end < lines.size());
        int date = firstHead();
        int body = linked ? firstLink() : bodyBelow(date);
        int top = top(Math.min(date, body), body);
        lines.subList(0, top).forEach(line -> cells.below(TextPage.folded(line)));
        if (top < body) {
            head(lines.subList(top, body));
        }
        int notes = notes(body);
        rows(lines.subList(body, notes));
        lines.subList(notes, end).forEach(line -> cells.below(TextPage.folded(line)));
        TextPage.writeDefinitions(lines.subList(end, lines.size()), cells);
    }

    private String text(int line) {
        return LineReader.fold(lines.get(line).text());
    }

    private static boolean isHead(String text) {
        return HeadShape.isHead(text) || GROUPS.matcher(text).matches();
    }

    private int firstHead() {
        for (int i = 0; i < end; i++) {
            if (isHead(text(i))) {
                return i;
            }
        }
        return end;
    }

    private int firstLink() {
        int i = 0;
        while (i < end && !TextPage.isLinked(lines.get(i).text())) {
            i++;
        }
        return i;
    }

    private int bodyBelow(int head) {
        int last = head;
        for (int i = head; i < end; i++) {
            String text = text(i);
            if (isHead(text)) {
                last = i + 1;
            } else if (i == last && (HeadShape.isUnit(text) || HeadShape.isMark(HeadShape.unraised(text)))) {
                last = i + 1;
            } else if (i > last + 2) {
                break;
            }
        }
        return last;
    }

    /** The first line of the title: below a version mark, or an empty line. */
    private int top(int head, int body) {
        int top = head;
        while (top > 0
                && lines.get(top - 1).number() == lines.get(top).number() - 1
                && !VERSION.matcher(text(top - 1)).matches()) {
            top--;
        }
        return top == body ? Math.max(0, top - 1) : top;
    }

    private int notes(int from) {
        for (int i = from; i < end; i++) {
            if (NOTE.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return end;
    }

    private void head(List<Line> head) {
        List<Line> folded = head.stream().map(TextPage::folded).toList();
        int next = 0;
        boolean dated = folded.stream().anyMatch(line -> isHead(line.text()));
        while (next < folded.size() && (dated ? !isHead(folded.get(next).text()) : next < titleLines(folded))) {
            next++;
        }
        if (next > 0) {
            title(folded.subList(0, next));
        }
        List<Line> column = new ArrayList<>();
        for (Line line : folded.subList(next, folded.size())) {
            String text = HeadShape.unraised(line.text());
            boolean groups = GROUPS.matcher(text).matches();
            boolean opens = dated ? HeadShape.isHead(text) : !HeadShape.isUnit(text);
            if (groups || opens || HeadShape.isMark(text)) {
                endColumn(column);
            }
            if (groups) {
                Matcher group = GROUP.matcher(text);
                while (group.find()) {
                    cells.open(line.number(), group.group(), Place.UNTOLD);
                }
            } else if (HeadShape.isMark(text)) {
                cells.open(line.number(), text, Place.UNTOLD);
            } else {
                column.add(new Line(line.number(), text));
            }
        }
        endColumn(column);
    }

    /** Heads of members show no end of the title but the scale line. */
    private static int titleLines(List<Line> head) {
        for (int i = head.size() - 1; i > 0; i--) {
            if (HeadShape.isScale(head.get(i))) {
                return i + 1;
            }
        }
        return 1;
    }

    private void title(List<Line> title) {
        List<Line> joined = new ArrayList<>();
        for (Line line : title) {
            if (joined.isEmpty() || HeadShape.isScale(line)) {
                joined.add(line);
            } else {
                Line above = joined.remove(joined.size() - 1);
                joined.add(new Line(above.number(), above.text() + " " + line.text()));
            }
        }
        cells.block(joined.size() == 1 ? HeadShape.title(joined.get(0)) : joined, Place.UNTOLD);
    }

    private void endColumn(List<Line> column) {
        if (!column.isEmpty()) {
            cells.block(column.size() == 1 ? HeadShape.lines(column.get(0)) : List.copyOf(column), Place.UNTOLD);
            columns++;
            column.clear();
        }
    }

    private void rows(List<Line> body) {
        List<PlainRow> rows = new ArrayList<>();
        int width = body.stream()
                .mapToInt(line -> line.text().strip().length())
                .max()
                .orElse(0);
        for (Line line : body) {
            String text = line.text().strip();
            boolean fits = rows.isEmpty()
                    || width < NARROWEST
                    || Wrapped.fits(rows.get(rows.size() - 1).lastLine(), text, width);
            boolean opens = fits || (linked && TextPage.isLinked(text));
            if (opens) {
                rows.add(new PlainRow(line.number(), TextPage.unlinked(text).strip(), text, 0));
            } else {
                rows.add(rows.remove(rows.size() - 1).with(text));
            }
        }
        boolean blanksKept = false;
        boolean aligned = false;
        boolean marks = false;
        List<PlainRow.Cut> cuts = new ArrayList<>();
        for (PlainRow row : rows) {
            PlainRow.Cut cut = row.cut(columns, names);
            blanksKept |= cut.hasEmptyCells();
            aligned |= row.isAligned(columns);
            marks |= cut.values().stream().anyMatch(value -> value.mark().isPresent());
            cuts.add(cut);
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean kept = blanksKept && !aligned && !marks && rows.get(i).keepsBlanks(cuts.get(i));
            write(rows.get(i).line(), cuts.get(i), kept);
        }
    }

    private void write(int line, PlainRow.Cut row, boolean columnsKept) {
        cells.open(line, row.label(), Place.FIRST);
        for (PlainRow.Value value : row.values()) {
            boolean known = columnsKept && row.fits(columns);
            cells.open(line, value.text(), known ? Place.in(value.column()) : Place.LATER);
            value.mark().ifPresent(mark -> cells.open(line, mark, Place.LATER));
        }
    }
}
