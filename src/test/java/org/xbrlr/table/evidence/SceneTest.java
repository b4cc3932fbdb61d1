package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SceneTest {
    private static TextScene page(String... blankHeads) {
        StringBuilder text = new StringBuilder("""
                |
                Leases (Details) - USD ($)
                $ in Thousands
                |12 Months Ended
                |
                Dec. 31, 2021
                """);
        for (String head : blankHeads) {
            text.append("|\n").append(head).append('\n');
        }
        return TextScene.of(text + "|Assets\n|$ 5\n|Sales\n|$ 7\n");
    }

    private static boolean regular(String date) {
        TextScene text = page(date);
        int last = text.page.columns().size() - 1;
        return Scene.strikesBalance(
                text.scene.layout(), text.page.columns().get(last).date().orElseThrow());
    }

    @Test
    void balancesAreStruckAtTheEndsOfPeriods() {
        assertThat(regular("Dec. 31, 2019")).isTrue();
        assertThat(regular("Jan. 02, 2021")).as("52 weeks").isTrue();
        assertThat(regular("Jun. 15, 2021")).isFalse();
    }

    /** Six months before Jun. 30 is Dec. 31, not Dec. 30. */
    @Test
    void periodsStartOnTheDayAfterABalance() {
        TextScene text = TextScene.of("""
                |
                Leases (Details) - USD ($)
                $ in Thousands
                |6 Months Ended
                |
                Jun. 30, 2021
                |
                Dec. 31, 2020
                |Assets
                |$ 5
                |$ 6
                |Sales
                |$ 7
                """);
        assertThat(text.scene.regular(1)).isTrue();
    }

    @Test
    void theFirstDayOfAPeriodIsNoBalanceDate() {
        assertThat(regular("Jan. 01, 2021")).isFalse();
        assertThat(regular("Jan. 01, 2022")).isFalse();
    }
}
