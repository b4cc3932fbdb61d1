package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds which steps of each row take part in at least one way through all rows that keeps the symbol rule in every column
 * and leaves no column empty (rules C7, C13). Nothing is weighed.
 *
 * <p>States that what is still to come cannot tell apart are taken as one, and those from which nothing leads to an end are
 * dropped: of a thousand states a few dozen are left. Where there are too many even so, {@link #narrowed} looks at few
 * columns at a time; it may leave steps that no way takes, but never closes one that some way does.
 */
final class RunFilter {
    private static final int MOST_STATES = 60_000;

    /** Pages with more columns are looked at by pairs of columns, not by triples. */
    private static final int COLUMNS_BY_PAIRS = 8;

    private final RunSteps steps;
    private final RunAutomaton automaton;
    private final Effort effort;
    private final int bits;

    RunFilter(RunSteps steps, Effort effort) {
        this(steps, new RunAutomaton(), effort);
    }

    private RunFilter(RunSteps steps, RunAutomaton automaton, Effort effort) {
        this.steps = steps;
        this.automaton = automaton;
        this.effort = effort;
        this.bits = steps.hiding()
                ? Integer.SIZE - Integer.numberOfLeadingZeros(RunAutomaton.size() - 1)
                : RunAutomaton.BITS_OF_VISIBLE;
    }

    /** What is left of the steps, exactly; empty when that is more than may be looked at. */
    Optional<boolean[][]> exact(boolean[][] open) {
        if (steps.columns() * bits >= Long.SIZE) {
            return Optional.empty();
        }
        if (!effort.spend(stepsToLookAt())) {
            return Optional.empty();
        }
        byte[][][] merging = merging(open);
        int n = steps.rows();
        LongSet[] reached = new LongSet[n + 1];
        reached[0] = new LongSet();
        long start = merge(0, merging[0]);
        if (start < 0) {
            return Optional.of(nothing(open));
        }
        reached[0].add(start);
        int states = 0;
        for (int r = 0; r < n; r++) {
            reached[r + 1] = new LongSet();
            if (!advance(reached[r], reached[r + 1], numbers(open[r]), r, merging[r + 1])) {
                return Optional.empty();
            }
            states += reached[r + 1].size();
            if (states > MOST_STATES) {
                return Optional.empty();
            }
            if (reached[r + 1].size() == 0) {
                return Optional.of(nothing(open));
            }
        }
        boolean[][] left = nothing(open);
        boolean[] live = new boolean[reached[n].places()];
        Arrays.fill(live, true);
        for (int r = n - 1; r >= 0; r--) {
            live = retreat(reached[r], reached[r + 1], live, open[r], left[r], r, merging[r + 1]);
        }
        return Optional.of(left);
    }

    /** What is left of the steps when the columns are looked at two or three at a time: perhaps too much. */
    boolean[][] narrowed(boolean[][] open) {
        boolean[][] left = open;
        for (int[] some : fewColumns(steps.columns())) {
            RunSteps.Projected projected = steps.projected(some, left);
            Optional<boolean[][]> fewer = new RunFilter(projected.steps(), automaton, effort).exact(projected.open());
            if (fewer.isEmpty() || !effort.spend(allSteps())) {
                return left;
            }
            left = projected.lifted(fewer.get());
            if (isNothing(left)) {
                return left;
            }
        }
        return left;
    }

    private long stepsToLookAt() {
        return (4 * allSteps() + steps.rows()) * steps.columns();
    }

    private long allSteps() {
        long result = 0;
        for (int r = 0; r < steps.rows(); r++) {
            result += steps.row(r).length;
        }
        return result;
    }

    private static List<int[]> fewColumns(int columns) {
        List<int[]> result = new ArrayList<>();
        for (int a = 0; a < columns; a++) {
            for (int b = a + 1; b < columns; b++) {
                if (columns > COLUMNS_BY_PAIRS) {
                    result.add(new int[] {a, b});
                }
                for (int c = b + 1; c < columns && columns <= COLUMNS_BY_PAIRS; c++) {
                    result.add(new int[] {a, b, c});
                }
            }
        }
        return result;
    }

    /** Whether some row has no step left. */
    static boolean isNothing(boolean[][] left) {
        for (boolean[] row : left) {
            boolean any = false;
            for (boolean step : row) {
                any |= step;
            }
            if (!any) {
                return true;
            }
        }
        return false;
    }

    private static boolean[][] nothing(boolean[][] open) {
        boolean[][] result = new boolean[open.length][];
        for (int r = 0; r < open.length; r++) {
            result[r] = new boolean[open[r].length];
        }
        return result;
    }

    /** For each row boundary and column: which states count as one, in view of what may still come. */
    private byte[][][] merging(boolean[][] open) {
        int n = steps.rows();
        byte[][][] result = new byte[n + 1][steps.columns()][];
        int[] later = new int[steps.columns()];
        for (int r = n; r >= 0; r--) {
            if (r < n) {
                byte[][] row = steps.row(r);
                for (int i = 0; i < row.length; i++) {
                    for (int c = 0; open[r][i] && c < later.length; c++) {
                        later[c] |= row[i][c] < 0 ? 0 : 1 << row[i][c];
                    }
                }
            }
            for (int c = 0; c < later.length; c++) {
                result[r][c] = automaton.merging(later[c]);
            }
        }
        return result;
    }

    private static int[] numbers(boolean[] open) {
        return IntStream.range(0, open.length).filter(i -> open[i]).toArray();
    }

    private boolean advance(LongSet from, LongSet to, int[] numbers, int r, byte[][] merging) {
        byte[][] row = steps.row(r);
        if (!effort.spend((long) from.size() * numbers.length * steps.columns())) {
            return false;
        }
        for (int place = 0; place < from.places(); place++) {
            long state = from.key(place);
            for (int k = 0; state >= 0 && k < numbers.length; k++) {
                long next = apply(state, row[numbers[k]], merging);
                if (next >= 0) {
                    to.add(next);
                }
            }
        }
        return true;
    }

    private boolean[] retreat(
            LongSet from, LongSet to, boolean[] live, boolean[] open, boolean[] left, int r, byte[][] merging) {
        byte[][] row = steps.row(r);
        int[] numbers = numbers(open);
        boolean[] result = new boolean[from.places()];
        for (int place = 0; place < from.places(); place++) {
            long state = from.key(place);
            for (int k = 0; state >= 0 && k < numbers.length; k++) {
                int i = numbers[k];
                if (result[place] && left[i]) {
                    continue;
                }
                long next = apply(state, row[i], merging);
                int found = next < 0 ? -1 : to.find(next);
                if (found >= 0 && live[found]) {
                    result[place] = true;
                    left[i] = true;
                }
            }
        }
        return result;
    }

    private long apply(long state, byte[] step, byte[][] merging) {
        long result = 0;
        int mask = (1 << bits) - 1;
        for (int c = 0; c < step.length; c++) {
            int digit = (int) (state >>> (c * bits)) & mask;
            int next = step[c] < 0 ? digit : RunAutomaton.next(digit, step[c]);
            next = next < 0 ? next : merging[c][next];
            if (next < 0) {
                return -1;
            }
            result |= (long) next << (c * bits);
        }
        return result;
    }

    private long merge(long state, byte[][] merging) {
        byte[] nothing = new byte[steps.columns()];
        Arrays.fill(nothing, RunSteps.NOTHING);
        return apply(state, nothing, merging);
    }
}
