package org.xbrlr.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.Xbrlr;
import org.xbrlr.sketch.Sketch;
import org.xbrlr.table.Certainty;

class TablePrinterTest {
    @Test
    void aTableIsDrawnWithHeadsSectionsAndSigns() {
        Sketch page = Sketch.of("USD ($)")
                .scale("$", 3)
                .months(3, "2021-06-30")
                .months(6, "2021-06-30")
                .instant("2020-12-31")
                .heading("Segment Reporting [Line Items]")
                .row("Total revenue", "$ 64,928", "$ 125,431", "")
                .row("Gross margin", "42.00%", "42.00%", "")
                .section("North America")
                .nil("Commitments")
                .row("Total assets | $", "579,366", "579,366", "$ 399,839")
                .placed(Certainty.INFERRED, 0.97)
                .row("Amortization", "", "", "5")
                .placed(Certainty.INFERRED, 0.5)
                .row("Goodwill", "", "", "$ 5")
                .placed(Certainty.AMBIGUOUS, 0.5);
        assertThat(draw(page, 100)).isEqualTo("""
                The page (Details)
                $ by 10^3

                                                  1            2              3
                                           3 months     6 months
                                         2021-06-30   2021-06-30     2020-12-31
                13  Segment Reporting [Line Items]
                14    Total revenue        $ 64,928    $ 125,431
                17    Gross margin           42.00%       42.00%
                20  [North America]
                21    Commitments
                22    Total assets | $  579,366 [1]~ 579,366 [1]~ $ 399,839 [1]~
                26    Amortization                                        5 [1]?
                28    Goodwill                                          $ 5 [1]*

                * ambiguous   ? inferred, less than 90 % sure   ~ inferred
                """);
    }

    @Test
    void aRowWithMoreValuesThanColumnsIsDrawnWhole() {
        String page = """
                |
                Pay (Details) - USD ($)
                |
                Dec. 31, 2023
                |
                Dec. 31, 2022
                |Cash
                |$ 5
                |6
                |7
                """;

        String drawn = new TablePrinter(80).print(Xbrlr.read("page.txt", page.getBytes(StandardCharsets.UTF_8)));

        assertThat(drawn).contains("7    Cash         $ 5*       6* 7*\n");
    }

    @Test
    void aTableTooWideIsDrawnInParts() {
        Sketch page = Sketch.of("USD ($)");
        for (int year = 2001; year <= 2007; year++) {
            page.instant(year + "-12-31");
        }
        page.heading("Assets").row("Cash and equivalents", "$ 1", "$ 2", "$ 3", "$ 4", "$ 5", "$ 6", "$ 7");
        page.row("Inventory", "1", "", "", "", "", "", "7");
        assertThat(draw(page, 64)).isEqualTo("""
                The page (Details)

                                                     1           2           3
                                            2001-12-31  2002-12-31  2003-12-31
                17  Assets
                18    Cash and equivalents         $ 1         $ 2         $ 3
                26    Inventory                      1

                                                     4           5           6
                                            2004-12-31  2005-12-31  2006-12-31
                18    Cash and equivalents         $ 4         $ 5         $ 6

                                                     7
                                            2007-12-31
                18    Cash and equivalents         $ 7
                26    Inventory                      7
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40, 60, 80, 100, 200})
    void noLineIsWiderThanThePage(int width) {
        Sketch page = Sketch.of("USD ($)").members("Total").members("Accumulated Other Comprehensive (Loss) Income");
        page.section(
                "A member with a name that is far too long for any page, or so one would hope at least | Another one");
        page.row(
                "A label with a name that is far too long for any page, or so one would hope",
                "$ 4,000,000,000.00",
                "1");
        page.row("Text", "Some words of an enumeration, a list, or whatever filers put into a cell", "");
        int allowed = Math.max(width, 40);
        assertThat(draw(page, width).lines())
                .allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(allowed));
        assertThat(draw(page, width)).contains("$ 4,000,000,000.00");
    }

    @Test
    void aTextMayTakeHalfOfThePageWhereItIsTheOnlyColumn() {
        String text =
                "Paragraph one.\nParagraph two, which is long enough to be cut somewhere, as every text block is.";
        assertThat(draw(Sketch.withoutTitleUnit().months(12, "2020-12-31").row("Policies", text), 80))
                .contains(" Paragraph one. Paragraph two, which…");
    }

    @Test
    void controlCharactersDoNotReachATerminal() {
        assertThat(draw(Sketch.withoutTitleUnit().months(12, "2020-12-31").row("A\u001b[31mred", "\u0007bell"), 80))
                .contains("A\ufffd[31mred")
                .contains("\ufffdbell")
                .doesNotContain("\u001b");
    }

    @Test
    void withoutATableItSaysSo() {
        assertThat(new TablePrinter(100).print(SampleReading.withoutPage())).isEqualTo("no table\n");
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "漢字, 4", "ﾊﾝｶｸ, 4", "e\u0301, 1", "한국, 4", "’, 1", "😀, 2"})
    void widthOnATerminal(String text, int width) {
        assertThat(DisplayText.width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef, 6, abcdef",
        "abcdef, 5, abcd…",
        "ab cdef, 4, ab…",
        "漢字漢字, 6, 漢字…",
        "漢字漢字, 5, 漢字…",
        "漢字漢字, 4, 漢…"
    })
    void textIsCutByItsWidth(String text, int width, String cut) {
        assertThat(DisplayText.cut(text, width)).isEqualTo(cut);
        assertThat(DisplayText.width(cut)).isLessThanOrEqualTo(width);
    }

    private static String draw(Sketch page, int width) {
        return new TablePrinter(width).print(page.reading("R4.txt"));
    }
}
