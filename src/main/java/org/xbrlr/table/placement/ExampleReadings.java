package org.xbrlr.table.placement;

import java.util.Arrays;
import java.util.List;

/**
 * Readings of the page under all hard rules, made one at a time: a value that stands in two columns in two of them is not
 * certain, which no count of all readings needs to tell.
 *
 * <p>Each walk goes from the first row to the last along the ways that keep the symbol runs, keeps the rows of each concept
 * of one kind, and prefers columns that no walk has shown yet.
 */
final class ExampleReadings {
    /** After so many walks in a row that show nothing new, little is left to find this way. */
    private static final int MOST_FRUITLESS = 12;

    private static final int NOT_CHOSEN = -1;

    /** A row without values. */
    private static final int NO_ROW = -1;

    private final RunWays ways;
    private final List<ValueRow> rows;
    private final List<List<Candidate>> candidates;
    private final int[] rowOfStep;
    private final Concepts concepts;

    /** The kinds that all rows of a concept can be of, as bits. */
    private final int[] kindsOf;

    /** For each row and cell the columns that are still to be shown, as bits: none once it was seen in two of them. */
    private final long[][] wanted;

    /** Which cells were seen in a column. */
    private final boolean[][] shown;

    /**
     * Takes what each row allows by itself, and the ways through the rows.
     *
     * @param stepRow where each row with values stands among the steps
     */
    ExampleReadings(
            RunWays ways, List<ValueRow> rows, Concepts concepts, List<List<Candidate>> candidates, int[] stepRow) {
        this.ways = ways;
        this.rows = rows;
        this.candidates = candidates;
        this.concepts = concepts;
        kindsOf = new int[concepts.groups().size()];
        Arrays.fill(kindsOf, -1);
        wanted = new long[rows.size()][];
        shown = new boolean[rows.size()][];
        rowOfStep = new int[ways.left().length];
        Arrays.fill(rowOfStep, NO_ROW);
        for (ValueRow row : rows) {
            rowOfStep[stepRow[row.index()]] = row.index();
            wanted[row.index()] = columns(row, ways.left()[stepRow[row.index()]]);
            shown[row.index()] = new boolean[row.size()];
        }
        for (List<ValueRow> concept : concepts.groups()) {
            for (ValueRow row : concept) {
                int c = concepts.groupOf(row);
                kindsOf[c] &= kinds(row, ways.left()[stepRow[row.index()]]);
            }
        }
    }

    /**
     * The columns that each cell may stand in, as bits; none where there is but one, and where the row may be cut elsewhere, so that
     * nothing is asked.
     */
    private long[] columns(ValueRow row, boolean[] left) {
        long[] result = new long[row.size()];
        List<Candidate> list = candidates.get(row.index());
        int size = list.size() == left.length ? left.length : 0;
        for (int i = 0; i < size; i++) {
            int cell = 0;
            for (long rest = left[i] ? list.get(i).columns() : 0; rest != 0; rest &= rest - 1) {
                result[cell] |= rest & -rest;
                cell++;
            }
        }
        for (int cell = 0; cell < result.length; cell++) {
            result[cell] = Long.bitCount(result[cell]) > 1 ? result[cell] : 0;
        }
        return result;
    }

    private int kinds(ValueRow row, boolean[] left) {
        int result = 0;
        List<Candidate> list = candidates.get(row.index());
        for (int i = 0; i < list.size(); i++) {
            if (left[i] || list.size() < left.length) {
                result |= 1 << list.get(i).kind();
            }
        }
        return result;
    }

    /** Whether they show two columns for every value that two columns are left for. */
    boolean showAll() {
        int fruitless = 0;
        for (int walk = 0; !done() && fruitless < MOST_FRUITLESS; walk++) {
            fruitless = walk(walk) ? 0 : fruitless + 1;
        }
        return done();
    }

    private boolean done() {
        for (long[] row : wanted) {
            for (long columns : row) {
                if (columns != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** One more walk; whether it shows anything new. */
    private boolean walk(int number) {
        Walk walk = new Walk(number);
        boolean ended = ways.walk(walk).length > 0;
        boolean fresh = false;
        for (int r = 0; r < walk.placed.length && ended; r++) {
            fresh |= walk.placed[r] != NOT_CHOSEN
                    && show(r, candidates.get(r).get(walk.placed[r]).columns());
        }
        return fresh;
    }

    /** Notes where the cells of a row stand; whether some column was wanted. */
    private boolean show(int row, long columns) {
        boolean fresh = false;
        int cell = 0;
        for (long rest = columns; rest != 0; rest &= rest - 1) {
            long column = rest & -rest;
            if ((wanted[row][cell] & column) != 0) {
                fresh = true;
                wanted[row][cell] = shown[row][cell] ? 0 : wanted[row][cell] & ~column;
            }
            shown[row][cell] = true;
            cell++;
        }
        return fresh;
    }

    /** A walk under way. */
    private final class Walk implements RunWays.Chooser {
        private final int number;

        /** The kind of each concept. */
        private final int[] chosen = new int[kindsOf.length];

        /** The candidate of each row. */
        private final int[] placed = new int[rows.size()];

        Walk(int number) {
            this.number = number;
            Arrays.fill(chosen, NOT_CHOSEN);
            Arrays.fill(placed, NOT_CHOSEN);
        }

        /** The step that shows most; among equals another one in each walk. */
        @Override
        public int choose(int stepRow, int[] steps, int size) {
            int row = rowOfStep[stepRow];
            if (row == NO_ROW) {
                return steps[0];
            }
            List<Candidate> list = candidates.get(row);
            int concept = concepts.groupOf(rows.get(row));
            int kinds = chosen[concept] == NOT_CHOSEN ? kindsOf[concept] : 1 << chosen[concept];
            int cells = openCells(row);
            int best = RunWays.NONE;
            int most = -1;
            for (int j = 0; j < size && most < cells; j++) {
                int step = steps[(j + number) % size];
                if (step == list.size()) { // the row is cut elsewhere, and has no kind
                    best = best == RunWays.NONE ? step : best;
                    continue;
                }
                Candidate candidate = list.get(step);
                int gain = (kinds >>> candidate.kind() & 1) == 0 ? -1 : cells == 0 ? 0 : gain(row, candidate);
                if (gain > most) {
                    most = gain;
                    best = step;
                }
            }
            if (best >= 0 && best < list.size()) {
                chosen[concept] = list.get(best).kind();
                placed[row] = best;
            }
            return best;
        }
    }

    /** How many cells of a row have columns that are wanted. */
    private int openCells(int row) {
        int cells = 0;
        for (long columns : wanted[row]) {
            cells += columns != 0 ? 1 : 0;
        }
        return cells;
    }

    private int gain(int row, Candidate candidate) {
        int gain = 0;
        int cell = 0;
        for (long rest = candidate.columns(); rest != 0; rest &= rest - 1) {
            gain += (wanted[row][cell] & rest & -rest) != 0 ? 1 : 0;
            cell++;
        }
        return gain;
    }
}
