package org.xbrlr.table.evidence;

import java.util.Arrays;
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
    private final Believed touched;
    private final Believed durations;

    /** The probability that a row has a value of some kind in a column. */
    @FunctionalInterface
    private interface Believed {
        double in(int row, int column);
    }

    /** How empty each column is believed to be but for one row, in nats. */
    private final double[] empty;

    private final double[] emptyOfDurations;

    EmptyColumnClues(Scene scene, Beliefs beliefs) {
        this.scene = scene;
        touched = beliefs::touched;
        durations = beliefs::duration;
        empty = empty(touched);
        emptyOfDurations = empty(durations);
    }

    private double[] empty(Believed believed) {
        double[] nats = new double[scene.layout().size()];
        for (ValueRow row : scene.rows()) {
            for (int c = 0; c < nats.length; c++) {
                nats[c] += free(believed, row, c);
            }
        }
        return nats;
    }

    private static double free(Believed believed, ValueRow row, int column) {
        return Math.log(Math.max(NEVER, 1 - believed.in(row.index(), column)));
    }

    /** How much each column wants one row, in nats. */
    private double[] wanted(Believed believed, double[] nats, ValueRow row) {
        double[] wanted = new double[nats.length];
        Arrays.setAll(
                wanted, c -> -Math.log(Math.max(LEAST, 1 - Math.exp(Math.min(0, nats[c] - free(believed, row, c))))));
        return wanted;
    }

    /** One row's clues. */
    final class OfRow {
        private final double[] wanted;
        private final double[] wantedForDurations;

        OfRow(ValueRow row) {
            wanted = wanted(touched, empty, row);
            wantedForDurations = wanted(durations, emptyOfDurations, row);
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
