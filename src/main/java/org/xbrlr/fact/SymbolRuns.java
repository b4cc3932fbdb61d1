package org.xbrlr.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xbrlr.notation.NumberKind;

/**
 * Chooses the kind of each row so that the currency symbols of every column make sense together (rule 5.2).
 *
 * <p>Down a column, cells of one kind of money follow each other in runs; the first and the last cell of a run show the
 * symbol, the others do not, and any other cell ends the run.
 *
 * <pre>
 * $ 343,113      first of a run
 *     3,599      between two marked cells: money, though it shows no symbol
 *   $ 6,515      last of the run
 *    12,000      after a run's last cell and without a symbol: not money
 *   $ 8,000      a run of one
 * </pre>
 *
 * The best choice is found by dynamic programming over the rows: the state is what each column waits for, the score what the
 * rows' own evidence says less a penalty for every broken run. Runs do break on real pages: a hidden nil cell takes the place
 * of a first or last one, and a value may have been placed in the wrong column.
 */
final class SymbolRuns {
    /** Log-odds of a broken run: about one in 150 cells. */
    private static final double BROKEN = 4;

    /** Log-odds of a hidden cell's ending the runs. */
    private static final double NIL_ENDS = 3;

    /** States kept after each row; the right one has never been seen further down than a few dozen. */
    private static final int BEAM = 200;

    /** What a column has last seen, one character a column. */
    private static final char NOTHING = '-';

    private static final char MONEY_FIRST = 'm';
    private static final char MONEY_OPEN = 'M';
    private static final char MONEY_LAST = 'n';
    private static final char SHARE_FIRST = 'p';
    private static final char SHARE_OPEN = 'P';
    private static final char SHARE_LAST = 'q';

    private SymbolRuns() {}

    /**
     * A row as the runs see it.
     *
     * @param cells its cells, left to right
     * @param scores the kinds it may be, with their log-odds; empty for a row of text, percentages, dates
     * @param nil whether it shows no values, and may hide empty ones that end the runs of its columns (rule 5.2)
     */
    record RunRow(List<RunCell> cells, Map<NumberKind, Double> scores, boolean nil) {}

    /**
     * A cell as the runs see it.
     *
     * @param column 0-based
     * @param marked whether it shows a symbol
     * @param number whether it is a number at all
     */
    record RunCell(int column, boolean marked, boolean number) {}

    private record Path(
            String state,
            double score,
            NumberKind kind,
            @Nullable Path before) implements Comparable<Path> {
        /** The better first; of equals the order is that of the states. */
        @Override
        public int compareTo(Path other) {
            int order = Double.compare(other.score, score);
            return order == 0 ? state.compareTo(other.state) : order;
        }

        /** The score when nothing follows: the runs that are still open then have no end. */
        double endedScore() {
            int open = 0;
            for (int i = 0; i < state.length(); i++) {
                open += state.charAt(i) == MONEY_OPEN || state.charAt(i) == SHARE_OPEN ? 1 : 0;
            }
            return score - BROKEN * open;
        }
    }

    /** The best kind for each row that has scores, in order; rows without scores are given {@link NumberKind#DIGITS}. */
    static List<NumberKind> choose(List<RunRow> rows, int columns) {
        List<Path> paths = List.of(new Path(String.valueOf(NOTHING).repeat(columns), 0, NumberKind.DIGITS, null));
        for (RunRow row : rows) {
            Map<String, Path> next = new HashMap<>();
            Map<NumberKind, Double> best = best(row.scores());
            for (Path path : paths) {
                if (row.nil()) {
                    keepIfBetter(endedByNil(path), next);
                }
                for (Map.Entry<NumberKind, Double> kind : best.entrySet()) {
                    keepIfBetter(extend(path, row, kind.getKey(), kind.getValue()), next);
                }
            }
            List<Path> sorted = new ArrayList<>(next.values());
            sorted.sort(null);
            paths = sorted.subList(0, Math.min(BEAM, sorted.size()));
        }
        return kinds(bestAtTheEnd(paths));
    }

    private static void keepIfBetter(Path path, Map<String, Path> byState) {
        Path known = byState.get(path.state());
        if (known == null || path.score() > known.score()) {
            byState.put(path.state(), path);
        }
    }

    private static Path bestAtTheEnd(List<Path> paths) {
        Path best = paths.get(0);
        for (Path path : paths) {
            int order = Double.compare(path.endedScore(), best.endedScore());
            if (order > 0 || (order == 0 && path.state().compareTo(best.state()) > 0)) {
                best = path;
            }
        }
        return best;
    }

    /** The runs ended by hidden cells: what was a last cell or the only one need not have been. */
    private static Path endedByNil(Path path) {
        String state = path.state();
        for (char last : new char[] {MONEY_FIRST, MONEY_LAST, SHARE_FIRST, SHARE_LAST}) {
            state = state.replace(last, NOTHING);
        }
        return new Path(state, path.score() - NIL_ENDS, NumberKind.DIGITS, path);
    }

    /** Of the kinds that the symbols treat alike only the best: money, per share, one that shows no symbol. */
    private static Map<NumberKind, Double> best(Map<NumberKind, Double> scores) {
        if (scores.isEmpty()) {
            return Map.of(NumberKind.DIGITS, 0.0);
        }
        Map<NumberKind, Double> kept = new EnumMap<>(NumberKind.class);
        Map.Entry<NumberKind, Double> unmarked = null;
        for (Map.Entry<NumberKind, Double> score : scores.entrySet()) {
            if (score.getKey() == NumberKind.MONEY || score.getKey() == NumberKind.PER_SHARE) {
                kept.put(score.getKey(), score.getValue());
            } else if (unmarked == null || score.getValue() > unmarked.getValue()) {
                unmarked = score;
            }
        }
        if (unmarked != null) {
            kept.put(unmarked.getKey(), unmarked.getValue());
        }
        return kept;
    }

    private static List<NumberKind> kinds(Path last) {
        Deque<NumberKind> kinds = new ArrayDeque<>();
        for (Path path = last; path.before() != null; path = path.before()) {
            kinds.push(path.kind());
        }
        return List.copyOf(kinds);
    }

    private static Path extend(Path path, RunRow row, NumberKind kind, double score) {
        StringBuilder state = new StringBuilder(path.state());
        double sum = path.score() + score;
        for (RunCell cell : row.cells()) {
            if (cell.column() >= 0 && cell.column() < state.length()) {
                char before = state.charAt(cell.column());
                NumberKind here = cell.number() ? kind : NumberKind.DIGITS;
                char after = after(before, here, cell.marked());
                sum -= BROKEN * broken(before, after, cell.marked());
                state.setCharAt(cell.column(), after);
            }
        }
        return new Path(state.toString(), sum, kind, path);
    }

    private static char after(char before, NumberKind kind, boolean marked) {
        return switch (kind) {
            case MONEY -> inRun(before, marked, MONEY_FIRST, MONEY_OPEN, MONEY_LAST);
            case PER_SHARE -> inRun(before, marked, SHARE_FIRST, SHARE_OPEN, SHARE_LAST);
            default -> NOTHING;
        };
    }

    private static char inRun(char before, boolean marked, char first, char open, char last) {
        if (!marked) {
            return open;
        }
        return before == first || before == open || before == last ? last : first;
    }

    /** How many rules the step breaks: a run that ends without a symbol, begins without one, or shows one within. */
    private static int broken(char before, char after, boolean marked) {
        boolean sameRun = run(before) == run(after) && after != NOTHING;
        boolean endsOpen = !sameRun && (before == MONEY_OPEN || before == SHARE_OPEN);
        boolean beginsOpen = !sameRun && !marked && after != NOTHING;
        boolean within = sameRun && (before == MONEY_LAST || before == SHARE_LAST);
        return (endsOpen ? 1 : 0) + (beginsOpen ? 1 : 0) + (within ? 1 : 0);
    }

    private static char run(char state) {
        return switch (state) {
            case MONEY_FIRST, MONEY_OPEN, MONEY_LAST -> 'm';
            case SHARE_FIRST, SHARE_OPEN, SHARE_LAST -> 'p';
            default -> NOTHING;
        };
    }
}
