package org.xbrlr.table.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xbrlr.notation.Value;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.rows.UnplacedCell;
import org.xbrlr.table.rows.UnplacedRow;

/** Pages of two columns whose first row fills both; no value shows a symbol. */
class ExampleReadingsTest {
    private static final Candidate DURATION_LEFT = plain(0b01, PeriodType.DURATION);
    private static final Candidate DURATION_RIGHT = plain(0b10, PeriodType.DURATION);
    private static final Candidate INSTANT_RIGHT = plain(0b10, PeriodType.INSTANT);

    private final List<ValueRow> rows = new ArrayList<>();
    private final List<List<Candidate>> candidates = new ArrayList<>();

    @BeforeEach
    void firstRow() {
        row("Revenues", "", plain(0b11, PeriodType.DURATION));
    }

    @Test
    void aValueIsShownInBothColumns() {
        row("Costs", "", DURATION_LEFT, DURATION_RIGHT);
        assertThat(showAll()).isTrue();
    }

    @Test
    void aValueWithOneColumnLeftAsksForNoExample() {
        row("Costs", "", DURATION_LEFT);
        assertThat(showAll()).isTrue();
    }

    @Test
    void rowsOfOneConceptChangeTheirKindTogether() {
        row("Assets", "Europe", DURATION_LEFT, INSTANT_RIGHT);
        row("Assets", "Asia", DURATION_LEFT, INSTANT_RIGHT);
        assertThat(showAll()).isTrue();
    }

    @Test
    void noExampleBreaksTheKindOfAConcept() {
        row("Assets", "Europe", DURATION_LEFT, INSTANT_RIGHT);
        row("Assets", "Asia", DURATION_LEFT);
        assertThat(showAll()).isFalse();
    }

    @Test
    void rowsOfOtherConceptsHaveTheirOwnKind() {
        row("Assets", "Europe", DURATION_LEFT, INSTANT_RIGHT);
        row("Costs", "Asia", DURATION_LEFT);
        assertThat(showAll()).isTrue();
    }

    private boolean showAll() {
        RunSteps steps = new RunSteps(2);
        for (List<Candidate> list : candidates) {
            steps.add(list.stream().map(ExampleReadingsTest::step).toArray(byte[][]::new));
        }
        int[] stepRow = rows.stream().mapToInt(ValueRow::index).toArray();
        RunWays ways =
                new RunFilter(steps, new Effort(10_000_000)).ways(steps.open()).orElseThrow();
        return new ExampleReadings(ways, rows, new Concepts(rows), candidates, stepRow).showAll();
    }

    private static byte[] step(Candidate candidate) {
        byte[] step = new byte[2];
        Arrays.fill(step, RunSteps.NOTHING);
        for (int column : candidate.columnArray()) {
            step[column] = (byte) RunAutomaton.cell(SymbolCode.NONE, false);
        }
        return step;
    }

    private static Candidate plain(long columns, PeriodType type) {
        return new Candidate(columns, SymbolCode.NONE, type, false);
    }

    private void row(String label, String section, Candidate... list) {
        int line = rows.size() + 1;
        UnplacedCell cell = new UnplacedCell(line, "1", new Value.Amount("", BigDecimal.ONE), List.of());
        List<UnplacedCell> cells = Collections.nCopies(Long.bitCount(list[0].columns()), cell);
        UnplacedRow row = new UnplacedRow(
                line, RowKind.ITEM, label, Optional.empty(), section, List.of(), Optional.empty(), List.of(), cells);
        rows.add(new ValueRow(row, rows.size()));
        candidates.add(List.of(list));
    }
}
