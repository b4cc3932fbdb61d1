package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xbrlr.text.CellReader;
import org.xbrlr.text.CellText;

/** Several pages in one text come apart; one page stays one. */
class PageSplitterTest {
    private static final String BALANCE =
            "|\nBalance Sheets - USD ($)\n|\nDec. 31, 2021\n|\nDec. 31, 2020\n|Cash\n|$ 5\n|$ 4\n";
    private static final String DEFINITION =
            "|X\n- Definition\n+ References\nCash.\n+ Details\nNo definition available.\n";
    private static final String INCOME =
            "|\nIncome Statements - USD ($)\n|12 Months Ended\n|\nDec. 31, 2021\n|\nDec. 31, 2020\n|Sales\n|$ 9\n|$ 8\n";
    private static final String EQUITY =
            "|\nStatements of Equity - USD ($)\n|\nTotal\n|\nCommon Stock\n|Beginning balance at Dec. 31, 2020\n|$ 9\n|$ 8\n";

    private static List<CellText> split(String text) {
        return PageSplitter.split(CellReader.read("a", text.getBytes(StandardCharsets.UTF_8), unwanted -> {}));
    }

    private static List<String> titles(String text) {
        return split(text).stream()
                .map(page -> PageParser.parse(page, unwanted -> {})
                        .orElseThrow()
                        .title()
                        .name())
                .toList();
    }

    @Test
    void aTitleAfterDefinitionsBeginsAPage() {
        assertThat(titles(BALANCE + DEFINITION + INCOME + DEFINITION + EQUITY + DEFINITION))
                .containsExactly("Balance Sheets", "Income Statements", "Statements of Equity");
    }

    @Test
    void soDoesATitleAfterATableWithoutDefinitionsIfADateFollows() {
        assertThat(titles(BALANCE + INCOME + BALANCE))
                .containsExactly("Balance Sheets", "Income Statements", "Balance Sheets");
    }

    @Test
    void pagesAfterTheFirstAreNamedByTheirNumberAndKeepTheirLines() {
        List<CellText> pages = split(BALANCE + DEFINITION + INCOME);
        assertThat(pages.stream().map(CellText::name)).containsExactly("a", "a!2");
        assertThat(pages.get(1).cells().get(0).line()).isEqualTo(16);
    }

    @Test
    void onePageStaysOne() {
        for (String page : List.of(BALANCE, BALANCE + DEFINITION, EQUITY + DEFINITION, "prose\n", "")) {
            assertThat(split(page)).hasSize(1);
        }
    }
}
