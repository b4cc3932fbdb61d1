package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xbrlr.table.placement.ValueRow;

class LateDateCluesTest {
    private static final String HEADS = """
            |
            Equity (Details) - USD ($)
            |1 Months Ended
            |3 Months Ended
            |
            Apr. 24, 2025
            |
            Mar. 31, 2025
            |
            Mar. 31, 2024
            |Dividends per share
            |$ 0.20
            """;

    private static final String LATER = """
            |Class A [Member] | Subsequent Event [Member]
            |Dividends per share
            |$ 0.21
            """;

    private static TextScene.Sums tally(String page, int row, int column) {
        TextScene text = TextScene.of(page);
        ValueRow found = text.rows.get(row);
        TextScene.Sums sums = new TextScene.Sums();
        new LateDateClues(text.scene).weigh(found, text.at(found, column), sums);
        return sums;
    }

    @Test
    void subsequentEventsStandAfterThePeriod() {
        assertThat(tally(HEADS + LATER, 1, 1).of(Clue.LATER_DATE_SPOKEN)).isEqualTo(1);
        assertThat(tally(HEADS + LATER, 1, 2).of(Clue.LATER_DATE_SPOKEN)).isZero();
    }

    @Test
    void otherRowsOfSuchAPageDoNot() {
        assertThat(tally(HEADS + LATER, 0, 1).of(Clue.LATER_DATE_OF_OTHERS)).isEqualTo(1);
        assertThat(tally(HEADS + LATER, 0, 2).of(Clue.LATER_DATE_OF_OTHERS)).isZero();
    }

    @Test
    void whereNoRowSpeaksOfLaterEventsNothingIsSaid() {
        assertThat(tally(HEADS, 0, 1).clues).isEmpty();
    }
}
