package org.xbrlr.table.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.fact.Concepts;
import org.xbrlr.fact.Fact;
import org.xbrlr.fact.FactBuilder;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.sketch.Sketch;
import org.xbrlr.table.Row;

class DefinitionLinkerTest {
    private static final String LINE_ITEMS = "Line items represent financial concepts included in a table.";
    private static final String MARGIN = "Gross Margin, Percent";
    private static final String ASSETS = "Sum of the carrying amounts as of the balance sheet date of all assets.";
    private static final String REVENUE = "Amount of revenue recognized from goods sold and services rendered.";

    private static Sketch page() {
        return Sketch.of("USD ($)")
                .months(12, "2020-12-31")
                .heading("Segment Reporting [Line Items]")
                .row("Total revenue", "$ 9")
                .row("Gross margin", "42.00%")
                .row("Total assets", "$ 5");
    }

    @Test
    void sentencesFindTheirRows() {
        Sketch page = page().definition(false, MARGIN)
                .definition(true, ASSETS)
                .definition(true, REVENUE)
                .definition(true, LINE_ITEMS);
        assertThat(linked(page))
                .containsExactly(
                        "Segment Reporting [Line Items] -> " + LINE_ITEMS,
                        "Total revenue -> " + REVENUE,
                        "Gross margin -> " + MARGIN,
                        "Total assets -> " + ASSETS);
    }

    @Test
    void whatIsInDoubtStaysOpen() {
        Sketch page = Sketch.of("USD ($)")
                .months(12, "2020-12-31")
                .row("Other", "$ 9")
                .row("Total", "$ 9")
                .definition(true, "Amount of one thing.")
                .definition(true, "Amount of another thing.");
        assertThat(linked(page)).isEmpty();
    }

    @Test
    void oppositesAreToldApart() {
        Sketch page = Sketch.of("USD ($)")
                .instant("2020-12-31")
                .row("Other assets, current", "$ 9")
                .row("Other assets, noncurrent", "$ 8")
                .definition(true, "Amount of current assets classified as other.")
                .definition(true, "Amount of noncurrent assets classified as other.");
        assertThat(linked(page))
                .containsExactly(
                        "Other assets, current -> Amount of current assets classified as other.",
                        "Other assets, noncurrent -> Amount of noncurrent assets classified as other.");
    }

    @Test
    void allRowsOfALabelShareItsDefinition() {
        Sketch page = page().section("North America").row("Gross margin", "48.00%");
        page.definition(false, MARGIN)
                .definition(true, ASSETS)
                .definition(true, REVENUE)
                .definition(true, LINE_ITEMS);
        DefinitionLinks links = DefinitionLinker.compare(page.page(), Unplaced.rows(page.table()))
                .links();
        List<Fact> facts = FactBuilder.build(page.page(), page.table(), links, Concepts.NONE, Taxonomy.NONE);
        assertThat(facts.stream().filter(fact -> fact.label().equals("Gross margin")))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact.definition()).contains(MARGIN));
    }

    @Test
    void theFirstRowOfABlockIsGiven() {
        Sketch page = page().section("North America").row("Gross margin", "48.00%");
        page.definition(false, MARGIN)
                .definition(true, ASSETS)
                .definition(true, REVENUE)
                .definition(true, LINE_ITEMS);
        DefinitionLinks links = DefinitionLinker.compare(page.page(), Unplaced.rows(page.table()))
                .links();
        Row first = page.table().rows().stream()
                .filter(row -> row.label().equals("Gross margin"))
                .findFirst()
                .orElseThrow();
        DefinitionBlock margin = page.page().definitions().get(0);
        assertThat(links.row(margin)).hasValue(first.line());
    }

    @Test
    void ofTwoLabelsThatClaimABlockNeitherHasIt() {
        Sketch page = Sketch.of("USD ($)")
                .months(12, "2020-12-31")
                .row("Subscription term", "1 year")
                .row("Subscription Term", "2 years")
                .row("Revenue", "$ 9")
                .definition(false, "Represents the subscription term.")
                .definition(true, REVENUE);
        assertThat(linked(page)).containsExactly("Revenue -> " + REVENUE);
    }

    @Test
    void aBlockThatHasLostItsWordsStillHoldsItsPlace() {
        DefinitionBlock bare = new DefinitionBlock(1, 1, false, Optional.empty(), Optional.empty());
        DefinitionBlock pair = new DefinitionBlock(9, 10, true, Optional.empty(), Optional.empty());
        DefinitionBlock full = new DefinitionBlock(2, 8, false, Optional.of(MARGIN), Optional.empty());
        assertThat(DefinitionLinker.ofElements(List.of(bare, full, bare, pair, bare)))
                .containsExactly(bare, full);
    }

    @Test
    void withoutDefinitionsThereAreNoLinks() {
        assertThat(linked(page())).isEmpty();
    }

    @Test
    void moreDefinitionsThanRowsAreAMatterOfTheirWordsAlone() {
        Sketch page = Sketch.of("USD ($)").months(12, "2020-12-31").row("Gross margin", "42.00%");
        page.definition(false, MARGIN).definition(true, ASSETS).definition(true, REVENUE);
        assertThat(linked(page)).containsExactly("Gross margin -> " + MARGIN);
    }

    @Test
    void whatLabelsCallThingsIsKnown() {
        Sketch page = Sketch.of("USD ($)")
                .months(12, "2020-12-31")
                .row("Net income", "$ 9")
                .row("Gross profit", "$ 30")
                .definition(true, "Aggregate revenue less cost of goods and services sold.")
                .definition(true, "The portion of profit or loss for the period, attributable to the parent.");
        assertThat(linked(page))
                .containsExactly(
                        "Net income -> The portion of profit or loss for the period, attributable to the parent.",
                        "Gross profit -> Aggregate revenue less cost of goods and services sold.");
    }

    @ParameterizedTest
    @CsvSource({
        "liabilities, liability",
        "increases, increase",
        "payments, payment",
        "accrued, accrual",
        "recognized, recognition"
    })
    void formsOfAWordMeetInOneStemOrNearIt(String one, String other) {
        String stem = WordStems.stem(one);
        assertThat(WordStems.stem(other)).startsWith(stem.substring(0, 5));
    }

    @Test
    void aBlockThatOnlyOneLabelCanTakeIsTakenByIt() {
        double[][] shares = BlockShares.of(new double[][] {{3, 3.5}, {0, 3.5}});
        assertThat(shares[0][0]).isGreaterThan(0.7);
        assertThat(shares[1][1]).isGreaterThan(0.7);
        assertThat(shares[0][0] + shares[0][1]).isBetween(0.999, 1.001);
    }

    private static List<String> linked(Sketch page) {
        DefinitionLinks links = DefinitionLinker.compare(page.page(), Unplaced.rows(page.table()))
                .links();
        return page.table().rows().stream()
                .map(row -> links.text(row).map(text -> row.label() + " -> " + text))
                .flatMap(Optional::stream)
                .toList();
    }
}
