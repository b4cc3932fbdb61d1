package org.xbrlr.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameInWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gross Margin, Percent | GrossMarginPercent",
                "Number of Shops | NumberOfShops",
                "Shop's Own Tea, Per-Cup Fee | ShopsOwnTeaPerCupFee",
                "EBITDA Milestones 2 | EBITDAMilestones2",
                "TaxRateReconciliationOfTea | TaxRateReconciliationOfTea"
            })
    void aDefinitionMaySpellTheName(String text, String name) {
        assertThat(NameInWords.inDefinition(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Represents the subscription term.",
                "Effective income tax rate",
                "Gross Margin.",
                "n/a",
                "of Tea",
                "",
                "- %",
                "Carrying value of tea"
            })
    void aSentenceIsNoName(String text) {
        assertThat(NameInWords.inDefinition(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Disaggregation of Revenue [Line Items] | DisaggregationOfRevenueLineItems",
                "Movement in Tea [Roll Forward] | MovementInTeaRollForward",
                "Revenues [Abstract] | RevenuesAbstract"
            })
    void aHeadingWithABracketSpellsItsName(String label, String name) {
        assertThat(NameInWords.inHeading(label)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Revenues", "Green Tea [Member]", "Revenues [Abstract] of tea", "[Abstract]"})
    void otherHeadingsDoNot(String label) {
        assertThat(NameInWords.inHeading(label)).isEmpty();
    }
}
