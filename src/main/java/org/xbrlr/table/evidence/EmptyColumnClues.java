package org.xbrlr.table.evidence;

import org.xbrlr.table.PeriodType;
import org.xbrlr.table.columns.Slot.Role;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.ValueRow;

/**
 * The renderer shows no column without a fact, and none of durations without a duration (C13): a column that no other row is
 * believed to fill wants the rows that can.
 *
 * <p>That a column is filled multiplies the probability of a row that fills it by 1 / (the probability that others do).
 */
final class EmptyColumnClues {
    /** However empty a column seems, it is no more wanted than this. */
    private static final double LEAST = 0.01;

    /** A row that surely fills a column, for the logarithm of how surely it does not. */
    private static final double NEVER = 1e-9;

    private final Scene scene;
    private final Beliefs beliefs;

    /** How empty each column is believed to be but for one row, in nats. */
    private final double[] empty;

    private final double[] emptyOfDurations;

    EmptyColumnClues(Scene scene, Beliefs beliefs) {
        this.scene = scene;
        this.beliefs = beliefs;
        empty = empty(false);
        emptyOfDurations = empty(true);
    }

    private double[] empty(boolean ofDurations) {
        double[] nats = new double[scene.layout().size()];
        for (ValueRow row : scene.rows()) {
            for (int c = 0; c < nats.length; c++) {
                nats[c] += free(ofDurations, row, c);
            }
        }
        return nats;
    }

    /** How surely a row has no value in a column, or none of a duration, in nats. */
    private double free(boolean ofDurations, ValueRow row, int column) {
        double filled = ofDurations ? beliefs.duration(row.index(), column) : beliefs.touched(row.index(), column);
        return Math.log(Math.max(NEVER, 1 - filled));
    }

    /** How much each column wants one row, in nats. */
    private double[] wanted(boolean ofDurations, double[] nats, ValueRow row) {
        double[] wanted = new double[nats.length];
        for (int c = 0; c < wanted.length; c++) {
            double others = Math.exp(Math.min(0, nats[c] - free(ofDurations, row, c)));
            wanted[c] = -Math.log(Math.max(LEAST, 1 - others));
        }
        return wanted;
    }

    /** One row's clues. */
    final class OfRow {
        private final double[] wanted;
        private final double[] wantedForDurations;

        OfRow(ValueRow row) {
            wanted = wanted(false, empty, row);
            wantedForDurations = wanted(true, emptyOfDurations, row);
        }

        void weigh(Candidate candidate, Tally tally) {
            double any = 0;
            double ofDurations = 0;
            for (long rest = candidate.columns(); rest != 0; rest &= rest - 1) {
                int c = Long.numberOfTrailingZeros(rest);
                Role role = scene.layout().slot(c).role();
                any += wanted[c];
                ofDurations += role == Role.DURATION || role == Role.EVENT ? wantedForDurations[c] : 0;
            }
            tally.add(Clue.COLUMN_WANTED, any);
            if (candidate.type() != PeriodType.INSTANT) {
                tally.add(Clue.DURATION_WANTED, ofDurations);
            }
        }
    }
}
