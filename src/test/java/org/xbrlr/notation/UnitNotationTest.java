package org.xbrlr.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.notation.UnitName.Kind;

class UnitNotationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "USD ($); CURRENCY; USD; $",
                "CNY (¥); CURRENCY; CNY; ¥",
                "CHF (SFr); CURRENCY; CHF; SFr",
                "BRL (R$); CURRENCY; BRL; R$",
                "ZAR (R); CURRENCY; ZAR; R",
                "USD $; CURRENCY; USD; $",
                "EUR €; CURRENCY; EUR; €",
                "CAD; CURRENCY; CAD; CAD",
                "$; CURRENCY; ''; $",
                "¥; CURRENCY; ''; ¥",
                "shares; SHARES; ''; shares",
                "$ / shares; PER_SHARE; ''; $ / shares",
                "¥ / shares; PER_SHARE; ''; ¥ / shares",
                "RON / shares; PER_SHARE; ''; RON / shares",
                "$ / bbl; OTHER; ''; $ / bbl",
                "¥ / $; OTHER; ''; ¥ / $",
                "MMBTU / d; OTHER; ''; MMBTU / d",
                "$ / MWh; OTHER; ''; $ / MWh",
                "Item; OTHER; ''; Item",
                "segment; OTHER; ''; segment",
                "renewal_option; OTHER; ''; renewal_option",
                "non-overlappingPeriod; OTHER; ''; non-overlappingPeriod",
            })
    void units(String text, Kind kind, String name, String symbol) {
        assertThat(UnitNotation.parse(text)).contains(new UnitName(text, kind, name, symbol));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Common Stock",
                "Total",
                "APIC",
                "Year",
                "Retained Earnings",
                "Asia / Pacific",
                "Common Stock (A)",
                "ABC (x)",
                "XXX",
                "Dec. 31, 2021",
                "[1]"
            })
    void otherTextsMayBeMembers(String text) {
        assertThat(UnitNotation.parse(text)).isEmpty();
    }

    @Test
    void aCurrencyYoungerThanTheListShowsItsSign() {
        assertThat(UnitNotation.parse("QQQ (₿)").map(UnitName::kind)).contains(Kind.CURRENCY);
    }

    @Test
    void thePlaceOfAUnitMakesAnyTextOne() {
        assertThat(UnitNotation.inUnitPlace("Year")).isEqualTo(new UnitName("Year", Kind.OTHER, "", "Year"));
        assertThat(UnitNotation.inUnitPlace("a b")).isEqualTo(new UnitName("a b", Kind.OTHER, "", "a b"));
        assertThat(UnitNotation.inUnitPlace("USD ($)").kind()).isEqualTo(Kind.CURRENCY);
    }
}
