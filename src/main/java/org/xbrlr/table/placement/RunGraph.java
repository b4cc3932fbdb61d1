package org.xbrlr.table.placement;

import java.util.Arrays;

/** The moves of one row from the states before it to those after it: which lead from where to where. States are numbers. */
final class RunGraph {
    private final RunMoves moves;
    private final int[] starts;
    private int[] move = new int[16];
    private int[] target = new int[16];
    private int size;

    /** Follows all moves; the states that they reach are added to those after the row. */
    RunGraph(LongSet before, LongSet after, RunMoves moves) {
        this.moves = moves;
        int states = before.size();
        int all = moves.size();
        starts = new int[states + 1];
        for (int state = 0; state < states; state++) {
            moves.from(before.key(state));
            for (int m = 0; m < all; m++) {
                long next = moves.next(m);
                if (next >= 0) {
                    add(m, after.add(next));
                }
            }
            starts[state + 1] = size;
        }
    }

    private void add(int m, int to) {
        if (size == move.length) {
            move = Arrays.copyOf(move, 2 * size);
            target = Arrays.copyOf(target, 2 * size);
        }
        move[size] = m;
        target[size] = to;
        size++;
    }

    /** The moves. */
    RunMoves moves() {
        return moves;
    }

    /**
     * Which states before the row lead to an end.
     *
     * @param live which of those after it do
     * @param left takes the steps that lead there, by their numbers in the row
     */
    boolean[] live(boolean[] live, boolean[] left) {
        boolean[] result = new boolean[starts.length - 1];
        boolean[] used = new boolean[moves.size()];
        for (int state = 0; state < result.length; state++) {
            for (int e = starts[state]; e < starts[state + 1]; e++) {
                if (live[target[e]]) {
                    result[state] = true;
                    used[move[e]] = true;
                }
            }
        }
        for (int k = 0; k < moves.steps(); k++) {
            left[moves.number(k)] = used[moves.moveOf(k)];
        }
        return result;
    }

    /** For each move from a state the state after it; -1 if it leads to none that is live. */
    int[] targets(int state, boolean[] live) {
        int[] result = new int[moves.size()];
        Arrays.fill(result, -1);
        for (int e = starts[state]; e < starts[state + 1]; e++) {
            result[move[e]] = live[target[e]] ? target[e] : -1;
        }
        return result;
    }
}
