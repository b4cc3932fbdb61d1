package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xbrlr.table.definition.DefinitionLinker;

class PageWordsTest {
    private static final String PAGE = """
            |
            Sales (Details) - USD ($)
            $ in Thousands
            |12 Months Ended
            |
            Dec. 31, 2021
            |
            Dec. 31, 2020
            |Unbilled receivables
            |$ 5
            |$ 6
            |Freight revenue
            |$ 7
            |$ 8
            |X
            - Definition
            Amount of revenue from freight recognized during the period.
            + References
            Reference 1: http://www.xbrl.org/2003/role/disclosureRef
            |X
            - Definition
            Amount of unbilled receivables as of the balance sheet date.
            + References
            Reference 1: http://www.xbrl.org/2003/role/disclosureRef
            """;

    @Test
    void labelsAndDefinitionsSpeak() {
        TextScene text = TextScene.of(PAGE);
        PageWords words = PageWords.of(text.page, DefinitionLinker.compare(text.page, text.unplaced));
        TextScene.Sums said = new TextScene.Sums();
        words.weigh(text.row("Unbilled receivables"), said);
        assertThat(said.words).contains("unbilled", "last:receivable", "page:details", "value:money", "defined:sheet");
    }

    @Test
    void theirWeightsAddUp() {
        TextScene text = TextScene.of(PAGE);
        PageWords words = PageWords.of(text.page, DefinitionLinker.compare(text.page, text.unplaced));
        Weights weights = new Weights(Map.of("words instant", 0.5, "words instant/defined:sheet", 2.0));
        assertThat(words.instant(text.row("Unbilled receivables"), weights)).isGreaterThan(1.5);
        assertThat(words.instant(text.row("Freight revenue"), weights)).isLessThan(1.5);
    }

    @Test
    void aLabelIsAboutTheLastWordBeforeAPreposition() {
        assertThat(RowWords.of("Proceeds from notes payable, net", "").words()).contains("about:proceed");
        assertThat(RowWords.of("Accounts receivable, net of allowance", "").words())
                .contains("about:receivable", "first:account", "last:allowance");
        assertThat(RowWords.of("(Loss) on sale", "").words()).contains("about:loss");
        assertThat(RowWords.of("2026", "").words()).isEmpty();
    }
}
