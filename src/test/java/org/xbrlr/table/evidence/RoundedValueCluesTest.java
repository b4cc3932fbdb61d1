package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xbrlr.table.placement.ValueRow;

class RoundedValueCluesTest {
    private static final String PAGE = """
            |
            Acquisitions (Details) - USD ($)
            |12 Months Ended
            |
            Dec. 31, 2022
            |
            Dec. 31, 2021
            |Payments
            |$ 99,186,000
            |$ 37,467,000
            |First Company [Member]
            |Payments
            |%s
            """;

    private static double fit(String told, int column) {
        TextScene text = TextScene.of(PAGE.formatted(told));
        ValueRow row = text.rows.get(1);
        TextScene.Sums sums = new TextScene.Sums();
        new RoundedValueClues(text.scene).weigh(row, text.at(row, column), text.evenBeliefs(), sums);
        return sums.of(Clue.SAME_VALUE_ROUNDED);
    }

    @Test
    void whatIsToldRoundedStandsWhereItStandsExactly() {
        assertThat(fit("37,500,000", 2)).isEqualTo(1);
        assertThat(fit("37,500,000", 1)).isZero();
    }

    @Test
    void twoDigitsCountHalf() {
        assertThat(fit("37,000,000", 2)).isEqualTo(0.5);
    }

    @Test
    void anotherNumberIsNoRounding() {
        assertThat(fit("37,400,000", 2)).isZero();
        assertThat(fit("3,750,000", 2)).isZero();
    }

    @Test
    void theSameNumberIsNoRounding() {
        assertThat(fit("37,467,000", 2)).isZero();
    }
}
