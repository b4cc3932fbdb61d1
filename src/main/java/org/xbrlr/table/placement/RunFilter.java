package org.xbrlr.table.placement;

import java.util.Arrays;
import java.util.Optional;
import org.xbrlr.table.placement.RunAutomaton.ToCome;

/**
 * Finds which steps of each row take part in at least one way through all rows that keeps the symbol rule in every column
 * and leaves no column empty (rules C7, C13). Nothing is weighed.
 *
 * <p>States that what is still to come cannot tell apart are taken as one, and those from which nothing leads to an end are
 * dropped: of a thousand states a few dozen are left. Where there are too many even so, {@link FewColumns} looks at some.
 */
final class RunFilter {
    private static final int MOST_STATES = 60_000;

    private final RunSteps steps;
    private final RunAutomaton automaton;
    private final Effort whole;
    private final long mostSteps;
    private final int bits;

    RunFilter(RunSteps steps, Effort effort) {
        this(steps, new RunAutomaton(), effort);
    }

    /** Takes an automaton that may be used again: what it merges is kept. */
    RunFilter(RunSteps steps, RunAutomaton automaton, Effort effort) {
        this(steps, automaton, effort, Long.MAX_VALUE);
    }

    /**
     * The same with a bound.
     *
     * @param mostSteps of the effort that may be spent each time
     */
    RunFilter(RunSteps steps, RunAutomaton automaton, Effort effort, long mostSteps) {
        this.steps = steps;
        this.automaton = automaton;
        this.whole = effort;
        this.mostSteps = mostSteps;
        this.bits = steps.hiding()
                ? Integer.SIZE - Integer.numberOfLeadingZeros(RunAutomaton.size() - 1)
                : RunAutomaton.BITS_OF_VISIBLE;
    }

    /** What is left of the steps, exactly; empty when that is more than may be looked at. */
    Optional<boolean[][]> exact(boolean[][] open) {
        Optional<RunWays> ways = ways(open);
        return ways.isPresent() ? Optional.of(ways.get().left()) : Optional.empty();
    }

    /** The ways through the open steps; empty when there is more than may be looked at. */
    Optional<RunWays> ways(boolean[][] open) {
        if (steps.columns() * bits >= Long.SIZE) {
            return Optional.empty();
        }
        Effort effort = whole.atMost(mostSteps);
        if (!effort.afford(stepsToLookAt())) {
            return Optional.empty();
        }
        ToCome[][] toCome = toCome(open);
        int n = steps.rows();
        long start = start(toCome[0]);
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

    /** The state before the first row; less than zero if nothing leads to an end. */
    private long start(ToCome[] toCome) {
        long start = 0;
        for (int c = 0; c < toCome.length; c++) {
            long state = toCome[c].merged(0);
            start |= state < 0 ? state : state << (c * bits);
        }
        return start;
    }

    private long stepsToLookAt() {
        return (4 * steps.size() + steps.rows()) * steps.columns();
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

    /** As many steps, none of them open. */
    static boolean[][] nothing(boolean[][] open) {
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
        Arrays.fill(result[n], automaton.nothing(steps.hiding()));
        for (int r = n - 1; r >= 0; r--) {
            int[] symbols = steps.symbols(r, open[r]);
            for (int c = 0; c < symbols.length; c++) {
                ToCome after = result[r + 1][c];
                result[r][c] = symbols[c] == RunAutomaton.NOTHING ? after : after.before(symbols[c]);
            }
        }
        return result;
    }
}
