package org.xbrlr.table.placement;

import java.util.Arrays;

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
        choices = Arrays.stream(weights)
                .mapToInt(row -> (int) Arrays.stream(row).filter(w -> w > 0).count())
                .toArray();
        mostSteps = effort.enoughFor(MOST_STEPS, EFFORT_A_STEP);
        leastStates = effort.enoughFor(
                LEAST_STATES, Arrays.stream(choices).asLongStream().sum() * EFFORT_A_STEP);
    }

    /** Whether the bound is lower than it would be with more effort. */
    boolean lowered() {
        return mostSteps < MOST_STEPS || leastStates < LEAST_STATES;
    }

    /** The bound before a row. */
    int of(int row) {
        int live = 1 + (row < choices.length ? choices[row] : 0);
        int most = Math.min(mostStates, Math.min(MOST_STEPS_A_ROW, mostSteps / choices.length) / live);
        return Math.max(leastStates, most);
    }
}
