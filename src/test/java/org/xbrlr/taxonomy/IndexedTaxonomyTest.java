package org.xbrlr.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.fact.Balance;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.table.PeriodType;

class IndexedTaxonomyTest {
    private static Taxonomy of(Source... sources) {
        TaxonomyIndex index = TaxonomyIndex.EMPTY;
        for (Source source : sources) {
            index = index.with(source);
        }
        return new IndexedTaxonomy(index);
    }

    private static Optional<String> name(Taxonomy taxonomy, String sentence, String label, int year) {
        return taxonomy.element(sentence, label, OptionalInt.of(year)).map(Taxonomy.Element::name);
    }

    @Test
    void aSentenceNamesItsElementAndWhatElseIsKnown() {
        Taxonomy.Element element = of(Sources.tea(2023))
                .element(Sources.SENTENCE.toUpperCase(Locale.ROOT), "any label", OptionalInt.of(2023))
                .orElseThrow();
        assertThat(element.name()).isEqualTo("us-gaap:TeaSales");
        assertThat(element.standard()).isTrue();
        assertThat(element.traits().period()).contains(PeriodType.DURATION);
        assertThat(element.traits().balance()).contains(Balance.CREDIT);
        assertThat(element.traits().dataType()).contains("monetary");
    }

    @Test
    void anotherSentenceNamesNothing() {
        assertThat(name(of(Sources.tea(2023)), "Amount of money.", "Tea sales", 2023))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2015, us-gaap:OldName", "2018, us-gaap:OldName", "2022, us-gaap:NewName", "2026, us-gaap:NewName"})
    void ofTwoYearsTheNearestToThePageIsRight(int year, String name) {
        Taxonomy taxonomy = of(
                Sources.one("/a", "us-gaap:OldName", Sources.SENTENCE, "", 2018),
                Sources.one("/b", "us-gaap:NewName", Sources.SENTENCE, "", 2023));
        assertThat(name(taxonomy, Sources.SENTENCE, "", year)).contains(name);
    }

    @Test
    void betweenTwoYearsTheLabelDecidesOrNothing() {
        Taxonomy taxonomy = of(
                Sources.one("/a", "us-gaap:OldName", Sources.SENTENCE, "Old", 2019),
                Sources.one("/b", "us-gaap:NewName", Sources.SENTENCE, "New", 2021));
        assertThat(name(taxonomy, Sources.SENTENCE, "new", 2020)).contains("us-gaap:NewName");
        assertThat(name(taxonomy, Sources.SENTENCE, "other", 2020)).isEmpty();
        assertThat(taxonomy.element(Sources.SENTENCE, "other", OptionalInt.empty()))
                .isEmpty();
    }

    @Test
    void headingsThatShareASentenceAreToldByTheirLabels() {
        Taxonomy taxonomy = of(
                Sources.one("/a", "us-gaap:TeaHouseLineItems", Sources.LINE_ITEMS, "Tea House [Line Items]", 2021),
                Sources.one("/b", "us-gaap:TeaGardenLineItems", Sources.LINE_ITEMS, "Tea Garden [Line Items]", 2023));
        assertThat(name(taxonomy, Sources.LINE_ITEMS, "Tea House [Line Items]", 2023))
                .contains("us-gaap:TeaHouseLineItems");
        assertThat(name(taxonomy, Sources.LINE_ITEMS, "Tea Shop [Line Items]", 2023))
                .isEmpty();
        assertThat(taxonomy.heading("Tea Garden [Line Items]", OptionalInt.empty()))
                .map(Taxonomy.Element::name)
                .contains("us-gaap:TeaGardenLineItems");
        assertThat(of(Sources.tea(2023)).heading("Tea sales", OptionalInt.empty()))
                .isEmpty();
    }

    @Test
    void evenASingleHeadingNeedsItsLabelForThereAreMoreThanTheIndexHas() {
        Taxonomy taxonomy =
                of(Sources.one("/a", "us-gaap:TeaHouseLineItems", Sources.LINE_ITEMS, "Tea House [Line Items]", 2021));
        assertThat(name(taxonomy, Sources.LINE_ITEMS, "Tea Garden [Line Items]", 2021))
                .isEmpty();
    }

    @Test
    void aStandardElementComesBeforeAFilersOwn() {
        Taxonomy taxonomy = of(
                Sources.one("/a", "us-gaap:TeaSales", Sources.SENTENCE, "", 2010),
                Sources.one("/b", "shop:TeaSold", Sources.SENTENCE, "", 2023));
        assertThat(name(taxonomy, Sources.SENTENCE, "", 2023)).contains("us-gaap:TeaSales");
    }

    @Test
    void aMemberIsNamedWhenItsLabelIsItsNameAndHasOneAxisOnly() {
        Taxonomy.Member green = new Taxonomy.Member("us-gaap:TeaKindAxis", Optional.of("us-gaap:GreenTeaMember"));
        assertThat(of(Sources.tea(2023), Sources.tea(2021)).member("Green tea")).contains(green);
        SourceBuilder second = new SourceBuilder();
        second.place("us-gaap:CakeKindAxis", "us-gaap:GreenTeaMember");
        assertThat(of(Sources.tea(2023), second.build("/cakes", "R page")).member("Green tea"))
                .as("two axes")
                .isEmpty();
    }

    @Test
    void ofAMemberThatMayBeAnotherFilersOnlyTheAxisIsGiven() {
        SourceBuilder custom = new SourceBuilder();
        custom.place("us-gaap:TeaKindAxis", "shop:RedTeaMember");
        custom.label("shop:RedTeaMember", "Red tea", 2023);
        custom.place("us-gaap:TeaKindAxis", "us-gaap:GreenTeaMember");
        custom.label("us-gaap:GreenTeaMember", "Sencha", 2023);
        custom.place("shop:CupAxis", "shop:RedCupMember");
        custom.label("shop:RedCupMember", "Red cup", 2023);
        Taxonomy taxonomy = of(custom.build("/shop", "R page"));
        Taxonomy.Member onItsAxis = new Taxonomy.Member("us-gaap:TeaKindAxis", Optional.empty());
        assertThat(taxonomy.member("Red tea")).contains(onItsAxis);
        assertThat(taxonomy.member("Sencha")).as("not its name in words").contains(onItsAxis);
        assertThat(taxonomy.member("Red cup")).as("an axis of the filer's own").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "us-gaap:TeaSales, Tea sales, true",
        "us-gaap:TeaSales, TEA SALES (in dollars), true",
        "us-gaap:TeaInStock, Tea in stock, true",
        "us-gaap:TeaInStock, Tea sales, false",
        "us-gaap:TeaSales, Sales, false"
    })
    void anElementIsCalledByItsLabelsAndItsName(String name, String label, boolean called) {
        assertThat(of(Sources.tea(2023)).calls(name, label)).isEqualTo(called);
    }

    @Test
    void aLabelWithAYearMeansAnotherElementOnAnotherPage() {
        Taxonomy taxonomy = of(Sources.one("/a", "us-gaap:DueInYearTwo", Sources.SENTENCE, "Due in 2025", 2023));
        assertThat(taxonomy.calls("us-gaap:DueInYearTwo", "Due in 2025")).isFalse();
    }

    @Test
    void aFilerIsKnownByLongSentencesOfItsOwn() {
        String mine =
                "Taxes that this very shop paid on the tea that it sold to guests and to other shops of its kind.";
        Taxonomy taxonomy = of(
                Sources.one("/a", "shop:TeaTaxes", mine, "", 2023),
                Sources.one("/b", "shop:Fees", "Fees", "", 2023),
                Sources.one("/c", "inn:Fees", "Fees", "", 2023),
                Sources.one("/d", "inn:InnTaxes", "Taxes of inns.", "", 2023));
        assertThat(taxonomy.customPrefix(List.of(mine, "Fees", "Unknown."))).contains("shop");
        assertThat(taxonomy.customPrefix(List.of("Fees", "Taxes of inns.")))
                .as("too short")
                .isEmpty();
        assertThat(taxonomy.customPrefix(List.of(mine, "Taxes of inns.")))
                .as("two filers")
                .isEmpty();
    }
}
