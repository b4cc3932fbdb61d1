package org.xbrlr.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueNotationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "343,113; ''; 343113",
                "$ 429,923; $; 429923",
                "$ (694); $; -694",
                "(694); ''; -694",
                "0; ''; 0",
                "$ 0; $; 0",
                "0.001; ''; 0.001",
                "18.00; ''; 18.00",
                "$ .34; $; .34",
                "(0.35); ''; -0.35",
                "€ 5.25; €; 5.25",
                "¥ 752,688; ¥; 752688",
                "R$ 5; R$; 5",
                "NT$ 1,000; NT$; 1000",
                "SFr 50,000; SFr; 50000",
                "RON 5; RON; 5",
                "₪ (12.5); ₪; -12.5",
                "$ / bbl 61.20; $ / bbl; 61.20",
                "$ / shares 1.65; $ / shares; 1.65",
                "USD / EUR 1.1; USD / EUR; 1.1",
                "2025; ''; 2025",
                "1234567; ''; 1234567",
                "1,234,567.89; ''; 1234567.89",
            })
    void amounts(String shown, String symbol, String amount) {
        assertThat(ValueNotation.parse(shown)).isEqualTo(new Value.Amount(symbol, new BigDecimal(amount)));
    }

    @ParameterizedTest
    @CsvSource({"66.40%, 66.40", "(5.25%), -5.25", "0.00%, 0.00", "'1,234.5%', 1234.5"})
    void percentages(String shown, String percent) {
        assertThat(ValueNotation.parse(shown)).isEqualTo(new Value.Percent(new BigDecimal(percent)));
    }

    @ParameterizedTest
    @CsvSource({
        "12 months, P12M",
        "1 year 6 months, P1Y6M",
        "4 years 3 months 18 days, P4Y3M18D",
        "0 years, P0Y",
        "minus 3 days, -P3D",
        "2 weeks, P2W",
        "36 hours, PT36H",
        "1 day 12 hours 30 minutes, P1DT12H30M",
        "1.5 seconds, PT1.5S",
        "1 month, P1M"
    })
    void durations(String shown, String iso) {
        assertThat(ValueNotation.parse(shown)).isEqualTo(new Value.Duration(iso));
    }

    @Test
    void daysAndBooleans() {
        assertThat(ValueNotation.parse("Dec. 31, 2021")).isEqualTo(new Value.Day(LocalDate.of(2021, 12, 31)));
        assertThat(ValueNotation.parse("true")).isEqualTo(new Value.Bool(true));
        assertThat(ValueNotation.parse("false")).isEqualTo(new Value.Bool(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,23",
                "12,34,567",
                "1234,567",
                "0000320193",
                "00",
                "0,123",
                "(5",
                "5)",
                "()",
                "$",
                "$5",
                "$ ",
                "Note 5",
                "Level 2",
                "5.",
                "1.2.3",
                "%",
                "5 %",
                "--12-31",
                "2028-01",
                "001-34756",
                "1 year to 3 years",
                "12 months or greater",
                "months 12",
                "6 months 1 year",
                "1 year 2 years",
                "1 year ",
                "minus ",
                "3 business days",
                "True",
                "December 31, 2021",
                "[1]",
                "(USD $)",
                "XXX 5",
            })
    void whatHasNoOtherFormIsText(String shown) {
        assertThat(ValueNotation.parse(shown)).isEqualTo(new Value.Text(shown));
    }

    @Test
    void endlessDigitsAreText() {
        String shown = "9".repeat(10_000_000);
        assertThat(ValueNotation.parse(shown)).isInstanceOf(Value.Text.class);
        assertThat(ValueNotation.parse("1 year ".repeat(1_000_000))).isInstanceOf(Value.Text.class);
    }
}
