package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xbrlr.table.placement.ValueRow;

class CoverCluesTest {
    private final TextScene text = TextScene.of("""
            |
            Cover page - USD ($)
            |12 Months Ended
            |
            Dec. 31, 2021
            |
            Jan. 31, 2022
            |
            Jun. 30, 2021
            |Cover [Abstract]
            |Document Type
            |10-K
            |Entity Public Float
            |$ 812,400,000
            |Entity Common Stock, Shares Outstanding
            |41,207,113
            |Document Fiscal Year Focus
            |2021
            """);

    private double fits(ValueRow row, int column) {
        TextScene.Sums sums = new TextScene.Sums();
        CoverClues.weigh(text.scene, row, text.at(row, column), sums);
        return sums.of(Clue.COVER_DATE_FITS) - sums.of(Clue.COVER_DATE_UNFIT);
    }

    @Test
    void sharesAreCountedAfterThePeriodAndTheFloatWithinIt() {
        ValueRow shares = text.row("Entity Common Stock, Shares Outstanding");
        assertThat(fits(shares, 2)).isEqualTo(1);
        assertThat(fits(shares, 3)).isEqualTo(-1);
        ValueRow marketValue = text.row("Entity Public Float");
        assertThat(fits(marketValue, 3)).isEqualTo(1);
        assertThat(fits(marketValue, 2)).isEqualTo(-1);
    }

    @Test
    void aFiscalYearIsOfThePeriod() {
        ValueRow year = text.row("Document Fiscal Year Focus");
        assertThat(text.candidates.get(year.index())).allMatch(c -> c.columns() == 1);
    }
}
