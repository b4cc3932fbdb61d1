package org.xbrlr.table.evidence;

import java.util.Locale;
import org.xbrlr.table.columns.Slot;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.ValueRow;

/**
 * Columns that end after the period reported on hold subsequent events and forecasts; rows of these say so in their
 * headings: {@code Subsequent Event [Member]}, {@code Scenario, Forecast}.
 */
final class LateDateClues {
    private final long late;
    private final boolean anyLater;
    private final boolean[] later;

    LateDateClues(Scene scene) {
        long reported = Long.MIN_VALUE;
        int main = scene.mainGroup();
        for (int c = 0; main >= 0 && c < scene.layout().size(); c++) {
            if ((scene.groups().get(main) >>> c & 1) != 0) {
                reported = Math.max(reported, scene.layout().slot(c).day());
            }
        }
        long columns = 0;
        for (int c = 0; reported != Long.MIN_VALUE && c < scene.layout().size(); c++) {
            Slot slot = scene.layout().slot(c);
            columns |= slot.date().isPresent() && slot.day() > reported ? 1L << c : 0;
        }
        late = columns;
        later = new boolean[scene.rows().size()];
        boolean any = false;
        for (ValueRow row : scene.rows()) {
            later[row.index()] = late != 0 && speaksOfLater(row);
            any |= later[row.index()];
        }
        anyLater = any;
    }

    void weigh(ValueRow row, Candidate candidate, Tally tally) {
        if (anyLater) {
            double share = (double) Long.bitCount(candidate.columns() & late) / row.size();
            tally.add(later[row.index()] ? Clue.LATER_DATE_SPOKEN : Clue.LATER_DATE_OF_OTHERS, share);
        }
    }

    private static boolean speaksOfLater(ValueRow row) {
        String words = (row.row().section() + " " + String.join(" ", row.row().headings()) + " "
                        + row.row().label())
                .toLowerCase(Locale.ROOT);
        return words.contains("subsequent event") || words.contains("forecast");
    }
}
