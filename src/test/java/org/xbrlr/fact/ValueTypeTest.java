package org.xbrlr.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.page.PageKind;
import org.xbrlr.sketch.Sketch;

class ValueTypeTest {
    private static Sketch dollars() {
        return Sketch.of("USD ($)").months(12, "2020-12-31").months(12, "2019-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "66.40%; PERCENT; 0.664; xbrli:pure; 4",
                "(5.25%); PERCENT; -0.0525; xbrli:pure; 4",
                "1 year 6 months; DURATION; P1Y6M; ; ",
                "Dec. 31, 2021; DATE; 2021-12-31; ; ",
                "true; BOOLEAN; true; ; ",
                "Achieved; TEXT; Achieved; ; ",
                "0000320193; TEXT; 0000320193; ; ",
                "$ (694); MONETARY; -694; iso4217:USD; 0",
                "$ 0; MONETARY; 0; iso4217:USD; 0",
                "$ 1,234.50; MONETARY; 1234.5; iso4217:USD; 2",
            })
    void theFormOfAValueTellsMost(String shown, ValueType type, String value, String unit, Integer decimals) {
        Fact fact = dollars().row("Something", shown).fact("Something");
        assertThat(fact.valueType()).isEqualTo(type);
        assertThat(fact.value()).contains(value);
        assertThat(fact.unit().orElse(null)).isEqualTo(unit);
        assertThat(fact.decimals().isPresent() ? Integer.valueOf(fact.decimals().getAsInt()) : null)
                .isEqualTo(decimals);
        assertThat(fact.shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Issuance of common stock (in shares); SHARES",
                "Common stock, shares authorized; SHARES",
                "Balance, shares; SHARES",
                "Number of options granted; SHARES",
                "Weighted-average common shares outstanding - basic; SHARES",
                "Number of operating segments; INTEGER",
                "Estimated useful lives (in years); INTEGER",
                "Common stock, number of votes per share; INTEGER",
                "Auditor Firm ID; TEXT",
                "Net income; MONETARY",
                "Repurchase of shares; MONETARY",
                "'Common stock, $0.001 par value; 160 shares authorized'; MONETARY",
            })
    void wordsTellWhatAnUnmarkedNumberIs(String label, ValueType type) {
        boolean money = type == ValueType.MONETARY;
        Sketch page = dollars().row("Revenue", "$ 900", "$ 800");
        page.row("Cost", money ? "500" : "$ 500", money ? "400" : "$ 400");
        page.row(label, "42", "41");
        page.row("Expense", money ? "300" : "$ 300", money ? "200" : "$ 200");
        page.row("Profit", "$ 100", "$ 200");
        assertThat(page.facts(label)).extracting(Fact::valueType).containsOnly(type);
    }

    @Test
    void withTheSymbolsAgainstItAWordDoesNotMakeShares() {
        Sketch page = dollars();
        page.row("Revenue", "$ 900", "$ 800")
                .row("Shares withheld for taxes", "42", "41")
                .row("Cost", "500", "400")
                .row("Profit", "$ 100", "$ 200");
        assertThat(page.facts("Shares withheld for taxes"))
                .extracting(Fact::valueType)
                .containsOnly(ValueType.MONETARY);
    }

    @Test
    void aRowBetweenTheEndAndTheBeginningOfRunsIsNotMoneyWhateverItsWords() {
        Sketch page = dollars();
        page.row("Revenue", "$ 900", "$ 800").row("Cost", "50", "60").row("Profit", "$ 850", "$ 740");
        page.row("Basic", "1,000", "990").row("Diluted", "1,020", "995");
        page.row("Dividends", "$ 20", "$ 30").row("Other", "5", "6").row("Total", "$ 25", "$ 36");
        assertThat(page.facts("Basic")).extracting(Fact::valueType).containsOnly(ValueType.SHARES);
        assertThat(page.facts("Cost")).extracting(Fact::valueType).containsOnly(ValueType.MONETARY);
    }

    @Test
    void aLabelThatShowsASymbolInOneSectionIsMoneyInAnother() {
        Sketch page = dollars().row("Shares granted", "$ 900").section("CPaaS");
        page.row("Shares granted", "15").row("Total", "$ 5");
        assertThat(page.facts("Shares granted")).extracting(Fact::valueType).containsOnly(ValueType.MONETARY);
        Sketch other = dollars().row("Something else", "$ 900").section("CPaaS");
        other.row("Shares granted", "15").row("Total", "$ 5");
        assertThat(other.fact("Shares granted").valueType()).isEqualTo(ValueType.SHARES);
    }

    @Test
    void perShareByWordsAndBySmallDecimals() {
        Sketch page = Sketch.of("USD ($)").scale("$", 6).months(3, "2021-06-30");
        page.row("Net income", "$ 5,000")
                .row("Basic (in dollars per share)", "$ 1.10")
                .row("Diluted", "$ 1.08");
        assertThat(page.fact("Basic (in dollars per share)").unit()).contains("iso4217:USD/xbrli:shares");
        assertThat(page.fact("Diluted").valueType()).isEqualTo(ValueType.PER_SHARE);
        assertThat(page.fact("Diluted").value()).contains("1.08");
        assertThat(page.fact("Diluted").scale()).isZero();
        assertThat(page.fact("Net income").value()).contains("5000000000");
        assertThat(page.fact("Net income").decimals()).hasValue(-6);
    }

    @Test
    void aTitleUnitOfSharesLeavesNothingElse() {
        Fact fact = Sketch.of("shares")
                .months(12, "2020-12-31")
                .row("Granted", "1,000")
                .fact("Granted");
        assertThat(fact.valueType()).isEqualTo(ValueType.SHARES);
        assertThat(fact.unit()).contains("xbrli:shares");
    }

    @Test
    void sharesAndMoneyAreScaledEachOnItsOwn() {
        Sketch page = Sketch.of("USD ($)").scale("shares", 3).scale("$", 6).members("Total");
        page.row("Shares issued (in shares)", "12").row("Shares issued", "$ 7");
        assertThat(page.fact("Shares issued (in shares)").value()).contains("12000");
        assertThat(page.fact("Shares issued").value()).contains("7000000");
    }

    @Test
    void onACoverAnUnmarkedNumberIsSharesOrText() {
        Sketch page = Sketch.withoutTitleUnit().kind(PageKind.COVER).months(12, "2020-12-31", "USD ($)", "shares");
        page.row("Entity Common Stock, Shares Outstanding", "1,234")
                .row("Document Fiscal Period", "4")
                .row("Public Float", "$ 5");
        assertThat(page.fact("Entity Common Stock, Shares Outstanding").valueType())
                .isEqualTo(ValueType.SHARES);
        assertThat(page.fact("Document Fiscal Period").valueType()).isEqualTo(ValueType.TEXT);
        assertThat(page.fact("Public Float").valueType()).isEqualTo(ValueType.MONETARY);
    }

    @Test
    void digitsWithoutGroupsAreText() {
        Fact year = dollars().row("Expiration", "2033").fact("Expiration");
        assertThat(year.valueType()).isEqualTo(ValueType.TEXT);
        assertThat(year.unit()).isEmpty();
        assertThat(year.decimals()).isEmpty();
    }

    @Test
    void aNumberAmongTextsIsText() {
        assertThat(dollars().row("Range of prices", "6.80 - 17.40", "17.40").facts())
                .extracting(Fact::valueType)
                .containsExactly(ValueType.TEXT, ValueType.TEXT);
    }

    @Test
    void dotnetPagesAreReadByWordsAlone() {
        Sketch page =
                Sketch.of("USD ($)").dotnet().scale("$", 6).scale("shares", 3).instant("2010-12-31");
        page.row("Cash", "$ 5")
                .row("Inventory", "6")
                .row("Common stock, shares issued", "321")
                .row("Equity", "$ 9");
        assertThat(page.facts())
                .extracting(Fact::valueType)
                .containsExactly(ValueType.MONETARY, ValueType.MONETARY, ValueType.SHARES, ValueType.MONETARY);
        assertThat(page.fact("Common stock, shares issued").value()).contains("321000");
    }
}
