package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.notation.UnitName;

class TitleParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SEGMENT REPORTING (Details) - USD ($); SEGMENT REPORTING (Details); ''; USD ($)",
                "SEGMENT REPORTING (Details); SEGMENT REPORTING (Details); ''; ''",
                "Cover Page - shares; Cover Page; ''; shares",
                "Balance Sheets (Parenthetical) - $ / shares; Balance Sheets (Parenthetical); ''; $ / shares",
                "Policies - Revenue Recognition (Details) - USD ($); Policies - Revenue Recognition (Details); ''; USD ($)",
                "Policies - Revenue Recognition; Policies - Revenue Recognition; ''; ''",
                "Units (Details) - Restricted stock units; Units (Details); Restricted stock units; ''",
                "Units (Details 2) - A - B - USD ($); Units (Details 2); A,B; USD ($)",
                "Units (Details Narrative) - RSUs; Units (Details Narrative); RSUs; ''",
                "Statement - Parent [Member] - USD ($); Statement; Parent [Member]; USD ($)",
                "Hedging - Sep. 30, 2024; Hedging; 'Sep. 30, 2024'; ''",
                "Hedging (Details) - 12 months ended Dec. 31, 2021 - EUR (€); Hedging (Details); '12 months ended Dec. 31, 2021'; EUR (€)",
                "Segments (Details) - segment; Segments (Details); ''; segment",
                "Claims (Details) - Plaintiff; Claims (Details); Plaintiff; ''",
                "USD ($); USD ($); ''; ''",
                "Balance Sheets (USD $); Balance Sheets; ''; USD $",
                "Debt (Detail) (Senior Notes, USD $); Debt (Detail); Senior Notes; USD $",
                "Units (Detail) (Units (RSUs), USD $); Units (Detail); Units (RSUs); USD $",
                "Effect (Parenthetical) (Detail) (Fair Value, Other income, net, USD $); Effect (Parenthetical) (Detail); 'Fair Value,Other income, net'; USD $",
                "Debt (Detail) (Senior Notes, Maximum, USD $); Debt (Detail); Senior Notes,Maximum; USD $",
                "Long-Term Debt (Parenthetical) (Detail); Long-Term Debt (Parenthetical) (Detail); ''; ''",
                "Debt (Schedule of Debt); Debt (Schedule of Debt); ''; ''",
            })
    void partsOfTheTitle(String text, String name, String promoted, String unit) {
        Title title = TitleParser.parse(2, 2, text, true);

        assertThat(title.text()).isEqualTo(text);
        assertThat(title.name()).isEqualTo(name);
        assertThat(String.join(",", title.promoted())).isEqualTo(promoted);
        assertThat(title.unit().map(UnitName::shown).orElse("")).isEqualTo(unit);
    }

    @Test
    void aUnitOfOneWordNeedsAPageWithoutMoney() {
        assertThat(TitleParser.parse(1, 1, "Sales (Details) - iPhone", false).promoted())
                .containsExactly("iPhone");
        PageText money = new PageText(
                "|", "Sales (Details) - iPhone", "|", "Dec. 31, 2021", "|", "Dec. 31, 2020", "|Revenue", "|$ 5");
        PageText counts = new PageText(
                "|", "Sales (Details) - segment", "|", "Dec. 31, 2021", "|", "Dec. 31, 2020", "|Segments", "|5");

        assertThat(money.page().title().promoted()).isEqualTo(List.of("iPhone"));
        assertThat(counts.page().title().unit().map(UnitName::shown)).contains("segment");
    }

    @Test
    void anEndlessTitleIsANameAsItStands() {
        String text = " - (".repeat(500_000) + "USD $)";
        assertThat(TitleParser.parse(1, 1, text, true).name()).isEqualTo(text);
    }

    @Test
    void unbalancedBracketsAreNoEraMark() {
        assertThat(TitleParser.isDotnet("Notes USD $)")).isFalse();
        assertThat(TitleParser.isDotnet("(USD $)")).isFalse();
        assertThat(TitleParser.isDotnet("Notes (USD $)")).isTrue();
        assertThat(TitleParser.isDotnet("Notes (shares)")).isFalse();
    }
}
