package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.text.Line;

class TableFinderTest {
    @Test
    void whatStandsBeforeTheTableIsReported() {
        PageText text = new PageText(
                "Investor relations", "|Home", "|Contact", "us", "|", "Title", "|", "Dec. 31, 2020", "|Cash", "|5");

        assertThat(text.page().title().text()).isEqualTo("Title");
        assertThat(text.page().stray())
                .containsExactly(
                        new Line(1, "Investor relations"),
                        new Line(2, "|Home"),
                        new Line(3, "|Contact"),
                        new Line(4, "us"));
        assertThat(text.diagnostics)
                .singleElement()
                .hasToString("Diagnostic[code=STRAY_LINE, line=1, message=Lines 1 to 4 stand before the table.]");
    }

    @Test
    void aTitleWithoutItsBarIsFound() {
        PageText text = new PageText("News", "Title - USD ($)", "$ in Thousands", "|", "Dec. 31, 2020", "|Cash", "|5");

        assertThat(text.page().title().name()).isEqualTo("Title");
        assertThat(text.page().scale().scales()).containsExactly(new Scale("$", 3));
        assertThat(text.page().stray()).containsExactly(new Line(1, "News"));
    }

    @Test
    void aTableWithoutTitleIsRead() {
        PageText text = new PageText("|12 Months Ended", "Dec. 31, 2020", "|Cash", "|5");

        assertThat(text.page().title().text()).isEmpty();
        assertThat(text.columns()).hasSize(1);
        assertThat(text.body()).containsExactly("Cash", "5");
    }

    @Test
    void aScaleLineAloneIsNoTitle() {
        PageText text = new PageText("|", "shares in Thousands, $ in Millions", "|", "Dec. 31, 2020", "|Cash", "|5");

        assertThat(text.page().title().text()).isEmpty();
        assertThat(text.page().scale().scales()).hasSize(2);
    }

    @Test
    void aFurtherPageIsReportedAndKeptOutOfTheFirst() {
        PageText text = new PageText(
                "|",
                "One",
                "|",
                "Dec. 31, 2020",
                "|Cash",
                "|5",
                "|",
                "Two",
                "|12 Months Ended",
                "Dec. 31, 2020",
                "|Sales",
                "|6");

        assertThat(text.page().title().text()).isEqualTo("One");
        assertThat(text.body()).containsExactly("Cash", "5");
        assertThat(text.page().stray()).extracting(Line::number).containsExactly(8, 9, 10, 11, 12);
        assertThat(text.codes()).containsExactly(Code.STRAY_LINE);
        assertThat(text.diagnostics.get(0).message()).startsWith("Another page begins here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Just some prose.\nAnd more.",
                "|Name|Amount|\n|Cash|5|",
                "|Cash\n|5\n|Debt\n|6",
                "|",
                "|\nTitle only",
                "|\nTitle\n|Cash\n|5"
            })
    void textsWithoutHeadsHaveNoTable(String lines) {
        PageText text = new PageText(lines.split("\n"));

        assertThat(text.hasPage()).isFalse();
        assertThat(text.codes()).containsExactly(Code.NO_TABLE);
        assertThat(text.diagnostics.get(0).line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Definition\n+ References\nCash.\n+ Details\nReference 1: http://x",
                "- Definition\n+ References\nCash.\n|X\n- Definition\n+ References\nDebt.",
                "|X\n- References\n+ Details\nNo definition available.",
                "|X\n|\n- Definition\nCash.\nNo definition available."
            })
    void definitionsAloneAreNamed(String lines) {
        PageText text = new PageText(lines.split("\n"));

        assertThat(text.hasPage()).isFalse();
        assertThat(text.diagnostics)
                .singleElement()
                .hasToString("Diagnostic[code=NO_TABLE, line=1, message=The text holds definitions only, no table.]");
    }

    @Test
    void whereBlanksSetTheColumnsTheirHeadsAreMissedAndNoBars() {
        PageText text = new PageText(
                "Tea (Details)", "", "Leaves and more        12 Months Ended", "  $ 5      6", "Green   $ 7  8");

        assertThat(text.hasPage()).isFalse();
        assertThat(text.diagnostics)
                .singleElement()
                .hasToString(
                        "Diagnostic[code=NO_TABLE, line=1, message=No column heads, such as dates, were found above columns"
                                + " that blanks set: the text holds no table.]");
    }

    @Test
    void anEmptyInputIsReportedOnlyAsEmpty() {
        assertThat(new PageText("").codes()).isEqualTo(List.of(Code.EMPTY_INPUT));
    }
}
