package org.xbrlr.table.evidence;

import org.xbrlr.table.evidence.Weights.Stage;

/** Adds up evidence by the weights of one stage. */
final class WeighedSum implements Tally {
    private final Stage stage;
    private final Weights weights;
    private double nats;

    WeighedSum(Stage stage, Weights weights) {
        this.stage = stage;
        this.weights = weights;
    }

    @Override
    public void add(Clue clue, double amount) {
        nats += amount * weights.of(stage, clue);
    }

    @Override
    public void addWords(RowWords words, double amount) {
        nats += amount * weights.of(words);
    }

    /** All evidence so far, in nats. */
    double nats() {
        return nats;
    }
}
