package org.xbrlr.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads tables whose columns are set by blanks (dialects J and K).
 *
 * <pre>
 * Tea Rooms (Details) - USD ($)   3 Months Ended           a title, broken lines and all, beside groups and dates
 *         $ in Millions         Jun. 30,    Jun. 30,
 *                                 2023        2022
 * Tea sold                      $ 120       $ 110
 * Cups broken                               $ (2)          column 2
 * </pre>
 *
 * <p>In K heads may stand a column too far to the left, the first date below the title: what spans rows there does not push others on.
 */
final class AlignedCells {
    private static final Pattern DATE = Pattern.compile(HeadShape.DAY);
    private static final Pattern VERSION = Pattern.compile("v[0-9]{1,3}(?:\\.[0-9]{1,6}){1,4}");
    private static final Pattern NOTE = Pattern.compile("\\s{0,40}\\^?\\[[0-9]{1,3}\\].*");
    private static final Pattern MARKED = Pattern.compile("(.*\\S) (" + HeadShape.MARKS + ")");
    /** Behind a title as wide as its column. */
    private static final Pattern HEAD_AT_END =
            Pattern.compile("\\S (?:[0-9]{1,4} Months Ended|" + HeadShape.DAY + ")\\s?$");

    private static final Pattern ENDED = Pattern.compile("Ended(?: Ended){0,40}");
    private static final Pattern GAP = Pattern.compile("\\S\\s{2,}\\S");

    /** Lines of a title above the first date, at the most. */
    private static final int HIGHEST_TITLE = 16;

    private final List<Line> table;
    private final CellCollector cells;
    private final AlignedColumns columns;
    private final Set<String> names;
    private final Wrapped wrapped = new Wrapped(false);

    /** Whether each column has one head. */
    private boolean sure;

    private AlignedCells(List<Line> table, AlignedColumns columns, Set<String> names, CellCollector cells) {
        this.names = names;
        this.table = table;
        this.columns = columns;
        this.cells = cells;
    }

    static void read(Iterator<Line> lines, CellCollector cells) {
        List<Line> read = new ArrayList<>();
        lines.forEachRemaining(read::add);
        List<Line> all = TextPage.cleaned(read);
        int end = TextPage.definitions(all);
        int top = top(all, end);
        List<Line> table = top < end ? all.subList(top, notes(all, top, end)) : List.of();
        AlignedColumns columns = new AlignedColumns(table);
        if (columns.count() < 2) {
            all.forEach(line -> cells.below(TextPage.folded(line)));
            return;
        }
        all.subList(0, top).forEach(line -> cells.below(TextPage.folded(line)));
        List<Line> definitions = all.subList(end, all.size());
        Set<String> names = TextPage.elements(definitions);
        names.addAll(TextPage.members(definitions));
        new AlignedCells(table, columns, names, cells).read();
        all.subList(top + table.size(), end).forEach(line -> cells.below(TextPage.folded(line)));
        TextPage.writeDefinitions(definitions, cells);
    }

    private void read() {
        AlignedRows rows = AlignedRows.of(new AlignedLines(table, columns.starts, names), columns.head);
        int head = AlignedHeadEnd.find(table, columns, rows);
        head(table.subList(0, head));
        rows.rows(head).forEach(this::row);
    }

    /** The first line of the title, or the number of lines before the definitions where there is no table. */
    private static int top(List<Line> lines, int end) {
        int top = first(lines, end, AlignedColumns::isHead);
        top = top < end
                ? top
                : first(
                        lines,
                        end,
                        line -> GAP.matcher(line.text()).find()
                                || HEAD_AT_END.matcher(line.text()).find());
        int highest = Math.max(0, top - HIGHEST_TITLE);
        while (top < end
                && top > highest
                && lines.get(top - 1).number() == lines.get(top).number() - 1
                && !VERSION.matcher(lines.get(top - 1).text().strip()).matches()) {
            top--;
        }
        return top;
    }

    private static int first(List<Line> lines, int end, Predicate<Line> shape) {
        return IntStream.range(0, end)
                .filter(i -> shape.test(lines.get(i)))
                .findFirst()
                .orElse(end);
    }

    private static int notes(List<Line> lines, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (NOTE.matcher(lines.get(i).text()).matches()
                    && lines.get(i).text().strip().length() > 8) {
                return i;
            }
        }
        return end;
    }

    private void head(List<Line> head) {
        List<Line> title = new ArrayList<>();
        List<List<Line>> stacks = new ArrayList<>();
        for (int k = 0; k < columns.count(); k++) {
            stacks.add(new ArrayList<>());
        }
        boolean loose = columns.early || isLoose(head);
        boolean shifted = false;
        List<AlignedColumns.Group> groups = new ArrayList<>();
        for (Line line : head) {
            String left = columns.left(line);
            shifted |= columns.isShifted(line);
            if (!left.isEmpty() && !shifted) {
                title.add(new Line(line.number(), left));
            }
            String right = columns.right(line);
            List<AlignedColumns.Group> here = columns.groups(line);
            groups.addAll(here);
            if (here.isEmpty() && (groups.isEmpty() || !ENDED.matcher(right).matches())) {
                stack(line, stacks, shifted, loose);
            }
        }
        cells.block(title.isEmpty() ? List.of(new Line(head.get(0).number(), "")) : title(title), Place.UNTOLD);
        List<List<Line>> heads = heads(stacks, shifted ? 0 : 1);
        AlignedGroups places =
                shifted ? AlignedGroups.bySide(columns, heads) : AlignedGroups.byPlace(columns, head, widest(table));
        groups.sort(Comparator.comparingInt(AlignedColumns.Group::from));
        List<Place> where = places.places(groups);
        for (int i = 0; i < groups.size(); i++) {
            cells.open(groups.get(i).number(), groups.get(i).text(), sure ? where.get(i) : Place.UNTOLD);
        }
        write(heads);
    }

    private List<Line> title(List<Line> lines) {
        List<Line> joined = wrapped.join(lines, columns.values - 1);
        return joined.size() == 1 ? HeadShape.title(joined.get(0)) : joined;
    }

    /** Whether two dates stand over one column and its marks, for in K heads stand side by side whatever they span. */
    private boolean isLoose(List<Line> head) {
        for (Line line : head) {
            for (int k = 1; k < columns.count(); k = columns.behind(k)) {
                int to = columns.behind(k);
                if (to > k + 1
                        && DATE.matcher(columns.piece(line, k, to)).results().count() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The head of a column may reach over its marks. */
    private void stack(Line line, List<List<Line>> stacks, boolean shifted, boolean loose) {
        int k = shifted ? 0 : loose ? 1 : columns.first();
        while (k < columns.count()) {
            int to = shifted || loose ? k + 1 : columns.behind(k);
            String text = columns.piece(line, k, to);
            if (!text.isEmpty()) {
                stacks.get(k).add(new Line(line.number(), text));
            }
            k = to;
        }
    }

    /** The lines of the heads of columns; whether each has one is told beside. */
    private List<List<Line>> heads(List<List<Line>> stacks, int first) {
        List<List<Line>> heads = new ArrayList<>();
        int dated = 0;
        boolean twice = false;
        for (int k = first; k < stacks.size(); k++) {
            boolean last = k + 1 == columns.count();
            int width = last ? widest(stacks.get(k)) : columns.starts.get(k + 1) - 1 - columns.starts.get(k);
            List<Line> lines = AlignedHead.lines(stacks.get(k), width);
            long dates = lines.stream()
                    .filter(line -> HeadShape.isHead(line.text()) && !HeadShape.isGroup(line.text()))
                    .count();
            dated += dates > 0 ? 1 : 0;
            twice |= dates > 1 || lines.stream().anyMatch(line -> line.text().endsWith(","));
            if (lines.stream().anyMatch(line -> !HeadShape.isGroup(line.text()))) {
                heads.add(lines);
            }
        }
        sure = heads.size() == columns.last() && !twice && (dated == 0 || dated == heads.size());
        return heads;
    }

    /** Groups over one column, broken like its date, come before it. */
    private void write(List<List<Line>> heads) {
        for (List<Line> head : heads) {
            List<Line> lines = new ArrayList<>();
            for (Line line : head) {
                if (HeadShape.isGroup(line.text())) {
                    cells.open(line.number(), line.text(), Place.UNTOLD);
                } else {
                    lines.add(line);
                }
            }
            cells.block(lines, Place.UNTOLD);
        }
    }

    private static int widest(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    }

    private void row(RawRow row) {
        boolean first = true;
        for (int k = 0; k < row.cells().size(); k++) {
            RawRow.RawCell cell = row.cells().get(k);
            if (!cell.isEmpty()) {
                Matcher marked = MARKED.matcher(cell.text());
                boolean mark = marked.matches();
                int column = columns.column(k);
                cells.open(
                        cell.line(),
                        mark ? marked.group(1) : cell.text(),
                        first ? Place.FIRST : !sure || column == 0 ? Place.LATER : Place.in(column));
                if (mark) {
                    cells.open(cell.line(), marked.group(2), Place.LATER);
                }
                first = false;
            }
        }
    }
}
