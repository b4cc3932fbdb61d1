package org.xbrlr.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.sketch.Sketch;

class DimensionTest {
    private static Sketch year(int year) {
        return Sketch.of("USD ($)").months(12, year + "-12-31");
    }

    @Test
    void aSectionIsOneMemberOrSeveral() {
        Fact fact = year(2021)
                .section("CPaaS | Maximum [Member]")
                .row("Length", "12 months")
                .fact("Length");
        assertThat(fact.dimensions())
                .extracting(DimensionTest::shown)
                .containsExactly("?=CPaaS", "srt:RangeAxis=srt:MaximumMember Maximum [Member]");
        assertThat(fact.section()).isEqualTo("CPaaS | Maximum [Member]");
    }

    @Test
    void aTypedMemberHasItsAxisAndValue() {
        Fact fact = year(2021)
                .section("Timing of Satisfaction, Start Date [Axis]: 2021-01-01")
                .row("Amount", "$ 5")
                .fact("Amount");
        assertThat(fact.dimensions()).hasSize(1);
        Dimension dimension = fact.dimensions().get(0);
        assertThat(dimension.axisLabel()).contains("Timing of Satisfaction, Start Date [Axis]");
        assertThat(dimension.typedValue()).contains("2021-01-01");
        assertThat(dimension.memberLabel()).isEmpty();
    }

    @Test
    void whatTheTitleCarriesHoldsForEveryFactExceptItsPeriods() {
        Fact fact = Sketch.of("USD ($)")
                .promoted("12 months ended Dec. 31, 2021", "North America")
                .undated()
                .section("CPaaS")
                .row("Revenue", "$ 5")
                .fact("Revenue");
        assertThat(fact.dimensions()).extracting(DimensionTest::shown).containsExactly("?=North America", "?=CPaaS");
    }

    @Test
    void aTitleMayShowSeveralMembers() {
        Fact fact = Sketch.of("USD ($)")
                .dotnet()
                .promoted("Senior Notes [Member]", "Maximum [Member]")
                .months(12, "2011-12-31")
                .row("Rate", "5.00%")
                .fact("Rate");
        assertThat(fact.dimensions())
                .extracting(DimensionTest::shown)
                .containsExactly("?=Senior Notes [Member]", "us-gaap:RangeAxis=us-gaap:MaximumMember Maximum [Member]");
    }

    @Test
    void anEquityColumnIsAMemberUnlessItIsTheTotal() {
        Sketch page = Sketch.of("USD ($)").members("Total").members("Retained Earnings", "Adjustment");
        page.balance("Balance", "2021-12-31", "$ 5", "$ 4");
        assertThat(page.facts().get(0).dimensions()).isEmpty();
        assertThat(page.facts().get(1).dimensions())
                .extracting(DimensionTest::shown)
                .containsExactly("us-gaap:StatementEquityComponentsAxis=Retained Earnings", "?=Adjustment");
    }

    @Test
    void anEquityRowMayNameAMemberBeforeItsDate() {
        Sketch page = Sketch.of("USD ($)").members("Total").members("Retained earnings");
        page.balance("Balance (Cumulative Effect, Period of Adoption, Adjustment)", "2021-12-31", "$ 5", "$ 4");
        page.balance("Balance (in shares)", "2021-12-31", "7", "");
        page.balance("Stockholders' equity (deficit)", "2022-12-31", "$ 6", "$ 3");
        page.balance("Balance (New accounting standards)", "2023-12-31", "$ 6", "");
        assertThat(page.facts().get(0).dimensions())
                .extracting(DimensionTest::shown)
                .containsExactly("?=Cumulative Effect, Period of Adoption, Adjustment");
        assertThat(page.facts().get(2).dimensions()).isEmpty();
        assertThat(page.facts().get(3).dimensions()).isEmpty();
        assertThat(page.facts().get(5).dimensions())
                .extracting(DimensionTest::shown)
                .containsExactly("?=New accounting standards");
    }

    @ParameterizedTest
    @CsvSource({"2016, us-gaap:RangeAxis", "2018, ?", "2019, srt:RangeAxis"})
    void theRangeAxisMovedToAnotherTaxonomy(int year, String axis) {
        Fact fact = year(year).section("Minimum").row("Rate", "5.00%").fact("Rate");
        assertThat(fact.dimensions().get(0).axis().orElse("?")).isEqualTo(axis);
        assertThat(fact.dimensions().get(0).memberLabel()).contains("Minimum");
    }

    private static String shown(Dimension dimension) {
        return dimension.axis().orElse("?")
                + "="
                + dimension.member().map(member -> member + " ").orElse("")
                + dimension.memberLabel().orElse("");
    }
}
