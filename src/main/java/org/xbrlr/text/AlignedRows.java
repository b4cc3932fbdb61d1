package org.xbrlr.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups lines whose columns are known into rows: a label or value may be broken over several lines.
 *
 * <pre>
 * Unbilled transaction price                       a label begins on the first line of its row,
 * allocated to performance     $ 10,420            lower values stand beside the middle of the row, in some texts on its first line,
 * obligations                                      and so does an empty cell, if blanks are written for it
 * Deferred revenue             $ 3,867     $
 *                                          3,536
 * </pre>
 *
 * <p>Of all groupings that is taken whose breaks are best explained, by costs that only tell which of two oddities is the odder.
 */
final class AlignedRows {
    /** Lines of one row, at the most: a value may be a long text. */
    private static final int HIGHEST = 4000;

    /** Lines of a label, at the most. */
    private static final int HIGHEST_LABEL = 30;

    /** Lines of a row that begins without a label. */
    private static final int HIGHEST_UNLABELLED = 40;

    /** A row that odd is none. */
    private static final double ODDEST = 80;

    private static final double ROW = 1;
    private static final double NAMED = 0.9;
    private static final double SECTION_WITH_NUMBERS = 2;
    private static final double BEGINS_WITHOUT_LABEL = 8;
    private static final double OUT_OF_PLACE = 5;
    private static final double GOES_ON_AFTER_GAP = 6;
    private static final double NUMBERS_ON_TWO_LINES = 6;
    private static final double ANCHOR_ASTRAY = 4;
    /** Of two ways to share lines the more even one. */
    private static final double HIGHER_LABEL = 0.02;

    private final AlignedLines lines;
    /** Whether rows without values show that they have cells by the blanks behind their labels. */
    private final boolean anchored;
    /** Whether lower cells stand beside the middle of their row. */
    private final boolean middle;

    /** The cost of all rows from a line on, and the line behind the first of them. */
    private final double[] best;

    private final int[] next;

    private AlignedRows(AlignedLines lines, boolean middle) {
        this.lines = lines;
        this.middle = middle;
        this.anchored = IntStream.range(0, lines.count()).anyMatch(i -> lines.isHeading(i) && lines.isAnchored(i));
        this.best = new double[lines.count() + 1];
        this.next = new int[lines.count()];
        Arrays.fill(best, 0, lines.count(), Double.POSITIVE_INFINITY);
        for (int start = lines.count() - 1; start >= 0; start--) {
            new Row(start).grow();
        }
    }

    /**
     * Lines whose first rows may be of a head.
     *
     * @param head how many of them are of the head at the least
     */
    static AlignedRows of(AlignedLines lines, int head) {
        AlignedRows centred = new AlignedRows(lines, true);
        AlignedRows raised = new AlignedRows(lines, false);
        return raised.cost(head) < centred.cost(head) ? raised : centred;
    }

    /** How odd the rows are from a line on. */
    double cost(int line) {
        return best[line];
    }

    /** The rows from a line on; each as its cells, empty ones included. */
    List<RawRow> rows(int line) {
        List<RawRow> rows = new ArrayList<>();
        for (int start = line; start < lines.count(); start = next[start]) {
            rows.add(row(start, next[start]));
        }
        return rows;
    }

    private RawRow row(int start, int end) {
        List<RawRow.RawCell> row = new ArrayList<>();
        for (int k = 0; k < lines.columns(); k++) {
            StringBuilder text = new StringBuilder();
            for (int i = start; i < end; i++) {
                String piece = lines.piece(i, k);
                text.append(text.isEmpty() || piece.isEmpty() ? "" : " ").append(piece);
            }
            row.add(RawRow.RawCell.inline(lines.number(start), HeadShape.unraised(text.toString())));
        }
        return RawRow.of(row);
    }

    /** A row that begins at a line and takes in one after the other. */
    private final class Row {
        private final int start;
        private final int highest;
        /** Where each cell begins and ends, in lines of the page; 0 where it is empty so far. */
        private final int[] first = new int[lines.columns()];

        private final int[] last = new int[lines.columns()];
        /** Marks may stand one line too low. */
        private final boolean[] marks = new boolean[lines.columns()];

        private double cost;
        private boolean numbers;
        /** Brackets of the label that are open. */
        private int open;

        private String label = "";
        /** The last line of the label. */
        private int lowest;

        private int labelled;
        private boolean named;
        private boolean section;
        /** Lines without values that have blanks in their place. */
        private int anchors;

        Row(int start) {
            this.start = start;
            this.lowest = start;
            boolean begun = !lines.piece(start, 0).isEmpty();
            this.highest = begun ? HIGHEST : HIGHEST_UNLABELLED;
            this.cost = ROW + (begun ? 0 : BEGINS_WITHOUT_LABEL);
        }

        void grow() {
            double least = cost;
            int end = start;
            while (end < Math.min(lines.count(), start + highest)
                    && cost < least + ODDEST
                    && labelled <= HIGHEST_LABEL) {
                add(end);
                end++;
                double all = cost + shape(end) + best[end];
                if (best[start] > all) {
                    best[start] = all;
                    next[start] = end;
                }
            }
        }

        private void add(int line) {
            for (int k = 0; k < first.length; k++) {
                if (lines.piece(line, k).isEmpty()) {
                    continue;
                }
                int number = lines.number(line);
                if (first[k] == 0) {
                    first[k] = number;
                    marks[k] = k > 0 && HeadShape.isMark(lines.piece(line, k));
                } else if (lines.piece(line - 1, k).isEmpty()) {
                    cost += GOES_ON_AFTER_GAP;
                }
                cost += line > start ? lines.oddity(line, k) : 0;
                last[k] = number;
            }
            if (!lines.piece(line, 0).isEmpty()) {
                lowest = line;
                labelled++;
                label += label.isEmpty() ? lines.piece(line, 0) : " " + lines.piece(line, 0);
                named = lines.isName(label);
                section = AlignedLines.isSection(label);
                open += lines.open(line);
            }
            boolean more = lines.hasNumbers(line);
            cost += numbers && more ? NUMBERS_ON_TWO_LINES : 0; // those of one row stand beside each other
            numbers |= more;
            anchors += !lines.hasValues(line) && lines.isAnchored(line) ? 1 : 0;
        }

        /** What is odd of the places of the cells, if the row ended before this line. */
        private double shape(int end) {
            int top = lines.number(start);
            int height = lines.number(end - 1) - top + 1;
            double odd = 0;
            boolean empty = false;
            boolean full = false;
            for (int k = 0; k < first.length; k++) {
                if (first[k] == 0) {
                    empty |= k > 0;
                    continue;
                }
                int lower = height - (last[k] - first[k] + 1);
                int place = top + (k > 0 && middle ? lower / 2 : 0);
                odd += first[k] == place || marks[k] ? 0 : OUT_OF_PLACE;
                full |= lower == 0 || (marks[k] && last[k] == top + height - 1);
            }
            odd += full ? 0 : OUT_OF_PLACE;
            odd += lines.oddity(start, lowest, open);
            odd -= named ? NAMED : 0;
            odd += numbers && section ? SECTION_WITH_NUMBERS : 0;
            int broken = last[0] - first[0];
            odd += HIGHER_LABEL * broken * broken;
            return odd + (anchored ? ANCHOR_ASTRAY * astray(end, height, empty) : 0);
        }

        /** How many lines have blanks for values where they should not, or lack them where an empty cell stands. */
        private int astray(int end, int height, boolean empty) {
            int line = start + (middle ? (height - 1) / 2 : 0);
            if (!empty || line >= end || lines.hasValues(line)) {
                return anchors;
            }
            return lines.isAnchored(line) ? anchors - 1 : anchors + 1;
        }
    }
}
