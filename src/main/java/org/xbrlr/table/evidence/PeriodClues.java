package org.xbrlr.table.evidence;

import java.util.List;
import org.xbrlr.table.evidence.Weights.Stage;
import org.xbrlr.table.placement.ValueRow;

/**
 * What tells whether the concept of a row is one of instants (C16): the columns that its rows are believed to fill, and the
 * words of its label.
 */
public final class PeriodClues {
    private final Scene scene;
    private final PageWords words;
    private final Beliefs beliefs;

    /** Looks at a page as far as it is read. */
    PeriodClues(Scene scene, PageWords words, Beliefs beliefs) {
        this.scene = scene;
        this.words = words;
        this.beliefs = beliefs;
    }

    /** Adds what speaks for an instant. */
    public void weigh(ValueRow row, Weights weights, Tally tally) {
        tally.add(Clue.INSTANT, 1);
        tally.add(Clue.INSTANT_BY_WORDS, words.instant(row, weights));
        if (scene.instants() == 0 && scene.durations() == 0) {
            return;
        }
        List<ValueRow> rows = scene.sameConcept(row);
        double believed = 0;
        double placed = 0;
        for (ValueRow other : rows) {
            believed += beliefs.instant(other.index()) / rows.size();
            double here = 0;
            for (int c = 0; c < scene.layout().size(); c++) {
                here += (scene.instants() >>> c & 1) != 0 ? beliefs.touched(other.index(), c) / other.size() : 0;
            }
            placed = Math.max(placed, here);
        }
        tally.add(Clue.BELIEVED_INSTANT, 2 * believed - 1);
        tally.add(Clue.IN_INSTANT_COLUMN, placed);
        if (scene.instants() != 0) {
            tally.add(Clue.IN_NO_INSTANT_COLUMN, 1 - placed);
        }
    }

    /** How much speaks for an instant, in nats. */
    public double instant(ValueRow row, Weights weights) {
        WeighedSum sum = new WeighedSum(Stage.PERIOD, weights);
        weigh(row, weights, sum);
        return sum.nats();
    }
}
