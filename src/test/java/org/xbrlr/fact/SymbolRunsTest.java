package org.xbrlr.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xbrlr.notation.NumberKind.DIGITS;
import static org.xbrlr.notation.NumberKind.MONEY;
import static org.xbrlr.notation.NumberKind.PER_SHARE;
import static org.xbrlr.notation.NumberKind.SHARES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xbrlr.fact.SymbolRuns.RunCell;
import org.xbrlr.fact.SymbolRuns.RunRow;
import org.xbrlr.notation.NumberKind;

class SymbolRunsTest {
    /** Nothing but the symbols speaks; money is a little likelier than shares. */
    private static final Map<NumberKind, Double> EITHER = Map.of(MONEY, 0.0, PER_SHARE, -1.5, SHARES, -1.0);

    private static final Map<NumberKind, Double> MARKED = Map.of(MONEY, 0.0, PER_SHARE, -1.5);

    @Test
    void betweenTwoMarkedCellsIsMoney() {
        assertThat(SymbolRuns.choose(List.of(row("$"), row("n"), row("n"), row("$")), 1))
                .containsExactly(MONEY, MONEY, MONEY, MONEY);
    }

    @Test
    void afterARunHasEndedAnUnmarkedCellIsNotMoney() {
        assertThat(SymbolRuns.choose(List.of(row("$"), row("n"), row("$"), row("n")), 1))
                .containsExactly(MONEY, MONEY, MONEY, SHARES);
    }

    @Test
    void withoutAMarkAtTheEndTheRunHasNotEnded() {
        assertThat(SymbolRuns.choose(List.of(row("$"), row("n"), row("n")), 1)).containsExactly(MONEY, SHARES, SHARES);
    }

    @Test
    void textEndsARun() {
        assertThat(SymbolRuns.choose(List.of(row("$"), row("n"), row("t"), row("n"), row("$")), 1))
                .containsExactly(MONEY, SHARES, DIGITS, SHARES, MONEY);
    }

    @Test
    void columnsAreReadTogether() {
        // the first column leaves it open whether the middle row is money, the second does not
        List<RunRow> rows = List.of(row("$$"), row("nn"), row("$ "), row(" n"));
        assertThat(SymbolRuns.choose(rows, 2)).containsExactly(MONEY, SHARES, MONEY, SHARES);
    }

    @Test
    void threeMarkedCellsInARowAreNotAllOfOneKind() {
        assertThat(SymbolRuns.choose(List.of(row("$$"), row("$$"), row("$$")), 2))
                .containsOnlyOnce(PER_SHARE);
    }

    @Test
    void aRowThatShowsNothingMayHideCellsThatEndTheRun() {
        List<RunRow> rows = new ArrayList<>(List.of(row("$$"), row("nn"), row("nn"), row("nn"), row("$$")));
        rows.add(new RunRow(List.of(), Map.of(), true));
        rows.addAll(List.of(row("$$"), row("nn"), row("nn"), row("nn"), row("$$")));
        assertThat(SymbolRuns.choose(rows, 2))
                .containsExactly(MONEY, MONEY, MONEY, MONEY, MONEY, DIGITS, MONEY, MONEY, MONEY, MONEY, MONEY);
    }

    @Test
    void manyColumnsAndRowsAreReadInBoundedTime() {
        List<RunRow> rows = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            rows.add(row((i % 3 == 0 ? "$n" : "nn").repeat(20)));
        }
        assertThat(SymbolRuns.choose(rows, 40)).hasSize(2_000);
    }

    /** One character a column: $ marked, n unmarked, t text, blank nothing. */
    private static RunRow row(String cells) {
        List<RunCell> list = new ArrayList<>();
        for (int i = 0; i < cells.length(); i++) {
            if (cells.charAt(i) != ' ') {
                list.add(new RunCell(i, cells.charAt(i) == '$', cells.charAt(i) != 't'));
            }
        }
        boolean text = cells.indexOf('t') >= 0;
        return new RunRow(list, text ? Map.of() : cells.indexOf('$') >= 0 ? MARKED : EITHER, false);
    }
}
