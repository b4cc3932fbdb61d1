package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xbrlr.table.placement.RunAutomaton.ToCome;

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

    /** Takes an automaton that may be used again: what it merges is kept. */
    RunFilter(RunSteps steps, RunAutomaton automaton, Effort effort) {
        this.steps = steps;
        this.automaton = automaton;
        this.effort = effort;
        this.bits = steps.hiding()
                ? Integer.SIZE - Integer.numberOfLeadingZeros(RunAutomaton.size() - 1)
                : RunAutomaton.BITS_OF_VISIBLE;
    }

    /** What is left of the steps, exactly; empty when that is more than may be looked at. */
    Optional<boolean[][]> exact(boolean[][] open) {
        return ways(open).map(RunWays::left);
    }

    /** The ways through the open steps; empty when there is more than may be looked at. */
    Optional<RunWays> ways(boolean[][] open) {
        if (steps.columns() * bits >= Long.SIZE) {
            return Optional.empty();
        }
        if (!effort.afford(stepsToLookAt())) {
            return Optional.empty();
        }
        ToCome[][] toCome = toCome(open);
        int n = steps.rows();
        RunMoves none = new RunMoves(new byte[0][], new boolean[0], toCome[0], bits);
        none.from(0);
        long start = none.unmoved();
        if (start < 0) {
            return Optional.of(RunWays.none(nothing(open)));
        }
        LongSet reached = new LongSet();
        reached.add(start);
        RunGraph[] graphs = new RunGraph[n];
        int states = 0;
        for (int r = 0; r < n; r++) {
            RunMoves moves = new RunMoves(steps.row(r), open[r], toCome[r + 1], bits);
            if (!effort.afford((long) reached.size() * moves.steps() * steps.columns())) {
                return Optional.empty();
            }
            LongSet after = new LongSet();
            graphs[r] = new RunGraph(reached, after, moves);
            reached = after;
            states += after.size();
            if (states > MOST_STATES) {
                return Optional.empty();
            }
            if (after.size() == 0) {
                return Optional.of(RunWays.none(nothing(open)));
            }
        }
        boolean[][] left = nothing(open);
        boolean[][] live = new boolean[n + 1][];
        live[n] = new boolean[reached.size()];
        Arrays.fill(live[n], true);
        for (int r = n - 1; r >= 0; r--) {
            live[r] = graphs[r].live(live[r + 1], left[r]);
        }
        return Optional.of(new RunWays(live, graphs, left));
    }

    /** What is left of the steps when the columns are looked at two or three at a time: perhaps too much. */
    boolean[][] narrowed(boolean[][] open) {
        boolean[][] left = open;
        for (int[] some : fewColumns(steps.columns())) {
            RunSteps.Projected projected = steps.projected(some, left);
            Optional<boolean[][]> fewer = new RunFilter(projected.steps(), automaton, effort)
                    .exact(projected.steps().open());
            if (fewer.isEmpty() || !effort.afford(allSteps())) {
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

    /** For each row boundary and column what may still come. */
    private ToCome[][] toCome(boolean[][] open) {
        int n = steps.rows();
        ToCome[][] result = new ToCome[n + 1][steps.columns()];
        Arrays.fill(result[n], automaton.nothing());
        for (int r = n - 1; r >= 0; r--) {
            int[] symbols = symbols(steps.row(r), open[r]);
            for (int c = 0; c < symbols.length; c++) {
                ToCome after = result[r + 1][c];
                result[r][c] = symbols[c] == RunAutomaton.NOTHING ? after : after.before(symbols[c]);
            }
        }
        return result;
    }

    /** What the open steps of a row may put into each column, as bits. */
    private int[] symbols(byte[][] row, boolean[] open) {
        int[] symbols = new int[steps.columns()];
        for (int i = 0; i < row.length; i++) {
            for (int c = 0; open[i] && c < symbols.length; c++) {
                symbols[c] |= row[i][c] < 0 ? RunAutomaton.NOTHING : 1 << row[i][c];
            }
        }
        return symbols;
    }
}
