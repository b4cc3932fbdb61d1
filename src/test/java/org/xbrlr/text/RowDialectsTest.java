package org.xbrlr.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the readers of dialects make of rows, heads, marks and bars within texts. */
class RowDialectsTest {
    /** Each cell as its lines, those below the bar after a slash, then {@code *} if a row begins there, or its column. */
    private static List<String> read(Dialect dialect, String text) {
        return CellReader.read("a", text.getBytes(StandardCharsets.UTF_8), Optional.of(dialect), unwanted -> {})
                .cells()
                .stream()
                .map(RowDialectsTest::words)
                .toList();
    }

    private static String words(Cell cell) {
        String below = cell.below().stream().map(line -> "/" + line.text()).collect(Collectors.joining());
        String place = switch (cell.place().kind()) {
            case UNTOLD -> "";
            case FIRST -> " *";
            case LATER -> " " + cell.place().column();
        };
        return cell.text() + below + place;
    }

    @Test
    void emptyCellsOfMarkdownTellColumns() {
        assertThat(read(Dialect.F, """
                        | Shops - USD ($) $ in Millions | 12 Months Ended | |
                        |---|---|---|
                        | Dec. 31, 2021 USD ($) $ / shares | Dec. 31, 2020 |
                        |---|---|
                        | Cash | | $ 4 |
                        | A | B | | |
                        | X |
                        """))
                .containsExactly(
                        "/Shops - USD ($)/$ in Millions",
                        "12 Months Ended",
                        "/Dec. 31, 2021/USD ($)/$ / shares",
                        "/Dec. 31, 2020",
                        "Cash *",
                        "$ 4 2",
                        "A | B *",
                        "X");
    }

    @Test
    void cellsForMarksBelongToTheColumnBefore() {
        assertThat(read(Dialect.F, """
                        | Shops | Dec. 31, 2021 | Dec. 31, 2020 |
                        |---|---|---|
                        | Cash | $ 5 | [1] | $ 4 | |
                        | Debt | | | 2 | [2] |
                        """)).endsWith("Cash *", "$ 5 1", "[1] 1", "$ 4 2", "Debt *", "2 2", "[2] 2");
    }

    @Test
    void paddingOfHeadsTellsColumnsToo() {
        assertThat(read(Dialect.G, """
                        | Shops | Dec. 31, 2021 |  | Dec. 31, 2020 |  |
                        | --- | --- | --- | --- | --- |
                        | Cash \\| Bank | $ 5 |  | $ 4 |  |
                        """)).endsWith("Cash | Bank *", "$ 5 1", "$ 4 2");
    }

    @Test
    void rowsThatDoNotFitTheHeadsTellNoColumns() {
        assertThat(read(Dialect.F, """
                        | Shops | Dec. 31, 2021 | Dec. 31, 2020 |
                        |---|---|---|
                        | Cash | $ 5 | 6 | $ 4 | |
                        """)).endsWith("Cash *", "$ 5 0", "6 0", "$ 4 0");
    }

    @Test
    void rowsOnOneLineTellWhereTheyBegin() {
        List<String> expected = List.of("/Shops", "/Dec. 31, 2021", "/Dec. 31, 2020", "Cash *", "$ 5 0", "Debt *");
        assertThat(read(Dialect.A0, "|\n|\nShops\n|\n|\nDec. 31, 2021\n|\n|\nDec. 31, 2020\n|Cash||$ 5|\n|Debt|\n"))
                .containsExactly("/Shops", "/Dec. 31, 2021", "/Dec. 31, 2020", "Cash", "$ 5 0", "Debt *");
        assertThat(read(Dialect.C, "Shops\n| Dec. 31, 2021| Dec. 31, 2020|\nCash| $ 5|\nDebt|\n"))
                .isEqualTo(expected);
        assertThat(read(Dialect.D, "Shops\n| Dec. 31, 2021 | Dec. 31, 2020 |\nCash | $ 5 |\nDebt |\n"))
                .isEqualTo(expected);
    }

    @Test
    void blocksStandBetweenTheirBars() {
        assertThat(read(Dialect.C, "Shops\n| Dec. 31, 2021|\nPolicy| We sell.\nMuch.\n|\nX|\n- Details\n"))
                .containsExactly("/Shops", "/Dec. 31, 2021", "Policy *", "/We sell./Much.", "X/- Details");
        assertThat(read(Dialect.B, "Shops\n$ in Millions\n|\nDec. 31, 2021\n|\nCash|\n$ 5|\nX|\n- Details\n"))
                .containsExactly("/Shops/$ in Millions", "/Dec. 31, 2021", "Cash", "$ 5", "X/- Details");
    }

    @Test
    void whereBarsAreAlikeNamesInARowAreOne() {
        assertThat(read(
                        Dialect.D,
                        "Shops USD ($)shares in Millions\n| Dec. 31, 2021 | Dec. 31, 2020 |\nTea | Green |\nA | 1 |\n"))
                .startsWith("/Shops USD ($)/shares in Millions")
                .endsWith("Tea | Green *", "A *", "1 0");
    }

    @Test
    void whereBarsAreAlikeUnitsAreOfTheirLabelAndNamesMayHaveDigits() {
        String head = "Shops\n| Dec. 31, 2021 | Dec. 31, 2020 |\n";
        assertThat(read(Dialect.D, head + "Notes of 1.5% (Level 3) | Green\n|\nTea | shares | 3 |\nAge | 2 years |\n"))
                .endsWith("Notes of 1.5% (Level 3) | Green *", "Tea | shares *", "3 0", "Age *", "2 years 0");
        assertThat(read(Dialect.D, head + "Open | true |\nCity | Austin |\n")).endsWith("City *", "Austin 0");
    }

    @Test
    void onOneLineTheHeadGoesOnWhileDatesFollow() {
        assertThat(
                        read(
                                Dialect.L,
                                "v3|Shops|$ in Millions|Dec. 31, 2021|USD ($)|Dec. 31, 2020|Cash|$ 5|X|- Details|Name:|a_B|X|- Details"))
                .containsExactly(
                        "/Shops/$ in Millions",
                        "/Dec. 31, 2021/USD ($)",
                        "/Dec. 31, 2020",
                        "Cash",
                        "$ 5",
                        "X/- Details/Name:/a_B",
                        "X/- Details");
    }

    @Test
    void onOneLineAHeadThatNobodyCanEndIsNoTable() {
        assertThat(read(Dialect.L, "Shops|Dec. 31, 2021|Green tea|Black tea|Dec. 31, 2020|Cash|$ 5|$ 4"))
                .isEmpty();
    }

    private static List<String> groups(Dialect dialect, String text) {
        return CellReader.read("a", text.getBytes(StandardCharsets.UTF_8), Optional.of(dialect), unwanted -> {})
                .cells()
                .stream()
                .filter(cell -> HeadShape.isGroup(cell.text()))
                .map(cell -> cell.text() + " " + cell.place().column() + "-"
                        + cell.place().last())
                .toList();
    }

    @Test
    void emptyHeadsTellWhereGroupsBeginAndEnd() {
        String heads = "| Nov. 02, 2020 | Dec. 31, 2020 | Dec. 31, 2019 | Dec. 31, 2020 | Dec. 31, 2018 |\n";
        String row = "| Cash | 1 | 2 | 3 | 4 | 5 |\n";
        assertThat(groups(Dialect.F, "| Shops | | 3 Months Ended | 12 Months Ended | |\n|---|\n" + heads + row))
                .containsExactly("3 Months Ended 2-0", "12 Months Ended 0-4");
        assertThat(groups(Dialect.G, "| Shops | | 3 Months Ended | | 12 Months Ended | |\n" + "| " + heads + row))
                .containsExactly("3 Months Ended 2-0", "12 Months Ended 4-0");
    }

    @Test
    void anEmptyHeadMayStandAboveAllColumnsOfOneDate() {
        assertThat(groups(Dialect.F, """
                        | Shops | 12 Months Ended | |
                        | Dec. 31, 2020 USD ($) | Dec. 31, 2019 USD ($) | Dec. 31, 2018 USD ($) | Dec. 31, 2018 CNY (¥) |
                        | Cash | 1 | 2 | 3 | 4 |
                        """)).containsExactly("12 Months Ended 1-0");
        assertThat(groups(Dialect.F, """
                        | Shops | 12 Months Ended | | |
                        | Dec. 31, 2020 | Dec. 31, 2019 | Dec. 31, 2018 | Dec. 31, 2017 |
                        | Cash | 1 | 2 | 3 | 4 |
                        """)).containsExactly("12 Months Ended 1-2");
    }

    @Test
    void namesAfterADateAreThoseOfMembers() {
        assertThat(read(Dialect.F, """
                        | Shops | Dec. 31, 2021 Class A Stock | Dec. 31, 2020 Loan Item | Dec. 31, 2019 USD ($) Loan |
                        | Cash | 1 | 2 | 3 |
                        """))
                .contains("/Dec. 31, 2021/Class A Stock", "/Dec. 31, 2020/Loan/Item", "/Dec. 31, 2019/USD ($)/Loan");
    }

    @Test
    void anyUnitMayBeScaledInATitle() {
        assertThat(read(Dialect.G, """
                        | Awards - Tea robotaxi in Millions, $ in Millions | Dec. 31, 2021 |
                        | --- | --- |
                        | Cash | 1 |
                        """)).startsWith("/Awards - Tea/robotaxi in Millions, $ in Millions");
        assertThat(read(Dialect.G, """
                        | Equity (USD $) In Millions, except Share data in Thousands | Total |
                        | --- | --- |
                        | Cash | 1 |
                        """)).startsWith("/Equity (USD $)/In Millions, except Share data in Thousands");
    }
}
