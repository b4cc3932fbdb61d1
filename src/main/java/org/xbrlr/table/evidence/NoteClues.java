package org.xbrlr.table.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.xbrlr.notation.Value;
import org.xbrlr.notes.Notes;
import org.xbrlr.notes.Quantity;
import org.xbrlr.page.Scale;
import org.xbrlr.table.columns.Slot;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.ValueRow;

/**
 * What the notes of the filing say of the values of a row: a details page shows {@code $ 10,000} in one of nine columns, and a note
 * tells of {@code $10.0 million} issued on August 27, 2020.
 */
final class NoteClues {
    private static final Notes.Period NO_DATE = new Notes.Period(LocalDate.MAX, 0);

    /** What is said of dates not the value's own, as a share of all that is said. */
    private static final double CHANCE = 0.05;

    private static final double LEAST_SAID = 1e-3;

    private final double[][] nats;

    NoteClues(Scene scene, ValueRow row, Notes notes) {
        nats = new double[row.size()][];
        if (notes.isEmpty()) {
            return;
        }
        List<Notes.Period> periods = new ArrayList<>();
        for (Slot slot : scene.layout().slots()) {
            periods.add(slot.date()
                    .map(date -> new Notes.Period(date, slot.months()))
                    .orElse(NO_DATE));
        }
        String words = row.row().label() + " " + row.row().section();
        Set<Integer> powers = new TreeSet<>(Set.of(0));
        scene.page().scale().scales().stream().map(Scale::power).forEach(powers::add);
        for (int cell = 0; cell < nats.length; cell++) {
            double[] said = new double[periods.size()];
            for (int power : row.value(cell) instanceof Value.Amount ? powers : Set.of(0)) {
                Quantity.of(row.value(cell), power)
                        .map(quantity -> notes.saidOf(quantity, words, periods))
                        .ifPresent(more -> Arrays.setAll(said, c -> said[c] + more[c]));
            }
            nats[cell] = nats(said);
        }
    }

    private static double[] nats(double[] said) {
        double all = Arrays.stream(said).sum();
        if (all < LEAST_SAID) {
            return new double[said.length];
        }
        double[] logs = Arrays.stream(said).map(s -> Math.log(CHANCE + s / all)).toArray();
        double mean = Arrays.stream(logs).average().orElse(0);
        return Arrays.stream(logs).map(log -> log - mean).toArray();
    }

    void weigh(Candidate candidate, Tally tally) {
        if (nats.length == 0 || nats[0] == null) {
            return;
        }
        int[] columns = candidate.columnArray();
        double sum = 0;
        for (int cell = 0; cell < columns.length; cell++) {
            sum += nats[cell][columns[cell]];
        }
        tally.add(Clue.NOTE_DATE, sum / columns.length);
    }
}
