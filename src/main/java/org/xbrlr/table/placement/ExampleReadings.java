package org.xbrlr.table.placement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final RunWays ways;
    private final List<ValueRow> rows;
    private final List<List<Candidate>> candidates;
    private final Map<Integer, ValueRow> rowOfStep = new HashMap<>();
    private final Concepts concepts;

    /** The kinds that all rows of a concept can be of, as bits. */
    private final int[] kindsOf;

    private final long[][] wanted;
    private final long[][] shown;

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
        shown = new long[rows.size()][];
        for (ValueRow row : rows) {
            rowOfStep.put(stepRow[row.index()], row);
            wanted[row.index()] = columns(row, ways.left()[stepRow[row.index()]]);
            shown[row.index()] = new long[row.size()];
        }
        for (List<ValueRow> concept : concepts.groups()) {
            for (ValueRow row : concept) {
                int c = concepts.groupOf(row);
                kindsOf[c] &= kinds(row, ways.left()[stepRow[row.index()]]);
            }
        }
    }

    /** The columns that each cell may stand in, as bits; none where the row may be cut elsewhere, so that nothing is asked. */
    private long[] columns(ValueRow row, boolean[] left) {
        long[] result = new long[row.size()];
        List<Candidate> list = candidates.get(row.index());
        for (int i = 0; i < list.size() && list.size() == left.length; i++) {
            int cell = 0;
            for (long rest = left[i] ? list.get(i).columns() : 0; rest != 0; rest &= rest - 1) {
                result[cell++] |= Long.lowestOneBit(rest);
            }
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
        for (int r = 0; r < wanted.length; r++) {
            for (int cell = 0; cell < wanted[r].length; cell++) {
                if (isOpen(r, cell)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isOpen(int row, int cell) {
        return Long.bitCount(wanted[row][cell]) > 1 && Long.bitCount(shown[row][cell]) < 2;
    }

    /** One more walk; whether it shows anything new. */
    private boolean walk(int number) {
        int[] chosen = new int[kindsOf.length];
        Arrays.fill(chosen, NOT_CHOSEN);
        int[] placed = new int[rows.size()];
        Arrays.fill(placed, -1);
        int[] way = ways.walk((r, steps, size) -> {
            ValueRow row = rowOfStep.get(r);
            return row == null ? steps[0] : choose(row, steps, size, number, chosen, placed);
        });
        boolean fresh = false;
        for (int r = 0; r < placed.length && way.length > 0; r++) {
            if (placed[r] >= 0) {
                int[] columns = candidates.get(r).get(placed[r]).columnArray();
                for (int cell = 0; cell < columns.length; cell++) {
                    fresh |= isOpen(r, cell) && (shown[r][cell] >>> columns[cell] & 1) == 0;
                    shown[r][cell] |= 1L << columns[cell];
                }
            }
        }
        return fresh;
    }

    /** The step that shows most; among equals another one in each walk. */
    private int choose(ValueRow row, int[] steps, int size, int walk, int[] chosen, int[] placed) {
        List<Candidate> list = candidates.get(row.index());
        int concept = concepts.groupOf(row);
        int best = RunWays.NONE;
        int most = -1;
        for (int j = 0; j < size; j++) {
            int step = steps[(j + walk) % size];
            if (step == list.size()) { // the row is cut elsewhere, and has no kind
                best = best == RunWays.NONE ? step : best;
                continue;
            }
            int kind = list.get(step).kind();
            boolean fits =
                    chosen[concept] == NOT_CHOSEN ? (kindsOf[concept] >>> kind & 1) != 0 : kind == chosen[concept];
            int gain = fits ? gain(row.index(), list.get(step)) : -1;
            if (gain > most) {
                most = gain;
                best = step;
            }
        }
        if (best >= 0 && best < list.size()) {
            chosen[concept] = list.get(best).kind();
            placed[row.index()] = best;
        }
        return best;
    }

    private int gain(int row, Candidate candidate) {
        int gain = 0;
        int cell = 0;
        for (long rest = candidate.columns(); rest != 0; rest &= rest - 1) {
            gain += isOpen(row, cell) && (shown[row][cell] & Long.lowestOneBit(rest)) == 0 ? 1 : 0;
            cell++;
        }
        return gain;
    }
}
