package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xbrlr.table.evidence.Weights.Stage;

class WeightsTest {
    @Test
    void aLineIsANameAndItsWeight() throws IOException {
        Weights weights = Weights.read(
                new BufferedReader(new StringReader("# two\nalone whole-group 1.5\nwords instant/x -2\n")));
        assertThat(weights.of(Stage.ALONE, Clue.WHOLE_GROUP)).isEqualTo(1.5);
        assertThat(weights.of(Stage.CONTEXT, Clue.WHOLE_GROUP)).isZero();
        assertThat(weights.of(Weights.nameOfWord("x"))).isEqualTo(-2);
    }

    @Test
    void aModelThatIsWrongAsAWholeAtTimesIsNeverSure() {
        assertThat(new Weights(Map.of("calibration trust", 0.9)).calibrated(0.5))
                .isCloseTo(0.45, within(1e-9));
        assertThat(new Weights(Map.of()).calibrated(0.5)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theShippedOnesAreThere() {
        assertThat(Weights.shipped().of(Stage.ALONE, Clue.NEWEST_TWO_MOMENTS)).isPositive();
        assertThat(Weights.shipped().of("calibration trust")).isPositive();
    }

    /** What can speak one way only does so in the shipped weights too. */
    @ParameterizedTest
    @EnumSource(Clue.class)
    void theShippedOnesKeepTheirDirection(Clue clue) {
        for (Stage stage : Stage.values()) {
            double weight = Weights.shipped().of(stage, clue);
            switch (clue.direction()) {
                case FOR -> assertThat(weight).isGreaterThanOrEqualTo(0);
                case AGAINST -> assertThat(weight).isLessThanOrEqualTo(0);
                case EITHER -> assertThat(weight).isFinite();
            }
        }
    }
}
