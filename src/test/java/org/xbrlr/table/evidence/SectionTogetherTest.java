package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.SymbolCode;
import org.xbrlr.table.placement.ValueRow;

/** Three lone values of a section, each in one of two years. */
class SectionTogetherTest {
    private static final long NEW = 0b01;
    private static final long OLD = 0b10;
    private static final List<ValueRow> ROWS = TextScene.of("""
            |
            Debt (Details) - USD ($)
            |12 Months Ended
            |
            Dec. 31, 2021
            |
            Dec. 31, 2020
            |Carrying value
            |1,785
            |Principal
            |1,800
            |Maturity
            |2025
            """).rows;

    private static Candidate in(long columns) {
        return new Candidate(columns, SymbolCode.NONE, PeriodType.DURATION, false);
    }

    /** The habit of all rows is e^2 to 1 for the new year; what the first knows of itself is given in nats for the old. */
    private static SectionTogether ofLast(double knownOfFirst) {
        double[] unknowing = shares(0);
        double[][] posterior = {shares(knownOfFirst), unknowing, unknowing};
        double[][] habits = {{2, 0}, {2, 0}, {2, 0}};
        List<List<Candidate>> candidates =
                ROWS.stream().map(r -> List.of(in(NEW), in(OLD))).toList();
        return new SectionTogether(ROWS.get(2), ROWS.subList(0, 2), new Beliefs(candidates, posterior, habits, 2));
    }

    private static double[] shares(double forOld) {
        double old = 1 / (1 + Math.exp(2 - forOld));
        return new double[] {1 - old, old};
    }

    @Test
    void whatAllRowsDoByHabitSaysNothingAgain() {
        SectionTogether together = ofLast(0);
        assertThat(together.of(OLD)).isCloseTo(together.of(NEW), within(0.02));
    }

    @Test
    void whatOneRowKnowsSpeaksForAll() {
        SectionTogether together = ofLast(3);
        assertThat(together.of(OLD)).isGreaterThan(together.of(NEW) + 1);
    }

    @Test
    void rowsOfOtherSizesDoNotSpeak() {
        SectionTogether together = new SectionTogether(
                ROWS.get(2),
                List.of(),
                new Beliefs(List.of(List.of(), List.of(), List.of()), new double[3][0], new double[3][0], 2));
        assertThat(together.of(OLD)).isZero();
    }
}
