package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.placement.ValueRow;

class BlockSumCluesTest {
    private static final String HEADS = """
            |
            Income Taxes (Details) - USD ($)
            |12 Months Ended
            |
            Dec. 31, 2025
            |
            Dec. 31, 2024
            |
            Dec. 31, 2023
            """;

    private static double fit(String rows, String label, int... columns) {
        TextScene text = TextScene.of(HEADS + rows);
        ValueRow row = text.row(label);
        TextScene.Sums sums = new TextScene.Sums();
        new BlockSumClues(text.scene, text.evenBeliefs(), new Amounts(text.scene.rows()), new Effort(1_000_000))
                .weigh(row, text.at(row, columns), sums);
        return sums.of(Clue.BLOCKS_ADD_UP);
    }

    /** 1,887 + 8 - 317 = 1,578 and 2,094 - 372 - 593 = 1,129: only if both open rows stand in 2024 and 2023. */
    @Test
    void rowsShiftTogetherUntilTheirColumnsAddUp() {
        String rows = """
                |Tax at 21 percent
                |$ 1,108
                |$ 1,887
                |$ 2,094
                |State tax
                |8
                |(372)
                |Tax credits
                |(317)
                |(593)
                |Total
                |$ 900
                |$ 1,578
                |$ 1,129
                """;
        assertThat(fit(rows, "State tax", 2, 3)).isEqualTo(2);
        assertThat(fit(rows, "Tax credits", 2, 3)).isEqualTo(2);
        assertThat(fit(rows, "State tax", 1, 2)).isZero();
        assertThat(fit(rows, "State tax", 1, 3)).isZero();
    }

    /** One row equal to another is no sum, wherever all else is put. */
    @Test
    void aColumnOfOneAddendDoesNotAddUp() {
        String rows = """
                |Opening
                |$ 4,758
                |$ 4,041
                |$ 3,902
                |Granted
                |338
                |Exercised
                |112
                |Closing
                |$ 4,758
                |$ 4,041
                |$ 3,902
                """;
        for (int column = 1; column <= 3; column++) {
            assertThat(fit(rows, "Granted", column)).isZero();
        }
    }
}
