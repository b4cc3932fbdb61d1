package org.xbrlr.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables that blanks set, as text browsers draw them: broken amounts and heads, groups over their columns, marks, long labels. */
class AlignedCellsTest {
    /** Each cell as its lines, those below the bar after a slash, then where it stands: {@code *} begins a row. */
    private static List<String> read(Dialect dialect, String text) {
        return CellReader.read("a", text.getBytes(StandardCharsets.UTF_8), Optional.of(dialect), unwanted -> {})
                .cells()
                .stream()
                .map(AlignedCellsTest::words)
                .toList();
    }

    private static String words(Cell cell) {
        Place place = cell.place();
        String below = cell.below().stream().map(line -> "/" + line.text()).collect(Collectors.joining());
        String columns = place.column() == 0 && place.last() == 0 ? "" : " " + place.column() + "-" + place.last();
        return cell.text() + below + (place.kind() == Place.Kind.FIRST ? " *" : columns);
    }

    @Test
    void amountsBehindTheirSignsAndHeadsBrokenAfterEachWordAreJoined() {
        assertThat(read(Dialect.J, """
                         Statements of Income -  12 Months Ended
                                USD ($)          Dec. 31,  Dec.
                             $ in Millions         2021    31,
                                                           2020
                        Revenues [Abstract]                \s
                        Revenues of tea and of   $ 1,234   $
                        all the leaves                     (139)
                        Costs                    6         4
                        """))
                .containsExactly(
                        "/Statements of Income - USD ($)/$ in Millions",
                        "12 Months Ended 1-2",
                        "/Dec. 31, 2021",
                        "/Dec. 31, 2020",
                        "Revenues [Abstract] *",
                        "Revenues of tea and of all the leaves *",
                        "$ 1,234 1-1",
                        "$ (139) 2-2",
                        "Costs *",
                        "6 1-1",
                        "4 2-2");
    }

    @Test
    void aLabelGoesOnAsFarAsItsValuesStandInItsMiddle() {
        assertThat(read(Dialect.J, """
                        Shops - USD ($)         Dec. 31, 2021 Dec. 31, 2020
                        Leaves sold in shops of
                        Northern Tea and bought $ 7           $ 8
                        Southern Tea
                        Shops Owned by Friends
                        Held for Sale [Line                   \s
                        Items]
                        Gifts                                 5
                        """))
                .containsSubsequence(
                        "Leaves sold in shops of Northern Tea and bought Southern Tea *",
                        "$ 7 1-1",
                        "$ 8 2-2",
                        "Shops Owned by Friends Held for Sale [Line Items] *",
                        "Gifts *",
                        "5 2-2");
    }

    @Test
    void aGroupStandsInTheMiddleOfItsColumns() {
        assertThat(read(Dialect.J, """
                          Shops (Details) - USD ($)                     12 Months Ended
                                $ in Millions       Nov. 02, 2021 Dec. 31, 2021 Dec. 31, 2020
                        Tea sold                                  $ 5           $ 4
                        Shops bought                2
                        """)).contains("12 Months Ended 2-3");
    }

    @Test
    void whereHeadsBeginWithTheirColumnSoDoesAGroup() {
        assertThat(read(Dialect.J, """
                        Shops (Details) -           3 Months Ended              12 Months Ended
                        USD ($)
                        $ in Millions               Nov. 02, 2021 Dec. 31, 2021 Dec. 31, 2020 Dec. 31, 2019
                        Tea sold                    $ 1           $ 5           $ 4           $ 3
                        Shops bought                2                           3
                        """)).contains("3 Months Ended 1-2", "12 Months Ended 3-0");
    }

    @Test
    void marksHaveTheirColumnThoughATitleRunsAcross() {
        assertThat(read(Dialect.J, """
                         Shops and all (Details)  Dec. 31, 2021
                        Tea sold by us in   [1]   5
                        shops
                        Shops bought              2
                        """))
                .endsWith("Tea sold by us in shops *", "[1]", "5 1-1", "Shops bought *", "2 1-1");
    }

    @Test
    void aSignOfEachAmountIsNoColumn() {
        assertThat(read(Dialect.K, """
                          Shops (Details)   3 Months Ended
                          Jun. 30, 2020       Jun. 30, 2019
                          USD ($)             USD ($)
                        Tea sold            $ 5                 $ 4
                        Tea bought          $ 2
                        """))
                .contains(
                        "3 Months Ended 1-0", "/Jun. 30, 2020/USD ($)", "/Jun. 30, 2019/USD ($)", "$ 5 1-1", "$ 2 1-1");
    }

    @Test
    void linksAreUnderlinedAlsoWithoutDefinitions() {
        assertThat(read(Dialect.J, """
                        Shops - USD ($) Dec. 31, 2021 Dec. 31, 2020
                        Tea_sold:                    \s
                        Tea_of_the_     $ 5           $ 4
                        Northern_coast
                        Tea_of_the_East 3             2
                        """)).contains("Tea sold: *", "Tea of the Northern coast *", "Tea of the East *");
    }
}
