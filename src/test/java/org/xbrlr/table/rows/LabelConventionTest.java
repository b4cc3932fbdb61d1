package org.xbrlr.table.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.page.Page;

class LabelConventionTest {
    private static final Page PAGE = new RowText(
                    "|", "Stock (Details)", "|", "Dec. 31, 2023", "USD ($)", "shares", "|Issued | shares", "|5")
            .page;
    private static final LabelParser LABELS = new LabelParser(PAGE);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Debt Instrument [Line Items]; HEADING",
                "Goodwill [Roll Forward]; HEADING",
                "Senior Notes [Member]; MEMBER",
                "Expected Timing, Start Date [Axis]: 2021-01-01; MEMBER",
                "Start date axis: 2021-01-01; MEMBER",
                "Lease Liability [Extensible Enumeration]; TEXT_ITEM",
                "Debt [Text Block]; BLOCK_ITEM",
                "Issued | shares; ITEM"
            })
    void isKnownByTheLabelsEnd(String text, LabelConvention convention) {
        assertThat(LabelConvention.of(text, LABELS.isItem(LABELS.parse(text)))).contains(convention);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Revenue", "CPaaS | Minimum", "Term [Years]", "Note: see below", "]"})
    void otherLabelsFollowNone(String text) {
        assertThat(LabelConvention.of(text, LABELS.isItem(LABELS.parse(text)))).isEmpty();
    }

    @Test
    void whatAConventionForeseesCostsNothing() {
        assertThat(LabelConvention.HEADING.odds(CellRole.ABSTRACT)).isZero();
        assertThat(LabelConvention.HEADING.odds(CellRole.ITEM)).isNegative();
        assertThat(LabelConvention.MEMBER.odds(CellRole.FIRST)).isZero();
        assertThat(LabelConvention.ITEM.odds(CellRole.NIL)).isZero();
        assertThat(LabelConvention.TEXT_ITEM.odds(CellRole.NEXT)).isNegative();
    }
}
