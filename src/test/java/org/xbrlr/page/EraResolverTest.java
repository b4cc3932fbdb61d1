package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraResolverTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sheets - USD ($)/$ in Thousands; PYTHON",
                "Sheets; PYTHON",
                "Sheets (USD $); DOTNET",
                "Sheets (USD $)/In Thousands; DOTNET",
                "Sheets/In Thousands; DOTNET",
                "Sheets (Parent, USD $)/In Millions, unless otherwise specified; DOTNET",
                "Sheets (Parenthetical); PYTHON",
            })
    void byTitleAndScale(String titleCell, Era era) {
        String lines = "|\n" + titleCell.replace("/", "\n") + "\n|\nDec. 31, 2020\n|Cash\n|5";

        assertThat(new PageText(lines.split("\n")).page().era()).isEqualTo(era);
    }

    @Test
    void byTheBarOfALoneDate() {
        assertThat(new PageText("|", "Debt", "|12 Months Ended", "|", "Dec. 31, 2011", "|Debt", "|Text")
                        .page()
                        .era())
                .isEqualTo(Era.DOTNET);
        assertThat(new PageText("|", "Debt", "|12 Months Ended", "Dec. 31, 2011", "|Debt", "|Text")
                        .page()
                        .era())
                .isEqualTo(Era.PYTHON);
        assertThat(new PageText("|", "Debt", "|12 Months Ended", "|", "Dec. 31, 2011", "shares", "|Debt", "|5")
                        .page()
                        .era())
                .isEqualTo(Era.PYTHON);
        assertThat(new PageText("|", "Debt", "|", "Dec. 31, 2011", "|Debt", "|5")
                        .page()
                        .era())
                .isEqualTo(Era.PYTHON);
    }

    @Test
    void byTheDefinitionBlocks() {
        assertThat(new PageText(
                                "|",
                                "Debt",
                                "|",
                                "Dec. 31, 2011",
                                "|Debt",
                                "|5",
                                "|X",
                                "|X",
                                "|",
                                "- Definition",
                                "Debt.")
                        .page()
                        .era())
                .isEqualTo(Era.DOTNET);
    }
}
