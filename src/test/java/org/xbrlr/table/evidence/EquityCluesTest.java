package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.placement.ValueRow;

/** Columns: 1 total, 2 common stock, 3 paid-in capital, 4 accumulated deficit. */
class EquityCluesTest {
    private static final String PAGE = """
            |
            CONSOLIDATED STATEMENTS OF EQUITY - USD ($)
            $ in Thousands
            |
            Total
            |
            Common Stock [Member]
            |
            Additional Paid-in Capital [Member]
            |
            Accumulated Deficit [Member]
            |Balance at Dec. 31, 2020
            |$ 460
            |$ 10
            |$ 500
            |$ (50)
            |Net loss
            |(30)
            |(30)
            |Stock-based compensation
            |40
            |40
            |Balance at Dec. 31, 2021
            |$ 470
            |$ 10
            |$ 540
            |$ (80)
            """;

    private final TextScene text = TextScene.of(PAGE);
    private final EquityClues clues = new EquityClues(text.scene);

    private TextScene.Sums sums(ValueRow row, int... columns) {
        TextScene.Sums sums = new TextScene.Sums();
        clues.weigh(row, text.at(row, columns), sums);
        return sums;
    }

    @Test
    void wordsTellTheComponent() {
        ValueRow loss = text.row("Net loss");
        assertThat(sums(loss, 1, 4).of(Clue.MEMBER_FITS)).isEqualTo(1);
        assertThat(sums(loss, 1, 3).of(Clue.MEMBER_UNFIT)).isEqualTo(1);
        ValueRow compensation = text.row("Stock-based compensation");
        assertThat(sums(compensation, 1, 3).of(Clue.MEMBER_FITS)).isEqualTo(1);
    }

    @Test
    void theTotalIsTheSumOfItsComponents() {
        ValueRow loss = text.row("Net loss");
        assertThat(sums(loss, 1, 4).of(Clue.ADDS_UP_ACROSS)).isEqualTo(1);
        assertThat(sums(loss, 3, 4).of(Clue.TOTAL_MISSING)).isEqualTo(1);
        assertThat(sums(loss, 3, 4).of(Clue.ADDS_UP_ACROSS)).isZero();
    }

    @Test
    void rollForwardsCloseInEveryColumn() {
        RollForwardClues rolls = new RollForwardClues(
                text.scene, text.evenBeliefs(), new Amounts(text.scene.rows()), new Effort(1_000_000));
        ValueRow loss = text.row("Net loss");
        TextScene.Sums right = new TextScene.Sums();
        rolls.weigh(loss, text.at(loss, 1, 4), right);
        TextScene.Sums wrong = new TextScene.Sums();
        rolls.weigh(loss, text.at(loss, 2, 3), wrong);
        assertThat(right.of(Clue.ROLLS_FORWARD)).isGreaterThan(wrong.of(Clue.ROLLS_FORWARD) + 2);
    }
}
