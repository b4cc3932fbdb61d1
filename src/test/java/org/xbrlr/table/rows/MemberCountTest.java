package org.xbrlr.table.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xbrlr.notation.Value;

class MemberCountTest {
    private static final List<BodyCell> CELLS =
            List.of(cell("CPaaS | Minimum"), cell("CPaaS | Maximum"), cell("Other"));
    private static final String[] HEAD = {"|", "Segments (Details)", "|", "Dec. 31, 2023", "|Cash", "|$ 5"};

    @Test
    void eachPairBlockStandsForOneMember() {
        MemberCount count = count("Segments (Details)", 3);

        assertThat(count.distance(CELLS, List.of(CellRole.MEMBER, CellRole.MEMBER, CellRole.ABSTRACT)))
                .isZero();
        assertThat(count.distance(CELLS, List.of(CellRole.MEMBER, CellRole.MEMBER, CellRole.MEMBER)))
                .isEqualTo(1);
        assertThat(count.distance(CELLS, List.of(CellRole.NIL, CellRole.NIL, CellRole.NIL)))
                .isEqualTo(3);
    }

    @Test
    void aMemberInTheTitleIsNotInTheRows() {
        MemberCount count = count("Segments (Details) - Warrants - USD ($)", 1);

        assertThat(count.distance(CELLS, List.of(CellRole.NIL, CellRole.NIL, CellRole.MEMBER)))
                .isEqualTo(1);
    }

    @Test
    void aPageWithoutBlocksTellsNothing() {
        MemberCount count = new MemberCount(new RowText(HEAD).page);

        assertThat(count.distance(CELLS, List.of(CellRole.MEMBER, CellRole.MEMBER, CellRole.MEMBER)))
                .isZero();
    }

    private static MemberCount count(String title, int pairs) {
        StringBuilder text = new StringBuilder(String.join("\n", HEAD).replace("Segments (Details)", title));
        text.append("\n|X\n- References\n+ Details\nNo definition available.");
        text.append("\n|X\n- Details".repeat(pairs));
        return new MemberCount(new RowText(text.toString()).page);
    }

    private static BodyCell cell(String text) {
        return new BodyCell(1, text, new Value.Text(text), CellForm.TEXT, false, List.of());
    }
}
