package org.xbrlr.table.placement;

/** How many states a pass over the rows may keep, so that states times choices stay within what it may take. */
final class StateBound {
    /** What a step from one row to the next takes of the effort, there and back. */
    static final int EFFORT_A_STEP = 6;

    /** Steps from one row to the next: states times choices. */
    private static final int MOST_STEPS = 600_000;

    private static final int MOST_STEPS_A_ROW = 20_000;

    private static final int LEAST_STATES = 60;

    private final int[] choices;
    private final int mostStates;
    private final int mostSteps;
    private final int leastStates;

    /** Looks at the weights of each row's choices: those of 0 are left out. */
    StateBound(double[][] weights, int mostStates, Effort effort) {
        this.mostStates = mostStates;
        choices = new int[weights.length];
        long all = 0;
        for (int r = 0; r < choices.length; r++) {
            for (double weight : weights[r]) {
                choices[r] += weight > 0 ? 1 : 0;
            }
            all += choices[r];
        }
        mostSteps = effort.enoughFor(MOST_STEPS, EFFORT_A_STEP);
        leastStates = effort.enoughFor(LEAST_STATES, all * EFFORT_A_STEP);
    }

    /** Whether the bound before a row is lower than it would be with more effort. */
    boolean lowered(int row) {
        return of(row) < of(row, MOST_STEPS, LEAST_STATES);
    }

    /** The bound before a row. */
    int of(int row) {
        return of(row, mostSteps, leastStates);
    }

    private int of(int row, int steps, int least) {
        int live = 1 + (row < choices.length ? choices[row] : 0);
        int most = Math.min(mostStates, Math.min(MOST_STEPS_A_ROW, steps / choices.length) / live);
        return Math.max(least, most);
    }
}
