package org.xbrlr.table.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.table.placement.RunAutomaton.ToCome;

/** Columns are written top to bottom: {@code $} marked money, {@code m} unmarked, {@code %} a percentage, … */
class RunAutomatonTest {
    @ParameterizedTest
    @ValueSource(strings = {"$", "$ $", "$ m $", "$ m m $", "% $ %", "$ % $", "$ s", "s p s $ m $", "%", "$ $ % $ $"})
    void firstAndLastOfEachRunAreMarked(String column) {
        assertThat(ends(column)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "$ m", "m $", "$ $ $", "$ m %", "$ % m", "s m s", "$ p $", "$ $ m $"})
    void otherMarksAreImpossible(String column) {
        assertThat(ends(column)).isFalse();
    }

    /** A nil cell goes on with a run unseen, as its first cell, in its middle or as its last. */
    @ParameterizedTest
    @ValueSource(strings = {"n m $", "$ n $", "$ m n", "n m n", "$ n m $", "n", "n n m $ n"})
    void aNilCellKeepsItsPlaceInARun(String column) {
        assertThat(ends(column)).isTrue();
    }

    /** The last mark of a run says that no nil cell of it follows; only what breaks runs may hide there. */
    @Test
    void aNilCellCannotFollowTheLastMark() {
        assertThat(ends("$ m $ n $")).isFalse();
        assertThat(ends("$ m $ b $"))
                .as("renderers until 2016 break the run at a nil cell")
                .isTrue();
        assertThat(ends("$ m $ ? $"))
                .as("a nil percentage breaks it in every year")
                .isTrue();
    }

    @Test
    void nothingIsHiddenWhereNothingHas() {
        assertThat(ends("$ m ?")).isTrue();
        assertThat(ends("$ m . .")).isFalse();
    }

    @Test
    void whatIsStillToComeTellsStatesApartOrDoesNot() {
        int last = state("$ m $");
        int closed = state("%");
        int open = state("$ m");
        int marked = 1 << RunAutomaton.cell(SymbolCode.MONEY, true);
        int unmarked = 1 << RunAutomaton.cell(SymbolCode.MONEY, false);

        ToCome end = new RunAutomaton().nothing(true);
        assertThat(end.merged(last)).isEqualTo(end.merged(closed));
        assertThat(end.merged(open)).as("no mark comes any more").isEqualTo((byte) RunAutomaton.NOWHERE);

        ToCome mark = end.before(marked);
        assertThat(mark.merged(last)).as("no mark follows the last of a run").isNotEqualTo(mark.merged(closed));
        assertThat(mark.merged(open)).isNotEqualTo((byte) RunAutomaton.NOWHERE);

        ToCome unmarkedAndMark = mark.before(unmarked);
        assertThat(unmarkedAndMark.merged(open)).isNotEqualTo((byte) RunAutomaton.NOWHERE);
        assertThat(unmarkedAndMark.merged(last))
                .as("no run begins without a mark")
                .isEqualTo((byte) RunAutomaton.NOWHERE);
        assertThat(mark.before(unmarked)).isSameAs(unmarkedAndMark);
    }

    /** Whether a column may end after these cells. */
    private static boolean ends(String column) {
        int state = state(column);
        return state >= 0 && new RunAutomaton().nothing(true).merged(state) >= 0;
    }

    private static int state(String column) {
        List<String> cells =
                Arrays.stream(column.split(" ", -1)).filter(s -> !s.isEmpty()).toList();
        int state = RunState.UNTOUCHED;
        for (String cell : cells) {
            if (state >= 0 && !cell.equals(".")) {
                state = RunAutomaton.next(state, symbol(cell));
            }
        }
        return state;
    }

    private static int symbol(String cell) {
        return switch (cell) {
            case "$" -> RunAutomaton.cell(SymbolCode.MONEY, true);
            case "m" -> RunAutomaton.cell(SymbolCode.MONEY, false);
            case "s" -> RunAutomaton.cell(SymbolCode.PER_SHARE, true);
            case "p" -> RunAutomaton.cell(SymbolCode.PER_SHARE, false);
            case "%" -> RunAutomaton.cell(SymbolCode.NONE, false);
            case "n" -> RunAutomaton.hidden(SymbolCode.MONEY, true);
            case "b" -> RunAutomaton.hidden(SymbolCode.MONEY, false);
            case "?" -> RunAutomaton.HIDDEN_ANY;
            default -> throw new IllegalArgumentException(cell);
        };
    }
}
