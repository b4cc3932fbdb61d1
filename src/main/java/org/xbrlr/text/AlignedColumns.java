package org.xbrlr.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a table that blanks set, those of marks told from those of values.
 *
 * <pre>
 * Cash      [1]  $ 5   $ 4         begins at 0, 10, 15, 21: the labels' column and their marks', columns 1 and 2
 * </pre>
 */
final class AlignedColumns {
    private static final Pattern GROUP =
            Pattern.compile("(?<=\\s|^)([0-9]{1,4}) (Month|Week|Day|Year)s?(?: Ended(?=\\s|$)|(?=\\s{2}|\\s?$))");
    private static final String GROUP_OR_DATE = "(?:[0-9]{1,4} (?:Month|Week|Day|Year)s?\\b|" + HeadShape.MONTH
            + "\\b\\.?(?: [0-9]{1,2},|\\s*$|\\s{2})|forever\\b)";

    /** At the beginning of a line it may be the end of a label: {@code Balance at} above {@code Dec. 31, 2020}. */
    private static final Pattern HEAD =
            Pattern.compile("(?:^\\s|\\s{2})\\s*" + GROUP_OR_DATE + "|^" + GROUP_OR_DATE + ".*\\s{2}" + GROUP_OR_DATE);

    private static final String AMOUNT =
            "(?:[A-Z]{0,3}\\p{Sc} ?)?\\(?(?!(?:19|20)[0-9]{2}(?:\\s|$))[0-9][0-9,.]{0,30}(?<!,)\\)?%?";
    private static final Pattern NUMBERS =
            Pattern.compile("\\s{2}" + AMOUNT + "(?: " + AMOUNT + "){0,40}(?:\\s{2}|\\s?$)");

    /** Lines of a head, at the most. */
    private static final int HIGHEST_HEAD = 24;

    /** In K paragraphs are indented so far. */
    private static final int INDENT = 2;

    /** Where columns begin. */
    final List<Integer> starts;

    /** The column of each of {@link #starts}; marks stand in that of their value. */
    private final List<Integer> columns = new ArrayList<>();

    /** Where the first column of values begins. */
    final int values;

    /** Whether the first head stands over the marks on rows, as in K where a title spans them and is written once. */
    final boolean early;

    /** How many lines have no values: down to the first number apart, or the last date. */
    final int head;

    /** Finds the columns of a table. */
    AlignedColumns(List<Line> table) {
        this.head = knownHead(table);
        this.starts = starts(table, head);
        number(table.subList(head, table.size()));
        int first = Math.max(1, columns.indexOf(1));
        this.early = IntStream.range(1, Math.min(first, count()))
                .anyMatch(k -> table.subList(0, head).stream().anyMatch(line -> HeadShape.isHead(piece(line, k))));
        this.values = count() < 2 ? 0 : starts.get(early ? 1 : first);
    }

    /** Groups stand over several columns; what stands before them is the title, over one. */
    private static List<Integer> starts(List<Line> table, int head) {
        return TextColumns.find(
                table.stream()
                        .map(line -> {
                            Matcher group = GROUP.matcher(line.text());
                            return group.find() ? line.text().substring(0, group.start()) : line.text();
                        })
                        .toList(),
                head);
    }

    private static int knownHead(List<Line> table) {
        int head = Math.min(1, table.size());
        for (int i = 0; i < Math.min(table.size(), HIGHEST_HEAD); i++) {
            if (i > 0
                    && !isHead(table.get(i))
                    && NUMBERS.matcher(table.get(i).text()).find()) {
                return i;
            }
            head = isHead(table.get(i)) ? i + 1 : head;
        }
        return head;
    }

    /** Counts the columns; one of nothing but marks belongs to the one before. */
    private void number(List<Line> body) {
        columns.add(0);
        int column = 0;
        for (int k = 1; k < count(); k++) {
            boolean any = false;
            boolean all = true;
            for (Line line : body) {
                String text = piece(line, k);
                any |= !text.isEmpty();
                all &= text.isEmpty() || HeadShape.isMark(text);
            }
            column += any && all ? 0 : 1;
            columns.add(column);
        }
    }

    /** How many there are, those of labels and marks included. */
    int count() {
        return starts.size();
    }

    /** The 1-based column of values; 0 for labels and their marks. */
    int column(int k) {
        return columns.get(k);
    }

    /** Where a 1-based column of values begins. */
    int begin(int column) {
        return column == 1 ? values : starts.get(columns.indexOf(column));
    }

    /** How many columns of values there are. */
    int last() {
        return columns.get(columns.size() - 1);
    }

    /** The first with values. */
    int first() {
        return Math.max(1, columns.indexOf(1));
    }

    String piece(Line line, int k) {
        return piece(line, k, k + 1);
    }

    /** What a line says in columns that follow each other. */
    String piece(Line line, int k, int to) {
        int end = to < count() ? starts.get(to) : line.text().length();
        return HeadShape.unraised(TextColumns.cut(line.text(), starts.get(k), end));
    }

    /** The column behind one and its marks. */
    int behind(int k) {
        int to = k + 1;
        while (to < count() && columns.get(to).equals(columns.get(k))) {
            to++;
        }
        return to;
    }

    /** What a line of the head says of the title. */
    String left(Line line) {
        return TextColumns.cut(line.text(), 0, titleEnd(line));
    }

    /** What a line of the head says of columns. */
    String right(Line line) {
        return TextColumns.cut(line.text(), titleEnd(line), line.text().length());
    }

    /** A group may begin above a column of marks. */
    private int titleEnd(Line line) {
        Matcher group = GROUP.matcher(line.text());
        return group.find() && group.start() + INDENT >= starts.get(1) ? Math.min(values, group.start()) : values;
    }

    /** Whether the first date stands where the title does, as in K. */
    boolean isShifted(Line line) {
        return HeadShape.isHead(piece(line, 0))
                && (TextColumns.isBlank(line.text().charAt(0)) || HeadShape.isHead(right(line)));
    }

    /** Whether a line shows a group or a date, or the beginning of one. */
    static boolean isHead(Line line) {
        return HEAD.matcher(line.text()).find();
    }

    /**
     * A group of columns where it stands.
     *
     * @param number its line
     * @param text {@code 12 Months Ended}
     * @param from where it begins
     * @param to where it ends
     */
    record Group(int number, String text, int from, int to) {}

    /** The groups of a line that stand beside the title. */
    List<Group> groups(Line line) {
        List<Group> groups = new ArrayList<>();
        int from = titleEnd(line);
        Matcher group = GROUP.matcher(line.text());
        while (group.find()) {
            if (group.start() >= from) {
                String text = group.group(1) + " " + group.group(2) + "s Ended";
                groups.add(new Group(line.number(), text, group.start(), group.end()));
            }
        }
        return groups;
    }
}
