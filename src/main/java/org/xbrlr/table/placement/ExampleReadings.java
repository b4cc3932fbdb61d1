package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xbrlr.table.placement.ConceptKinds.Kind;

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

    private final RunWays ways;
    private final List<ValueRow> rows;
    private final List<List<Candidate>> candidates;
    private final Map<Integer, ValueRow> rowOfStep = new HashMap<>();
    private final int[] conceptOf;
    private final List<Set<Kind>> kindsOf = new ArrayList<>();
    private final long[][] wanted;
    private final long[][] shown;

    /**
     * Takes what each row allows by itself, and the ways through the rows.
     *
     * @param stepRow where each row with values stands among the steps
     */
    ExampleReadings(RunWays ways, List<ValueRow> rows, List<List<Candidate>> candidates, int[] stepRow) {
        this.ways = ways;
        this.rows = rows;
        this.candidates = candidates;
        conceptOf = new int[rows.size()];
        wanted = new long[rows.size()][];
        shown = new long[rows.size()][];
        for (ValueRow row : rows) {
            rowOfStep.put(stepRow[row.index()], row);
            wanted[row.index()] = columns(row, ways.left()[stepRow[row.index()]]);
            shown[row.index()] = new long[row.size()];
        }
        for (List<ValueRow> concept : new Concepts(rows).groups()) {
            Set<Kind> kinds = new LinkedHashSet<>();
            for (ValueRow row : concept) {
                conceptOf[row.index()] = kindsOf.size();
                kinds.addAll(candidates.get(row.index()).stream().map(Kind::of).toList());
            }
            for (ValueRow row : concept) {
                kinds.retainAll(kinds(row, ways.left()[stepRow[row.index()]]));
            }
            kindsOf.add(kinds);
        }
    }

    /** The columns that each cell may stand in, as bits; none where the row may be cut elsewhere, so that nothing is asked. */
    private long[] columns(ValueRow row, boolean[] left) {
        long[] result = new long[row.size()];
        List<Candidate> list = candidates.get(row.index());
        for (int i = 0; i < list.size() && list.size() == left.length; i++) {
            int[] columns = left[i] ? list.get(i).columnArray() : new int[0];
            for (int cell = 0; cell < columns.length; cell++) {
                result[cell] |= 1L << columns[cell];
            }
        }
        return result;
    }

    private Set<Kind> kinds(ValueRow row, boolean[] left) {
        Set<Kind> result = new LinkedHashSet<>();
        List<Candidate> list = candidates.get(row.index());
        for (int i = 0; i < list.size(); i++) {
            if (left[i] || list.size() < left.length) {
                result.add(Kind.of(list.get(i)));
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
        Kind[] chosen = new Kind[kindsOf.size()];
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
    private int choose(ValueRow row, int[] steps, int size, int walk, Kind[] chosen, int[] placed) {
        List<Candidate> list = candidates.get(row.index());
        int concept = conceptOf[row.index()];
        int best = RunWays.NONE;
        int most = -1;
        for (int j = 0; j < size; j++) {
            int step = steps[(j + walk) % size];
            if (step == list.size()) { // the row is cut elsewhere, and has no kind
                best = best == RunWays.NONE ? step : best;
                continue;
            }
            Kind kind = Kind.of(list.get(step));
            boolean fits = chosen[concept] == null ? kindsOf.get(concept).contains(kind) : kind.equals(chosen[concept]);
            int gain = fits ? gain(row.index(), list.get(step)) : -1;
            if (gain > most) {
                most = gain;
                best = step;
            }
        }
        if (best >= 0 && best < list.size()) {
            chosen[concept] = Kind.of(list.get(best));
            placed[row.index()] = best;
        }
        return best;
    }

    private int gain(int row, Candidate candidate) {
        int gain = 0;
        int[] columns = candidate.columnArray();
        for (int cell = 0; cell < columns.length; cell++) {
            gain += isOpen(row, cell) && (shown[row][cell] >>> columns[cell] & 1) == 0 ? 1 : 0;
        }
        return gain;
    }
}
