package org.xbrlr.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.sketch.Sketch;
import org.xbrlr.table.PeriodType;

class PeriodTest {
    private static Sketch quarters() {
        return Sketch.of("USD ($)")
                .months(3, "2021-06-30")
                .months(6, "2021-06-30")
                .instant("2020-12-31");
    }

    @Test
    void aDurationHasStartEndAndMonths() {
        List<Fact> facts = quarters().row("Revenue", "$ 5", "$ 9", "").facts();
        assertThat(facts)
                .extracting(PeriodTest::period)
                .containsExactly("duration 2021-04-01 2021-06-30 3", "duration 2021-01-01 2021-06-30 6");
    }

    @Test
    void anInstantInDurationColumnsIsOneFact() {
        Sketch page = quarters().instantRow("Total assets", "$ 5", "5", "$ 4");
        assertThat(page.facts())
                .extracting(PeriodTest::period)
                .containsExactly("instant - 2021-06-30 -", "instant - 2020-12-31 -");
        assertThat(page.facts().get(0).columns()).containsExactly(1, 2);
        assertThat(page.facts().get(0).lines()).hasSize(2);
        assertThat(page.facts().get(0).shown()).isEqualTo("$ 5");
    }

    @Test
    void differentNumbersStayTwoFacts() {
        assertThat(quarters().instantRow("Total assets", "$ 5", "6", "").facts())
                .hasSize(2);
    }

    @Test
    void aBeginningBalanceIsAnInstantOnTheEveOfThePeriod() {
        List<Fact> facts = quarters()
                .row("Cash and cash equivalents at beginning of period", "$ 5", "$ 4", "")
                .facts();
        assertThat(facts)
                .extracting(PeriodTest::period)
                .containsExactly("instant - 2021-03-31 -", "instant - 2020-12-31 -");
    }

    @Test
    void inAnInstantColumnABeginningBalanceHasTheColumnsDate() {
        assertThat(period(quarters().row("Beginning balance", "", "", "$ 5").fact("Beginning balance")))
                .isEqualTo("instant - 2020-12-31 -");
    }

    @ParameterizedTest
    @CsvSource({
        "Balance at Beginning of Year, true",
        "Unvested at beginning of period (in shares), true",
        "'Goodwill, beginning balance', true",
        "Opening balance, true",
        "'Tax credits, beginning to expire in the year', false",
        "Beginnings of a business, false",
        "Adjustment to opening retained earnings, false",
        "'Contractual maturity date, start', false",
    })
    void labelsThatShowTheStartOfAPeriod(String label, boolean start) {
        assertThat(StartLabel.matches(label)).isEqualTo(start);
    }

    @Test
    void aPeriodTooShortForMonthsHasNoStart() {
        Sketch page = Sketch.of("USD ($)").event("2021-03-05").months(3, "2021-06-30");
        assertThat(period(page.row("Cash paid", "$ 5", "").fact("Cash paid"))).isEqualTo("duration - 2021-03-05 -");
    }

    /** Its day is the eve of the period, whose start nothing tells: not the day that the column shows. */
    @Test
    void aBeginningBalanceOfAPeriodTooShortForMonthsHasNoDate() {
        Sketch page = Sketch.of("USD ($)").event("2021-03-05").months(3, "2021-06-30");
        assertThat(period(page.row("Balance at beginning of period", "$ 5", "").fact("Balance at beginning of period")))
                .isEqualTo("instant - - -");
    }

    @Test
    void theRowsPeriodTypeOverrulesTheColumnsWhereThereAreNoMonths() {
        Sketch page = Sketch.of("USD ($)").instant("2021-03-05").months(3, "2021-06-30");
        assertThat(period(page.durationRow("Cash paid", "$ 5", "").fact("Cash paid")))
                .isEqualTo("duration - 2021-03-05 -");
    }

    @Test
    void aPeriodInTheTitleIsThatOfEveryFact() {
        assertThat(period(Sketch.of("USD ($)")
                        .promoted("12 months ended Dec. 31, 2021")
                        .undated()
                        .row("Rent", "$ 5")
                        .fact("Rent")))
                .isEqualTo("duration 2021-01-01 2021-12-31 12");
        assertThat(period(Sketch.of("USD ($)")
                        .promoted("Dec. 31, 2021")
                        .undated()
                        .row("Rent", "$ 5")
                        .fact("Rent")))
                .isEqualTo("instant - 2021-12-31 -");
    }

    @Test
    void foreverHasNoDates() {
        assertThat(period(Sketch.of("USD ($)").forever().row("Rent", "$ 5").fact("Rent")))
                .isEqualTo("forever - - -");
    }

    @Test
    void withoutAnyDateEqualCellsOfTwoColumnsStayTwoFacts() {
        Sketch page = Sketch.of("USD ($)").undated().undated().row("Rent", "$ 5", "$ 5");
        assertThat(page.facts()).extracting(PeriodTest::period).containsExactly("- - - -", "- - - -");
    }

    @Test
    void anEquityStatementCarriesItsPeriodsInItsRows() {
        Sketch page = Sketch.of("USD ($)")
                .members("Total")
                .members("Retained earnings")
                .balance("Balance", "2019-12-31", "$ 10", "$ 4")
                .row("Net income", "5", "5")
                .balance("Balance", "2020-12-31", "15", "9")
                .row("Net loss", "(1)", "(1)")
                .balance("Balance", "2021-06-30", "$ 14", "$ 8");
        assertThat(page.facts())
                .filteredOn(f -> f.columns().equals(List.of(1)))
                .extracting(PeriodTest::period)
                .containsExactly(
                        "instant - 2019-12-31 -",
                        "duration 2020-01-01 2020-12-31 12",
                        "instant - 2020-12-31 -",
                        "duration 2021-01-01 2021-06-30 6",
                        "instant - 2021-06-30 -");
    }

    @Test
    void movementsSideBySideShareAnOpeningBalanceThatIsShownOnce() {
        Sketch page = Sketch.of("USD ($)")
                .members("Total")
                .balance("Temporary equity", "2023-12-31", "$ 242")
                .row("Net income", "6")
                .balance("Temporary equity", "2024-12-31", "63")
                .row("Stock-based compensation", "2,199")
                .balance("Balance", "2024-12-31", "$ 73,617");
        assertThat(period(page.fact("Stock-based compensation"))).isEqualTo("duration 2024-01-01 2024-12-31 12");
    }

    @Test
    void aMovementWithoutABalanceBelowHasNoDates() {
        Sketch page = Sketch.of("USD ($)")
                .members("Total")
                .balance("Balance", "2023-12-31", "$ 1")
                .row("Net income", "$ 6");
        assertThat(period(page.fact("Net income"))).isEqualTo("duration - - -");
    }

    private static String period(Fact fact) {
        return fact.periodType()
                        .map(PeriodType::name)
                        .map(n -> n.toLowerCase(Locale.ROOT))
                        .orElse("-")
                + " " + fact.periodStart().map(Object::toString).orElse("-")
                + " " + fact.periodEnd().map(Object::toString).orElse("-")
                + " " + (fact.months().isPresent() ? fact.months().getAsInt() : "-");
    }
}
