package org.xbrlr.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds where the head of a table ends that blanks set: what the title and the heads of columns have left of their lines, against what
 * the rows below make of them.
 *
 * <pre>
 * Statements of Income      12 Months Ended        the title is broken where the next word would not have fitted,
 *     - USD ($)           Dec. 31,  Dec. 31,       its scale line is its last, and dates stand beside the middle
 *   $ in Millions           2020      2019         of what is left of it below the groups
 * Revenues                 $ 5        $ 4
 * </pre>
 */
final class AlignedHeadEnd {
    private static final Pattern VALUE =
            Pattern.compile("(?:[A-Z]{0,3}\\p{Sc} ?)?\\(?(?!(?:19|20)[0-9]{2}$)[0-9][0-9,.]{0,30}(?<!,)\\)?%?");

    private static final Pattern MARKS = Pattern.compile(" " + HeadShape.MARKS + "$");

    /** What only labels of rows end with. */
    private static final Pattern HEADING = Pattern.compile(".*\\[(?:Abstract|Line Items|Roll Forward)\\]");

    /** The beginning of a scale line that goes on. */
    private static final Pattern UNFINISHED_SCALE = Pattern.compile(
            "(?:.* )?(?:[A-Z]{0,3}\\p{Sc}|[a-z][A-Za-z-]{0,40}) in|In|(?:.*\\) )?In [A-Z][a-z]+(?:,.*)?(?:,|except|except (?:Per )?Share|unless|unless otherwise|data in)");

    private static final Pattern SCALE_BEGINS = Pattern.compile(
            "(?:(?:[A-Z]{0,3}\\p{Sc}(?: / [A-Za-z]{1,20})?|[a-z][A-Za-z-]{0,40}) in\\b|In (?:Thousands|Millions|Billions)).*");

    private static final int HIGHEST = 24;
    private static final double BREAK_WITHOUT_NEED = 4;
    private static final double BEHIND_SCALE = 8;
    private static final double UNFINISHED = 6;
    private static final double HEADING_IN_TITLE = 8;
    private static final double OUT_OF_PLACE = 3;
    private static final double GAP = 6;
    private static final double UNINDENTED_BELOW_SHIFTED = 12;
    private static final double INDENTED_ROW = 5;
    private static final double NAME_ALONE = 4;
    private static final double BLANKS_BEHIND = 5;

    private final List<Line> table;
    private final AlignedColumns columns;
    private final boolean indentsRows;
    /** Whether rows without values have blanks in their place. */
    private final boolean anchored;

    private AlignedHeadEnd(List<Line> table, AlignedColumns columns) {
        this.table = table;
        this.columns = columns;
        List<Line> body = table.subList(columns.head, table.size());
        this.anchored =
                table.stream().skip(1).anyMatch(line -> columns.right(line).isEmpty() && isAnchored(line));
        this.indentsRows = body.stream().filter(AlignedHeadEnd::isIndented).count() * 2 > body.size();
    }

    /** How many lines of a table are its head. */
    static int find(List<Line> table, AlignedColumns columns, AlignedRows rows) {
        AlignedHeadEnd head = new AlignedHeadEnd(table, columns);
        int least = head.least();
        int best = least;
        double cost = Double.POSITIVE_INFINITY;
        for (int end = least; end <= head.most(least); end++) {
            double all = head.cost(end) + rows.cost(end);
            if (all < cost) {
                cost = all;
                best = end;
            }
        }
        return best;
    }

    /** Down to the first line with anything beside the title. */
    private int least() {
        for (int i = 0; i < Math.min(table.size(), HIGHEST); i++) {
            if (AlignedColumns.isHead(table.get(i))
                    || !columns.right(table.get(i)).isEmpty()) {
                return i + 1;
            }
        }
        return Math.min(1, table.size());
    }

    /** Up to the first line with a number that no date has. */
    private int most(int least) {
        int end = least;
        while (end < Math.min(table.size(), HIGHEST) && !isValued(table.get(end))) {
            end++;
        }
        return end;
    }

    private boolean isValued(Line line) {
        return columns.groups(line).isEmpty()
                && IntStream.range(columns.first(), columns.count())
                        .filter(k -> columns.column(k) > columns.column(k - 1))
                        .anyMatch(k -> VALUE.matcher(MARKS.matcher(columns.piece(line, k, columns.behind(k)))
                                        .replaceFirst(""))
                                .matches());
    }

    /** How odd a head of so many lines is. */
    private double cost(int end) {
        String title = "";
        String above = "";
        double cost = 0;
        int first = -1;
        int last = -1;
        int groups = -1;
        int heads = -1;
        int lowest = -1;
        boolean shifted = false;
        for (int i = 0; i < end; i++) {
            Line line = table.get(i);
            String text = columns.left(line);
            cost += shifted && !isIndented(line) ? UNINDENTED_BELOW_SHIFTED : 0;
            shifted |= columns.isShifted(line);
            if (!text.isEmpty() && !shifted) {
                cost += title.isEmpty() ? 0 : goesOn(title, above, text);
                cost += last >= 0 && line.number() - table.get(last).number() > 1 ? GAP : 0;
                title += title.isEmpty() ? text : " " + text;
                cost += HEADING.matcher(title).matches() ? HEADING_IN_TITLE : 0;
                above = text;
                first = first < 0 ? i : first;
                last = i;
            }
            String right = columns.right(line);
            cost += shifted && isNameAlone(line) ? NAME_ALONE : 0;
            cost += anchored && heads >= 0 && right.isEmpty() && isAnchored(line) ? BLANKS_BEHIND : 0;
            boolean group = !columns.groups(line).isEmpty()
                    || (heads < 0
                            && !right.isEmpty()
                            && right.replace("Ended", "").isBlank());
            if (group) {
                groups = i;
            } else if (!right.isEmpty()) {
                heads = heads < 0 ? i : heads;
                lowest = i;
            }
        }
        cost += UNFINISHED_SCALE.matcher(title).matches() ? UNFINISHED : 0;
        cost += IntStream.range(end, Math.min(table.size(), end + 3)).anyMatch(i -> AlignedColumns.isHead(table.get(i)))
                ? UNFINISHED
                : 0;
        boolean indented = end < table.size() && isIndented(table.get(end)) && !indentsRows;
        cost += indented && !(shifted && isNameAlone(table.get(end))) ? INDENTED_ROW : 0;
        return shifted ? cost : cost + places(end, first, last, groups, heads, lowest);
    }

    /** Whether a line says nothing but several words, no date or unit: the name of a section is indented where it is a paragraph. */
    private boolean isNameAlone(Line line) {
        String text = columns.left(line);
        return text.indexOf(' ') >= 0
                && columns.right(line).isEmpty()
                && !HeadShape.isHead(text)
                && !HeadShape.isUnit(text);
    }

    private boolean isAnchored(Line line) {
        return line.text().length() >= columns.values;
    }

    /** Whether its first word stands in the middle or to the right, in the column of the labels. */
    private static boolean isIndented(Line line) {
        return TextColumns.isBlank(line.text().charAt(0));
    }

    private double goesOn(String title, String above, String text) {
        if (HeadShape.isScale(new Line(1, text)) || SCALE_BEGINS.matcher(text).matches()) {
            return 0;
        }
        boolean ended = HeadShape.isScale(new Line(1, title))
                && !UNFINISHED_SCALE.matcher(title).matches();
        double cost = ended ? BEHIND_SCALE : 0;
        return cost + (Wrapped.fits(above, text, columns.values - 1) ? BREAK_WITHOUT_NEED : 0);
    }

    /** Whether title and heads stand in the middle of what they have, or all at its top. */
    private double places(int end, int first, int last, int groups, int heads, int lowest) {
        int height = end;
        double cost = 0;
        if (first >= 0) {
            int lower = height - (last - first + 1);
            cost += first == 0 || first == lower / 2 || first == (lower + 1) / 2 ? 0 : OUT_OF_PLACE;
        }
        if (heads >= 0) {
            int tall = lowest - heads + 1;
            boolean placed = false;
            for (int top = groups < 0 ? 0 : groups + 1;
                    top <= (groups < 0 ? 0 : Math.min(heads, 2 * groups + 2));
                    top++) {
                int lower = height - top - tall;
                placed |= lower >= 0 && (heads == top + lower / 2 || heads == top);
            }
            cost += placed ? 0 : OUT_OF_PLACE;
        }
        return cost;
    }
}
