package org.xbrlr.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    private static final Pattern GROUP =
            Pattern.compile("(?<=\\s|^)([0-9]{1,4}) (Month|Week|Day|Year)s?(?: Ended(?=\\s|$)|(?=\\s{2}|\\s?$))");
    private static final Pattern VALUE =
            Pattern.compile("(?:[A-Z]{0,3}\\p{Sc} ?)?\\(?(?!(?:19|20)[0-9]{2}$)[0-9][0-9,.]{0,30}(?<!,)\\)?%?");
    private static final Pattern HEAD = Pattern.compile("(?:^|\\s{2})\\s*(?:[0-9]{1,4} (?:Month|Week|Day|Year)s?\\b|"
            + MONTH + "\\b\\.?(?: [0-9]{1,2},|\\s*$|\\s{2})|forever\\b)");
    private static final Pattern DATE = Pattern.compile(MONTH + "\\.? [0-9]{1,2}, [0-9]{4}");
    private static final Pattern STACKED_GROUP =
            Pattern.compile("([0-9]{1,4} (?:Month|Week|Day|Year)s? Ended)(?: (.*))?");
    private static final Pattern VERSION = Pattern.compile("v[0-9]{1,3}(?:\\.[0-9]{1,6}){1,4}");
    private static final Pattern NOTE = Pattern.compile("\\s{0,40}\\^?\\[[0-9]{1,3}\\].*");
    private static final Pattern MARKED = Pattern.compile("(.*\\S) (\\[[0-9]{1,3}\\](?:, ?\\[[0-9]{1,3}\\]){0,20})");
    /** What only labels of rows end with. */
    private static final Pattern HEADING = Pattern.compile(".*\\[(?:Abstract|Line Items|Roll Forward)\\]");

    private static final Pattern GAP = Pattern.compile("\\S\\s{2,}\\S");

    /** Lines of a title above the first date, at the most. */
    private static final int HIGHEST_TITLE = 8;

    private final List<Line> lines;
    private final CellCollector cells;
    private final Wrapped wrapped = new Wrapped(false);
    private List<Integer> starts = List.of();
    /** The column of each of {@link #starts}; marks stand in that of their value. */
    private final List<Integer> columns = new ArrayList<>();
    /** Whether each column has one head. */
    private boolean sure;

    /** Where the first column of values begins. */
    private int values;

    /** Whether the first head stands over the marks on rows, as in K where a title spans them and is written once. */
    private boolean early;

    private AlignedCells(List<Line> lines, CellCollector cells) {
        this.lines = lines;
        this.cells = cells;
    }

    static void read(Iterator<Line> lines, CellCollector cells) {
        List<Line> all = new ArrayList<>();
        lines.forEachRemaining(all::add);
        new AlignedCells(TextPage.cleaned(all), cells).read();
    }

    private void read() {
        int end = TextPage.definitions(lines);
        int top = top(end);
        List<Line> table = top < end ? lines.subList(top, notes(top, end)) : List.of();
        starts = starts(table);
        int head = 0;
        if (starts.size() > 1) {
            number(table);
            head = headEnd(table);
        }
        if (head == 0) {
            lines.forEach(line -> cells.below(TextPage.folded(line)));
            return;
        }
        lines.subList(0, top).forEach(line -> cells.below(TextPage.folded(line)));
        List<RawRow> rows = new AlignedRows(table.subList(head, table.size()), starts).rows();
        head(table.subList(0, head));
        rows.forEach(this::row);
        lines.subList(top + table.size(), end).forEach(line -> cells.below(TextPage.folded(line)));
        TextPage.writeDefinitions(lines.subList(end, lines.size()), cells);
    }

    /** The first line of the title, or the number of lines before the definitions where there is no table. */
    private int top(int end) {
        int top = first(end, HEAD);
        top = top < end ? top : first(end, GAP);
        int highest = Math.max(0, top - HIGHEST_TITLE);
        while (top < end
                && top > highest
                && lines.get(top - 1).number() == lines.get(top).number() - 1
                && !VERSION.matcher(lines.get(top - 1).text().strip()).matches()) {
            top--;
        }
        return top;
    }

    private int first(int end, Pattern shape) {
        for (int i = 0; i < end; i++) {
            if (shape.matcher(lines.get(i).text()).find()) {
                return i;
            }
        }
        return end;
    }

    private int notes(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (NOTE.matcher(lines.get(i).text()).matches()
                    && lines.get(i).text().strip().length() > 8) {
                return i;
            }
        }
        return end;
    }

    /** Groups stand over several columns; what stands before them is the title, over one. */
    private static List<Integer> starts(List<Line> table) {
        return TextColumns.find(
                table.stream()
                        .map(line -> {
                            Matcher group = GROUP.matcher(line.text());
                            return group.find() ? line.text().substring(0, group.start()) : line.text();
                        })
                        .toList(),
                knownHead(table));
    }

    /** How many lines the head has at the least: down to the last date; without dates one. */
    private static int knownHead(List<Line> table) {
        int head = Math.min(1, table.size());
        for (int i = 0; i < Math.min(table.size(), 2 * HIGHEST_TITLE); i++) {
            head = HEAD.matcher(table.get(i).text()).find() ? i + 1 : head;
        }
        return head;
    }

    private String left(Line line) {
        return TextColumns.cut(line.text(), 0, titleEnd(line));
    }

    /** A group may begin above a column of marks. */
    private int titleEnd(Line line) {
        Matcher group = GROUP.matcher(line.text());
        return group.find() && group.start() >= starts.get(1) ? Math.min(values, group.start()) : values;
    }

    private String right(Line line) {
        return TextColumns.cut(line.text(), titleEnd(line), line.text().length());
    }

    /** The head goes on while the title does, of which the scale line is the last, or heads stand where labels would. */
    private int headEnd(List<Line> table) {
        int width = values - 1;
        String title = "";
        boolean heads = false;
        boolean below = false;
        int end = 0;
        while (end < table.size()) {
            Line line = table.get(end);
            String text = left(line);
            boolean head = HEAD.matcher(line.text()).find();
            boolean indented = TextColumns.isBlank(line.text().charAt(0));
            boolean shifted = isShifted(line) || (HeadShape.isUnit(text) && heads && indented);
            boolean ended = HeadShape.isScale(new Line(1, title));
            boolean titled = title.isEmpty()
                    || !heads
                    || (indented && !ended)
                    || HeadShape.isScale(new Line(1, text))
                    || (!below && !ended && !Wrapped.fits(title, text, width));
            boolean valued = !GROUP.matcher(line.text()).find()
                    && IntStream.range(Math.max(1, columns.indexOf(1)), starts.size())
                            .anyMatch(k -> VALUE.matcher(piece(line, k)).matches());
            if (valued || (heads && HEADING.matcher(text).matches())) {
                break;
            }
            if (!text.isEmpty() && !titled && !shifted && !(head && !right(line).isEmpty())) {
                break;
            }
            title = text.isEmpty() || shifted ? title : text;
            below |= shifted;
            heads |= head || !right(line).isEmpty();
            end++;
        }
        return end;
    }

    /** Whether the first date stands where the title does, as in K. */
    private boolean isShifted(Line line) {
        return HeadShape.isHead(piece(line, 0))
                && (TextColumns.isBlank(line.text().charAt(0)) || HeadShape.isHead(right(line)));
    }

    /** Counts the columns; one of nothing but marks belongs to the one before. */
    private void number(List<Line> table) {
        int head = knownHead(table);
        columns.add(0);
        int column = 0;
        for (int k = 1; k < starts.size(); k++) {
            boolean any = false;
            boolean all = true;
            for (Line line : table.subList(head, table.size())) {
                String text = piece(line, k);
                any |= !text.isEmpty();
                all &= text.isEmpty() || HeadShape.isMark(text);
            }
            column += any && all ? 0 : 1;
            columns.add(column);
        }
        int first = Math.max(1, columns.indexOf(1));
        early = IntStream.range(1, first)
                .anyMatch(k -> table.subList(0, head).stream().anyMatch(line -> HeadShape.isHead(piece(line, k))));
        values = starts.get(early ? 1 : first);
    }

    private String piece(Line line, int k) {
        int to = k + 1 < starts.size() ? starts.get(k + 1) : line.text().length();
        return HeadShape.unraised(TextColumns.cut(line.text(), starts.get(k), to));
    }

    private void head(List<Line> head) {
        List<Line> title = new ArrayList<>();
        List<List<Line>> stacks = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            stacks.add(new ArrayList<>());
        }
        boolean loose = early || isLoose(head);
        boolean shifted = false;
        List<Line> groups = new ArrayList<>();
        for (Line line : head) {
            String left = left(line);
            shifted |= isShifted(line);
            if (!left.isEmpty() && !shifted) {
                title.add(new Line(line.number(), left));
            }
            String right = right(line);
            if (GROUP.matcher(right).find()
                    || (!right.isEmpty() && right.replace("Ended", "").isBlank())) {
                groups.add(new Line(line.number(), right));
            } else {
                stack(line, stacks, shifted, loose);
            }
        }
        cells.block(title.isEmpty() ? List.of(new Line(head.get(0).number(), "")) : title(title), Place.UNTOLD);
        groups.forEach(this::groups);
        heads(stacks, shifted ? 0 : 1);
    }

    private List<Line> title(List<Line> lines) {
        List<Line> joined = wrapped.join(lines, values - 1);
        return joined.size() == 1 ? HeadShape.title(joined.get(0)) : joined;
    }

    private void groups(Line line) {
        Matcher group = GROUP.matcher(line.text());
        while (group.find()) {
            cells.open(line.number(), group.group(1) + " " + group.group(2) + "s Ended", Place.UNTOLD);
        }
    }

    /** Whether two dates stand over one column and its marks, for in K heads stand side by side whatever they span. */
    private boolean isLoose(List<Line> head) {
        for (Line line : head) {
            for (int k = 1; k < starts.size(); k++) {
                int to = k;
                while (to < starts.size() && columns.get(to).equals(columns.get(k))) {
                    to++;
                }
                int end = to < starts.size() ? starts.get(to) : line.text().length();
                if (to > k + 1
                        && DATE.matcher(TextColumns.cut(line.text(), starts.get(k), end))
                                        .results()
                                        .count()
                                > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The head of a column may reach over its marks. */
    private void stack(Line line, List<List<Line>> stacks, boolean shifted, boolean loose) {
        for (int k = shifted ? 0 : loose ? 1 : Math.max(1, columns.indexOf(1)); k < starts.size(); k++) {
            int to = k + 1;
            while (!shifted && !loose && to < starts.size() && columns.get(to).equals(columns.get(k))) {
                to++;
            }
            int end = to < starts.size() ? starts.get(to) : line.text().length();
            String text = HeadShape.unraised(TextColumns.cut(line.text(), starts.get(k), end));
            if (!text.isEmpty()) {
                stacks.get(k).add(new Line(line.number(), text));
            }
            k = to - 1;
        }
    }

    private void heads(List<List<Line>> stacks, int first) {
        int count = 0;
        int dated = 0;
        boolean twice = false;
        for (int k = first; k < stacks.size(); k++) {
            if (stacks.get(k).isEmpty()) {
                continue;
            }
            int width = k + 1 < starts.size() ? starts.get(k + 1) - 1 - starts.get(k) : 0;
            List<Line> lines = new ArrayList<>();
            for (Line line : wrapped.join(stacks.get(k), k + 1 < starts.size() ? width : widest(stacks.get(k)))) {
                Matcher group = STACKED_GROUP.matcher(line.text());
                if (group.matches()) {
                    cells.open(line.number(), group.group(1), Place.UNTOLD);
                    lines.addAll(
                            group.group(2) == null
                                    ? List.of()
                                    : HeadShape.lines(new Line(line.number(), group.group(2))));
                } else {
                    lines.addAll(HeadShape.lines(line));
                }
            }
            if (!lines.isEmpty()) {
                cells.block(lines, Place.UNTOLD);
                long dates = lines.stream()
                        .filter(line -> HeadShape.isHead(line.text()))
                        .count();
                count++;
                dated += dates > 0 ? 1 : 0;
                twice |=
                        dates > 1 || lines.stream().anyMatch(line -> line.text().endsWith(","));
            }
        }
        sure = count == columns.get(columns.size() - 1) && !twice && (dated == 0 || dated == count);
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
                cells.open(
                        cell.line(),
                        mark ? marked.group(1) : cell.text(),
                        first ? Place.FIRST : !sure || columns.get(k) == 0 ? Place.LATER : Place.in(columns.get(k)));
                if (mark) {
                    cells.open(cell.line(), marked.group(2), Place.LATER);
                }
                first = false;
            }
        }
    }
}
