package org.xbrlr.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Groups lines whose columns are known into rows: a label or value may be broken over several lines.
 *
 * <pre>
 * Net income attributable to noncontrolling interests and 125     141     87
 * redeemable noncontrolling interests in subsidiaries                             the same row: the word did not fit above
 * Less: Buy-out of noncontrolling interest                (5)     31      8
 * </pre>
 *
 * <p>Of all groupings that is taken whose breaks are best explained, by costs that only tell which of two oddities is the odder.
 */
final class AlignedRows {
    /** Lines of one row, at the most; a text may be long. */
    private static final int HIGHEST = 40;

    /** What is whole: an amount is broken behind its sign only. */
    private static final Pattern NUMBER = Pattern.compile("[^A-Za-z]*[0-9][^A-Za-z]*");

    private static final Pattern TIME =
            Pattern.compile("[0-9]{1,4} (?:year|month|day)s?(?: [0-9]{1,4} (?:month|day)s?){0,2}");

    private static final double ROW = 1;
    private static final double BREAK_WITHOUT_NEED = 6;
    private static final double LABEL_BEGINS_LATER = 4;
    private static final double LABEL_GOES_ON_AFTER_GAP = 6;
    private static final double CAPITAL_GOES_ON = 0.6;
    private static final double GOES_ON_AFTER_BRACKET = 2;
    private static final double SECOND_ANCHOR = 4;
    private static final double NO_ANCHOR = 2;

    private final List<Line> lines;
    private final List<Integer> starts;
    private final int[] widths;
    /** Whether rows without values show that they have cells by the blanks behind their labels. */
    private final boolean anchored;

    private final String[][] cells;
    /** Which lines have numbers behind the label. */
    private final boolean[] numbered;

    AlignedRows(List<Line> lines, List<Integer> starts) {
        this.lines = lines;
        this.starts = starts;
        this.cells = new String[lines.size()][];
        this.numbered = new boolean[lines.size()];
        int longest = 0;
        for (int i = 0; i < lines.size(); i++) {
            cells[i] = cells(lines.get(i).text());
            numbered[i] = Arrays.stream(cells[i])
                    .skip(1)
                    .anyMatch(text -> NUMBER.matcher(text).matches());
            longest = Math.max(longest, lines.get(i).text().stripTrailing().length());
        }
        widths = new int[starts.size()];
        for (int k = 0; k < widths.length; k++) {
            widths[k] = (k + 1 < starts.size() ? starts.get(k + 1) - 1 : longest) - starts.get(k);
        }
        long headings = 0;
        for (int i = 0; i < lines.size(); i++) {
            headings += isHeading(i) && hasAnchor(i) ? 1 : 0;
        }
        anchored = headings > 0;
    }

    private String[] cells(String line) {
        String[] parts = new String[starts.size()];
        for (int k = 0; k < parts.length; k++) {
            int end = k + 1 < parts.length ? starts.get(k + 1) : line.length();
            parts[k] = TextColumns.cut(line, starts.get(k), end);
        }
        return parts;
    }

    private boolean isHeading(int line) {
        return !cells[line][0].isEmpty() && Arrays.stream(cells[line]).skip(1).allMatch(String::isEmpty);
    }

    /** Whether the line reaches the second column, be it with blanks. */
    private boolean hasAnchor(int line) {
        return starts.size() > 1 && lines.get(line).text().length() >= starts.get(1);
    }

    /** The rows; each as its cells, empty ones included. */
    List<RawRow> rows() {
        int count = lines.size();
        double[] best = new double[count + 1];
        int[] from = new int[count + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        for (int start = 0; start < count; start++) {
            double cost = best[start] + ROW;
            int anchors = 0;
            boolean text = false;
            for (int end = start + 1; end <= Math.min(count, start + HIGHEST); end++) {
                if (end > start + 1) {
                    cost += joining(start, end - 1);
                }
                boolean heading = isHeading(end - 1);
                text |= !heading;
                anchors += anchored && heading && hasAnchor(end - 1) ? 1 : 0;
                double odd = anchors > (text ? 0 : 1) ? SECOND_ANCHOR : 0;
                odd += anchored && !text && anchors == 0 ? NO_ANCHOR : 0;
                if (best[end] > cost + odd) {
                    best[end] = cost + odd;
                    from[end] = start;
                }
            }
        }
        List<RawRow> rows = new ArrayList<>();
        for (int end = count; end > 0; end = from[end]) {
            rows.add(row(from[end], end));
        }
        Collections.reverse(rows);
        return rows;
    }

    /** What it costs that a line belongs to the row that began at an earlier one. */
    private double joining(int start, int line) {
        boolean numbers = numbered[line] && IntStream.range(start, line).anyMatch(i -> numbered[i]);
        double cost = numbers ? BREAK_WITHOUT_NEED : 0; // those of one row stand beside each other
        for (int k = 0; k < widths.length; k++) {
            String text = cells[line][k];
            String above = cells[line - 1][k];
            if (text.isEmpty()) {
                continue;
            }
            boolean begun = false;
            for (int i = start; i < line; i++) {
                begun |= !cells[i][k].isEmpty();
            }
            if (k > 0 && areWhole(above, text)) {
                cost += BREAK_WITHOUT_NEED;
            } else if (!above.isEmpty()) {
                cost += Wrapped.fits(above, text, widths[k]) && !above.endsWith("-") ? BREAK_WITHOUT_NEED : 0;
            } else if (begun) {
                cost += LABEL_GOES_ON_AFTER_GAP;
            }
            if (k == 0) {
                cost += begun ? 0 : LABEL_BEGINS_LATER;
                cost += Character.isUpperCase(text.charAt(0)) ? CAPITAL_GOES_ON : 0;
                cost += above.endsWith("]") || above.endsWith(":") ? GOES_ON_AFTER_BRACKET : 0;
            }
        }
        return cost;
    }

    /** Two numbers, or a number and a length of time: neither goes on with the other. */
    private static boolean areWhole(String above, String text) {
        boolean number = NUMBER.matcher(text).matches();
        return NUMBER.matcher(above).matches()
                ? number || TIME.matcher(text).matches()
                : number && TIME.matcher(above).matches();
    }

    private RawRow row(int from, int to) {
        List<RawRow.RawCell> row = new ArrayList<>();
        int number = lines.get(from).number();
        for (int k = 0; k < widths.length; k++) {
            StringBuilder text = new StringBuilder();
            for (int i = from; i < to; i++) {
                text.append(text.isEmpty() || cells[i][k].isEmpty() ? "" : " ").append(cells[i][k]);
            }
            row.add(RawRow.RawCell.inline(number, HeadShape.unraised(text.toString())));
        }
        return RawRow.of(row);
    }
}
