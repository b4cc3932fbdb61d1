package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.placement.ValueRow;

class SumCluesTest {
    private static final String HEADS = """
            |
            Debt (Details) - USD ($)
            $ in Thousands
            |12 Months Ended
            |
            Dec. 31, 2021
            |
            Dec. 31, 2020
            """;

    private static double fit(TextScene text, ValueRow row, Clue clue, int... columns) {
        TextScene.Sums sums = new TextScene.Sums();
        new SumClues(text.scene, text.evenBeliefs(), new Amounts(text.scene.rows()), new Effort(1_000_000))
                .weigh(row, text.at(row, columns), sums);
        return sums.of(clue);
    }

    /** 12,543 = 7,213 + 5,330 closes in the second year only if the lone value stands there. */
    @Test
    void membersAddUpToTheTotal() {
        TextScene text = TextScene.of(HEADS + """
                |Debt
                |$ 4,120
                |$ 12,543
                |Notes due 2024 [Member]
                |Debt
                |$ 4,120
                |$ 7,213
                |Notes due 2021 [Member]
                |Debt
                |$ 5,330
                |Term Loan [Member]
                |Debt
                |$ 0
                |$ 0
                """);
        ValueRow lone = text.rows.get(2);
        assertThat(lone.size()).isEqualTo(1);
        assertThat(fit(text, lone, Clue.MEMBERS_ADD_UP, 2)).isGreaterThan(fit(text, lone, Clue.MEMBERS_ADD_UP, 1) + 2);
    }

    @Test
    void rowsOfASectionAddUpToTheRowBelow() {
        TextScene text = TextScene.of(HEADS + """
                |Opening
                |$ 4,120
                |$ 2,540
                |Additions
                |1,230
                |Payments
                |(120)
                |(35)
                |Closing
                |$ 4,000
                |$ 3,735
                """);
        ValueRow additions = text.row("Additions");
        assertThat(fit(text, additions, Clue.ROWS_ADD_UP, 2)).isGreaterThan(fit(text, additions, Clue.ROWS_ADD_UP, 1));
    }

    @Test
    void withoutASumNothingIsSaid() {
        TextScene text = TextScene.of(HEADS + """
                |Debt
                |$ 4,120
                |$ 12,543
                |Notes due 2024 [Member]
                |Debt
                |$ 17
                |Term Loan [Member]
                |Debt
                |$ 23
                |$ 31
                """);
        assertThat(fit(text, text.rows.get(1), Clue.MEMBERS_ADD_UP, 1)).isZero();
        assertThat(fit(text, text.rows.get(1), Clue.MEMBERS_ADD_UP, 2)).isZero();
    }

    @Test
    void aValueToldAgainIsNoSum() {
        TextScene text = TextScene.of(HEADS + """
                |Stock-based compensation
                |$ 2,825
                |$ 1,999
                |Restricted stock
                |0
                |Lone
                |77
                |Compensation expense
                |$ 2,825
                |$ 1,999
                """);
        ValueRow lone = text.row("Lone");
        assertThat(fit(text, lone, Clue.ROWS_ADD_UP, 1)).isZero();
        assertThat(fit(text, lone, Clue.ROWS_ADD_UP, 2)).isZero();
    }
}
