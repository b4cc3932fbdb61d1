package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.LayoutFinder;
import org.xbrlr.table.columns.Slot;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.SymbolCode;
import org.xbrlr.table.placement.ValueRow;

/** A page of one month and three years. */
class ShapeCluesTest {
    private static final TextScene PAGE = TextScene.of("""
            |
            Plans (Details) - USD ($)
            $ in Millions
            |1 Months Ended
            |12 Months Ended
            |
            Aug. 31, 2025
            |
            Dec. 31, 2025
            |
            Dec. 31, 2024
            |
            Dec. 31, 2023
            |All years
            |$ 11
            |$ 12
            |$ 13
            |$ 14
            |Compensation
            |2,825
            |1,999
            |1,812
            |Lone
            |5
            |Last
            |$ 21
            |$ 22
            |$ 23
            |$ 24
            """);

    private static final Scene SCENE = new Scene(PAGE.page, oneMonthAndThreeYears(), PAGE.rows);

    private static Layout oneMonthAndThreeYears() {
        return LayoutFinder.find(PAGE.page).layouts().stream()
                .filter(l -> l.slots().stream().map(Slot::months).toList().equals(List.of(1, 12, 12, 12)))
                .findFirst()
                .orElseThrow();
    }

    private static TextScene.Sums shape(String label, long columns) {
        ValueRow row = PAGE.row(label);
        TextScene.Sums sums = new TextScene.Sums();
        ShapeClues.weigh(SCENE, row, new Candidate(columns, SymbolCode.MONEY, PeriodType.DURATION, false), sums);
        return sums;
    }

    @Test
    void thePageHasTwoGroups() {
        assertThat(SCENE.groups()).containsExactly(0b0001L, 0b1110L);
    }

    @Test
    void threeValuesFillTheThreeYears() {
        TextScene.Sums years = shape("Compensation", 0b1110);
        assertThat(years.of(Clue.WHOLE_GROUP)).isEqualTo(1);
        assertThat(years.of(Clue.ONE_GROUP_OF_SEVERAL)).isEqualTo(1);
        assertThat(years.of(Clue.PART_OF_GROUP)).isZero();
    }

    @Test
    void threeValuesAcrossGroupsFillNone() {
        TextScene.Sums mixed = shape("Compensation", 0b0111);
        assertThat(mixed.of(Clue.PART_OF_GROUP)).isEqualTo(1);
        assertThat(mixed.of(Clue.OTHER_PLACES_IN_GROUPS)).isEqualTo(1);
        assertThat(mixed.of(Clue.WHOLE_GROUP)).isZero();
    }

    @Test
    void aLoneValueIsNotAskedHowItFillsGroups() {
        assertThat(shape("Lone", 0b0001).of(Clue.WHOLE_GROUP)).isZero();
        assertThat(shape("Lone", 0b0001).of(Clue.LONE_IN_GROUP_OF_ONE)).isEqualTo(1);
        assertThat(shape("Lone", 0b0010).of(Clue.PART_OF_GROUP)).isZero();
        assertThat(shape("Lone", 0b0100).of(Clue.LONE_SECOND)).isEqualTo(1);
    }
}
