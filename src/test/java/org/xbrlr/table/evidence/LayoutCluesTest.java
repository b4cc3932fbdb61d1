package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.Slot;

/** Columns are given as months and end: {@code 12 2021-12-31}, an instant as {@code 0 2021-12-31}. */
class LayoutCluesTest {
    private static double of(LayoutClue clue, String... columns) {
        List<Slot> slots = new ArrayList<>();
        int group = -1;
        int last = 0;
        for (String column : columns) {
            int months = Integer.parseInt(column.split(" ", -1)[0]);
            group += months > 0 && months != last ? 1 : 0;
            last = months;
            slots.add(new Slot(
                    months == 0 ? Slot.Role.INSTANT : Slot.Role.DURATION,
                    months == 0 ? Slot.NO_GROUP : group,
                    months,
                    Optional.of(LocalDate.parse(column.split(" ", -1)[1])),
                    List.of()));
        }
        return LayoutClues.of(new Layout(slots), List.of())[clue.ordinal()];
    }

    @Test
    void aYearToAugustStandsAloneAmongDecembers() {
        assertThat(of(LayoutClue.YEAR_OF_ITS_OWN, "12 2012-08-31", "0 2021-12-31", "0 2020-12-31"))
                .isEqualTo(1);
    }

    @Test
    void aYearThatEndsWithTheBalancesDoesNot() {
        assertThat(of(LayoutClue.YEAR_OF_ITS_OWN, "12 2019-12-31", "0 2021-12-31", "0 2020-12-31"))
                .isZero();
    }

    @Test
    void oneOtherDateIsNoCustom() {
        assertThat(of(LayoutClue.YEAR_OF_ITS_OWN, "12 2023-12-31", "0 2023-06-30"))
                .isZero();
    }

    @Test
    void aBalanceFullYearsAfterTheLastYearIsNoted() {
        assertThat(of(LayoutClue.LATER_YEAR_LEFT_OUT, "1 2020-05-31", "12 2019-12-31", "0 2020-12-31"))
                .isEqualTo(1);
        assertThat(of(LayoutClue.LATER_YEAR_LEFT_OUT, "1 2020-05-31", "12 2020-12-31", "0 2019-12-31"))
                .isZero();
        assertThat(of(LayoutClue.LATER_YEAR_LEFT_OUT, "12 2021-12-31", "0 2022-06-30"))
                .isZero();
    }
}
