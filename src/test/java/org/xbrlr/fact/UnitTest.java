package org.xbrlr.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xbrlr.sketch.Sketch;

class UnitTest {
    /** Two currencies of one period, with Item beside both (seed 003). */
    private static Sketch twoCurrencies() {
        return Sketch.withoutTitleUnit()
                .scale("¥", 3)
                .scale("$", 3)
                .months(12, "2021-12-31", "CNY (¥)", "Item")
                .months(12, "2021-12-31", "USD ($)", "Item")
                .months(12, "2020-12-31", "CNY (¥)");
    }

    @Test
    void eachColumnHasItsOwnCurrency() {
        assertThat(twoCurrencies().row("Net revenue", "¥ 752", "$ 118", "¥ 723").facts())
                .extracting(fact -> fact.unit().orElse("") + " " + fact.value().orElse(""))
                .containsExactly("iso4217:CNY 752000", "iso4217:USD 118000", "iso4217:CNY 723000");
    }

    @Test
    void anItemFactShownUnderBothCurrenciesIsOne() {
        Sketch page = twoCurrencies().row("Net revenue | ¥", "¥ 41", "", "¥ 50").row("Number of obligations", "2", "2");
        Fact items = page.fact("Number of obligations");
        assertThat(items.unit()).contains("Item");
        assertThat(items.valueType()).isEqualTo(ValueType.INTEGER);
        assertThat(items.columns()).containsExactly(1, 2);
        assertThat(page.facts("Net revenue")).extracting(Fact::unit).containsOnly(Optional.of("iso4217:CNY"));
    }

    @Test
    void aTextShownUnderBothCurrenciesIsOne() {
        assertThat(twoCurrencies()
                        .row("Length of contracts", "3 months", "3 months")
                        .facts())
                .hasSize(1);
    }

    @Test
    void anUnmarkedNumberHasTheCurrencyOfItsColumn() {
        Sketch page = twoCurrencies()
                .row("Net revenue", "¥ 9", "$ 1", "¥ 8")
                .row("Cost", "5", "6", "7")
                .row("Profit", "¥ 4", "$ 3", "¥ 1");
        assertThat(page.facts("Cost"))
                .extracting(fact -> fact.unit().orElse(""))
                .containsExactly("iso4217:CNY", "iso4217:USD", "iso4217:CNY");
    }

    @Test
    void ofSeveralOtherUnitsTheOneThatNoSuffixShowsIsMeant() {
        Sketch page = Sketch.withoutTitleUnit().months(12, "2021-12-31", "USD ($)", "lawsuit", "segment");
        page.row("Revenue | $", "$ 5").row("Number of lawsuits | lawsuit", "3").row("Number of segments", "2");
        assertThat(page.fact("Number of lawsuits").unit()).contains("lawsuit");
        assertThat(page.fact("Number of segments").unit()).contains("segment");
    }

    @Test
    void aPriceOfAnotherThingNamesItsCurrency() {
        Sketch page = Sketch.withoutTitleUnit().months(12, "2021-12-31", "USD ($)", "$ / bbl");
        Fact price = page.row("Average price | $ / bbl", "$ / bbl 61.20").fact("Average price");
        assertThat(price.unit()).contains("iso4217:USD/bbl");
        assertThat(price.valueType()).isEqualTo(ValueType.DECIMAL);
        assertThat(price.value()).contains("61.2");
    }

    @Test
    void aCurrencySharedByItsSymbolIsToldByTheColumn() {
        Sketch page = Sketch.withoutTitleUnit().instant("2021-12-31", "CAD ($)").instant("2020-12-31", "USD ($)");
        assertThat(page.row("Debt", "$ 5", "$ 4").facts())
                .extracting(fact -> fact.unit().orElse(""))
                .containsExactly("iso4217:CAD", "iso4217:USD");
    }

    @Test
    void aBareSymbolHasItsConventionalMeaningOnlyWhereThereIsOne() {
        Sketch dollars = Sketch.of("$ / shares").months(12, "2021-12-31");
        assertThat(dollars.row("Exercise price", "$ 1.50")
                        .fact("Exercise price")
                        .unit())
                .contains("iso4217:USD/xbrli:shares");
        Sketch yenOrYuan = Sketch.of("¥ / shares").months(12, "2021-12-31");
        assertThat(yenOrYuan
                        .row("Exercise price", "¥ 1.50")
                        .fact("Exercise price")
                        .unit())
                .contains("¥/xbrli:shares");
    }

    @Test
    void theScaleOfAnotherUnitIsApplied() {
        Sketch page = Sketch.withoutTitleUnit().scale("bbl", 6).months(12, "2021-12-31", "USD ($)", "bbl");
        Fact barrels = page.row("Production | bbl", "12").fact("Production");
        assertThat(barrels.value()).contains("12000000");
        assertThat(barrels.scale()).isEqualTo(6);
    }

    @Test
    void perShareIsScaledOnlyWhenTheScaleLineSaysSo() {
        Sketch page = Sketch.of("USD ($)").scale("$ / shares", 0).scale("$", 3).months(12, "2021-12-31");
        assertThat(page.row("Par value per share", "$ 0.001")
                        .fact("Par value per share")
                        .value())
                .contains("0.001");
    }
}
