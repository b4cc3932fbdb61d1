package org.xbrlr.table.placement;

/**
 * The ways through all rows that keep the symbol rule, as {@link RunFilter} finds them: what is left of each row's steps, and
 * single ways on request.
 */
final class RunWays {
    /** What {@link Chooser#choose} says to give a way up. */
    static final int NONE = -1;

    private final long start;
    private final LongSet[] reached;
    private final boolean[][] live;
    private final RunMoves[] moves;
    private final boolean[][] left;

    /**
     * Takes what was found.
     *
     * @param reached the states before each row and after the last
     * @param live for each place among them whether it leads to an end
     */
    RunWays(long start, LongSet[] reached, boolean[][] live, RunMoves[] moves, boolean[][] left) {
        this.start = start;
        this.reached = reached;
        this.live = live;
        this.moves = moves;
        this.left = left;
    }

    /** No way at all. */
    static RunWays none(boolean[][] left) {
        return new RunWays(0, new LongSet[0], new boolean[0][], new RunMoves[0], left);
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
        int[] way = new int[moves.length];
        long state = start;
        for (int r = 0; r < way.length; r++) {
            RunMoves row = moves[r];
            row.from(state);
            int[] steps = new int[row.size()];
            long[] next = new long[left[r].length];
            int size = 0;
            for (int k = 0; k < row.size(); k++) {
                long then = row.next(k);
                int place = then < 0 ? -1 : reached[r + 1].find(then);
                if (place >= 0 && live[r + 1][place]) {
                    next[row.number(k)] = then;
                    steps[size++] = row.number(k);
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
