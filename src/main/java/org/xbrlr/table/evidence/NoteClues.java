package org.xbrlr.table.evidence;

import java.util.Arrays;
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
        for (int c = 0; c < shares.length; c++) {
            Slot slot = layout.slot(c);
            shares[c] = slot.date().map(date -> said.of(date, slot.months())).orElse(0.0);
        }
        double all = Arrays.stream(shares).sum();
        if (all < LEAST_SAID) {
            return new double[0];
        }
        Arrays.setAll(shares, c -> Math.log(CHANCE + shares[c] / all));
        double mean = Arrays.stream(shares).average().orElse(0);
        Arrays.setAll(shares, c -> shares[c] - mean);
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
