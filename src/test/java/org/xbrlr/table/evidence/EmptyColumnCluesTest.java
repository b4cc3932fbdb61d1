package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.ValueRow;

class EmptyColumnCluesTest {
    /** The instants fill both columns, so only a duration is still wanted. */
    private static final TextScene PAGE = TextScene.of("""
            |
            Details - USD ($)
            |12 Months Ended
            |
            Dec. 31, 2021
            |
            Dec. 31, 2020
            |Total assets
            |$ 4,120
            |$ 2,540
            |Proceeds
            |$ 30
            """);

    private static TextScene.Sums tally(PeriodType type, int column) {
        ValueRow row = PAGE.row("Proceeds");
        Candidate candidate = PAGE.candidates.get(row.index()).stream()
                .filter(c -> c.holds(column - 1) && c.type() == type)
                .findFirst()
                .orElseThrow();
        TextScene.Sums sums = new TextScene.Sums();
        new EmptyColumnClues(PAGE.scene, beliefs()).new OfRow(row).weigh(candidate, sums);
        return sums;
    }

    /** Assets are surely instants in both columns; proceeds may be anything. */
    private static Beliefs beliefs() {
        double[][] shares = new double[2][];
        shares[0] = PAGE.candidates.get(0).stream()
                .mapToDouble(c -> c.type() == PeriodType.INSTANT ? 1 : 0)
                .toArray();
        double sum = java.util.Arrays.stream(shares[0]).sum();
        shares[0] = java.util.Arrays.stream(shares[0]).map(s -> s / sum).toArray();
        int size = PAGE.candidates.get(1).size();
        shares[1] = new double[size];
        java.util.Arrays.fill(shares[1], 1.0 / size);
        return PAGE.beliefs(shares);
    }

    @Test
    void columnsThatAreFilledWantNothing() {
        assertThat(tally(PeriodType.INSTANT, 1).of(Clue.COLUMN_WANTED)).isCloseTo(0, within(1e-6));
        assertThat(tally(PeriodType.INSTANT, 1).of(Clue.DURATION_WANTED)).isZero();
    }

    @Test
    void aColumnOfDurationsWantsADuration() {
        assertThat(tally(PeriodType.DURATION, 1).of(Clue.DURATION_WANTED)).isGreaterThan(4);
        assertThat(tally(PeriodType.DURATION, 1).of(Clue.COLUMN_WANTED)).isCloseTo(0, within(1e-6));
    }
}
