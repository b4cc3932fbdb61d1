package org.xbrlr.table.placement;

/**
 * The ways through all rows that keep the symbol rule, as {@link RunFilter} finds them: what is left of each row's steps, and
 * single ways on request.
 */
final class RunWays {
    /** What {@link Chooser#choose} says to give a way up. */
    static final int NONE = -1;

    private final boolean[][] live;
    private final RunGraph[] graphs;
    private final boolean[][] left;

    /**
     * Takes what was found.
     *
     * @param live for each state before each row and after the last whether it leads to an end; the first row has one
     * @param graphs where the steps of each row lead
     */
    RunWays(boolean[][] live, RunGraph[] graphs, boolean[][] left) {
        this.live = live;
        this.graphs = graphs;
        this.left = left;
    }

    /** No way at all. */
    static RunWays none(boolean[][] left) {
        return new RunWays(new boolean[0][], new RunGraph[0], left);
    }

    /** The steps of each row that are part of some way. */
    boolean[][] left() {
        return left;
    }

    /** Says how a way goes on. */
    interface Chooser {
        /**
         * One of the steps that a row offers here, or {@link #NONE}.
         *
         * @param steps the numbers of the steps, as many as {@code size}
         */
        int choose(int row, int[] steps, int size);
    }

    /** The step of each row on one way; empty if it was given up. */
    int[] walk(Chooser chooser) {
        int[] way = new int[graphs.length];
        int state = 0;
        for (int r = 0; r < way.length; r++) {
            RunMoves moves = graphs[r].moves();
            int[] targets = graphs[r].targets(state, live[r + 1]);
            int[] steps = new int[moves.steps()];
            int[] next = new int[left[r].length];
            int size = 0;
            for (int k = 0; k < steps.length; k++) {
                int then = targets[moves.moveOf(k)];
                if (then >= 0) {
                    next[moves.number(k)] = then;
                    steps[size++] = moves.number(k);
                }
            }
            int chosen = size == 0 ? NONE : chooser.choose(r, steps, size);
            if (chosen == NONE) {
                return new int[0];
            }
            way[r] = chosen;
            state = next[chosen];
        }
        return way;
    }
}
