package org.xbrlr.table.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.xbrlr.page.PageKind;
import org.xbrlr.table.columns.Slot;
import org.xbrlr.table.columns.Slot.Role;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.ValueRow;

/**
 * The two moments of a report's cover page: shares are counted as of the latest date before filing, so after the period; the
 * public float is told as of a date within it. The forms ask for both so.
 */
final class CoverClues {
    private CoverClues() {}

    static void weigh(Scene scene, ValueRow row, Candidate candidate, Tally tally) {
        if (scene.page().kind() != PageKind.COVER || scene.instants() == 0 || !row.allAmounts()) {
            return;
        }
        Optional<LocalDate> end = lastEnd(scene);
        if (end.isEmpty()) {
            return;
        }
        for (int c : candidate.columnArray()) {
            Slot slot = scene.layout().slot(c);
            LocalDate date = slot.date().orElse(end.get());
            boolean fits = slot.role() == Role.INSTANT
                    && (row.anyMarked() ? date.isBefore(end.get()) : date.isAfter(end.get()));
            tally.add(fits ? Clue.COVER_DATE_FITS : Clue.COVER_DATE_UNFIT, 1);
        }
    }

    /** The latest date at which a period of the page ends. */
    private static Optional<LocalDate> lastEnd(Scene scene) {
        Optional<LocalDate> last = Optional.empty();
        for (Slot slot : scene.layout().slots()) {
            if (slot.role() == Role.DURATION
                    && slot.date().isPresent()
                    && (last.isEmpty() || slot.date().get().isAfter(last.get()))) {
                last = slot.date();
            }
        }
        return last;
    }
}
