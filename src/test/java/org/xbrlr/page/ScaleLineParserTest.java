package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.text.Line;

class ScaleLineParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$ in Thousands; $=3",
                "shares in Millions, $ in Billions; shares=6 $=9",
                "¥ in Thousands, $ in Thousands; ¥=3 $=3",
                "$ / shares in Units, shares in Millions, $ in Millions; $ / shares=0 shares=6 $=6",
                "Pure in Thousands, $ in Millions; Pure=3 $=6",
                "$ / shares in Units, deliveredVehicle in Millions, $ in Millions; $ / shares=0 deliveredVehicle=6 $=6",
                "In Thousands; $=3 shares=3",
                "In Millions, unless otherwise specified; $=6 shares=6",
                "In Thousands, except Per Share data; $=3 shares=3 $ / shares=0",
                "In Millions, except Share data; $=6 shares=0",
                "In Thousands, except Share data, unless otherwise specified; $=3 shares=0",
                "In Millions, except Share data in Thousands, unless otherwise specified; $=6 shares=3",
                "In Millions, except Per Share data, unless otherwise specified; $=6 shares=6 $ / shares=0",
                "Share data in Thousands, except Per Share data, unless otherwise specified; shares=3 $ / shares=0",
            })
    void scaleLinesOfBothEras(String text, String scales) {
        ScaleLine line = ScaleLineParser.parse(new Line(3, text), List.of("$")).orElseThrow();

        assertThat(line.line()).isEqualTo(3);
        assertThat(line.text()).isEqualTo(text);
        assertThat(line.scales().stream()
                        .map(scale -> scale.symbol() + "=" + scale.power())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(scales);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "in Thousands",
                "$ in thousands",
                "Investments in Affiliates",
                "$ in Thousands, and more",
                "In Thousands of pieces",
                "In Re Motors",
                "In Cash, except Share data"
            })
    void otherLines(String text) {
        assertThat(ScaleLineParser.parse(new Line(3, text), List.of("$"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"€", "CAD"})
    void theDotnetFormMeansTheCurrenciesOfThePage(String symbol) {
        assertThat(ScaleLineParser.parse(new Line(3, "In Millions"), List.of("$", symbol))
                        .orElseThrow()
                        .scales())
                .contains(new Scale("$", 6), new Scale(symbol, 6));
    }

    @ParameterizedTest
    @CsvSource({"'$ in Thousands, and then some in Millions of lots'", "'In Thousands, of all things'"})
    void aLineThatOnlySpeaksOfScaleIsReported(String line) {
        PageText text = new PageText("|", "Title", line, "|", "Dec. 31, 2020", "|Cash", "|5");

        assertThat(text.page().scale()).isEqualTo(new ScaleLine(3, line, List.of()));
        assertThat(text.page().title().text()).isEqualTo("Title");
        assertThat(text.codes()).containsExactly(org.xbrlr.diagnostic.Code.SCALE_NOT_UNDERSTOOD);
    }
}
