package org.xbrlr.table.evidence;

import java.util.List;
import org.xbrlr.notes.Said;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.Slot;
import org.xbrlr.table.placement.Candidate;

/**
 * What the notes of the filing say of the values of a row: a details page shows {@code $ 10,000} in one of nine columns, and a note
 * tells of {@code $10.0 million} issued on August 27, 2020.
 */
final class NoteClues {
    /** What is said of dates not the value's own, as a share of all that is said. */
    private static final double CHANCE = 0.05;

    private static final double LEAST_SAID = 1e-3;

    /** For each cell of which something is said, how much for each column, in nats; else empty. */
    private final double[][] nats;

    private final boolean silent;

    /**
     * @param layout the periods of the columns
     * @param said what is said of the time of each cell
     */
    NoteClues(Layout layout, List<Said> said) {
        nats = new double[said.size()][];
        boolean anything = false;
        for (int cell = 0; cell < nats.length; cell++) {
            nats[cell] = said.get(cell).isNothing() ? new double[0] : nats(layout, said.get(cell));
            anything |= nats[cell].length > 0;
        }
        silent = !anything;
    }

    private static double[] nats(Layout layout, Said said) {
        double[] shares = new double[layout.size()];
        double all = 0;
        for (int c = 0; c < shares.length; c++) {
            Slot slot = layout.slot(c);
            shares[c] = slot.date().isPresent() ? said.of(slot.date().get(), slot.months()) : 0;
            all += shares[c];
        }
        if (all < LEAST_SAID) {
            return new double[0];
        }
        double sum = 0;
        for (int c = 0; c < shares.length; c++) {
            shares[c] = Math.log(CHANCE + shares[c] / all);
            sum += shares[c];
        }
        for (int c = 0; c < shares.length; c++) {
            shares[c] -= sum / shares.length;
        }
        return shares;
    }

    void weigh(Candidate candidate, Tally tally) {
        if (silent) {
            return;
        }
        int[] columns = candidate.columnArray();
        double sum = 0;
        for (int cell = 0; cell < columns.length; cell++) {
            sum += nats[cell].length == 0 ? 0 : nats[cell][columns[cell]];
        }
        tally.add(Clue.NOTE_DATE, sum / columns.length);
    }
}
