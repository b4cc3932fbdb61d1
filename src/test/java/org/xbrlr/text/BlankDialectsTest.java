package org.xbrlr.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the readers of columns set by blanks make of broken lines, marks and heads that stand elsewhere. */
class BlankDialectsTest {
    /** Each cell as its lines, those below the bar after a slash, then {@code *} if a row begins there, or its column. */
    private static List<String> read(Dialect dialect, String text) {
        return CellReader.read("a", text.getBytes(StandardCharsets.UTF_8), Optional.of(dialect), unwanted -> {})
                .cells()
                .stream()
                .map(BlankDialectsTest::words)
                .toList();
    }

    private static String words(Cell cell) {
        String below = cell.below().stream().map(line -> "/" + line.text()).collect(Collectors.joining());
        return cell.text()
                + below
                + switch (cell.place().kind()) {
                    case UNTOLD -> "";
                    case FIRST -> " *";
                    case LATER -> " " + cell.place().column();
                };
    }

    @Test
    void linesOfNarrowGridCellsAreJoined() {
        assertThat(read(Dialect.M, """
                        +-----------+-----------+-----------+
                        | Shops -   | 12 Months |           |
                        | USD ($)   | Ended     |           |
                        | $ in      |           |           |
                        | Millions  |           |           |
                        +===========+===========+===========+
                        | Dec. 31,  | Dec. 31,  |           |
                        | 2021      | 2020      |           |
                        +-----------+-----------+-----------+
                        | Inventory |           |           |
                        | [         |           |           |
                        | Abstract] |           |           |
                        +-----------+-----------+-----------+
                        | Green tea | $         |           |
                        | | North   | 1,234,567 |           |
                        +-----------+-----------+-----------+
                        | Cash      |           | 7 ^([1])  |
                        +-----------+-----------+-----------+

                        +-----------------------------------+
                        | X                                 |
                        +-----------------------------------+
                        | - Definition                      |
                        |                                   |
                        | What is in the till.              |
                        +-----------------------------------+
                        """))
                .containsExactly(
                        "/Shops - USD ($)/$ in Millions",
                        "12 Months Ended",
                        "/Dec. 31, 2021",
                        "/Dec. 31, 2020",
                        "Inventory [Abstract] *",
                        "Green tea | North *",
                        "$ 1,234,567 1",
                        "Cash *",
                        "7 [1] 2",
                        "X/- Definition/What is in the till.");
    }

    @Test
    void theScaleShowsByItsFormWhereverATitleIsBroken() {
        assertThat(read(Dialect.M, """
                        +-----------+-----------+
                        | O         | 12 Months |
                        | PERATIONS | Ended     |
                        | - USD ($) |           |
                        | $ in      |           |
                        | Millions  |           |
                        +===========+===========+
                        | Dec. 31,  |           |
                        | 2021      |           |
                        +-----------+-----------+
                        | Revenue   | 15.5      |
                        +-----------+-----------+
                        """)).startsWith("/O PERATIONS - USD ($)/$ in Millions", "12 Months Ended");
    }

    @Test
    void theScaleEndsTheTitleAndAHeadingBelowIsNoPartOfIt() {
        assertThat(read(Dialect.J, """
                        CONSOLIDATED STATEMENTS OF        12 Months Ended
                        OPERATIONS - USD ($)              Dec. 31, 2021 Dec. 31, 2020
                        shares in Millions, $ in Millions
                        Revenue:
                        Tea                               $ 15.5        $ 16.4
                        Total revenue                     285.9         303.4
                        """))
                .startsWith(
                        "/CONSOLIDATED STATEMENTS OF OPERATIONS - USD ($)/shares in Millions, $ in Millions",
                        "12 Months Ended",
                        "/Dec. 31, 2021",
                        "/Dec. 31, 2020",
                        "Revenue: *");
    }

    @Test
    void whereNoMarkIsRaisedNothingIsLeft() {
        assertThat(read(Dialect.I, """
                           Operations - USD ($)
                           $ in Millions
                           12 Months Ended
                           Dec. 31, 2021
                           Dec. 31, 2020
                           [1]Revenue: ^
                           [2]Tea ^$ 15.5 $ 16.4
                           [3]Loss ^(25.0) (509.1)
                        """))
                .endsWith("Revenue: *", "Tea *", "$ 15.5 0", "$ 16.4 0", "Loss *", "(25.0) 0", "(509.1) 0");
    }

    @Test
    void brokenLabelsAndHeadsOfABrowserAreJoined() {
        assertThat(read(Dialect.J, """
                        v3.24.0

                           Shops - USD ($)     12 Months Ended
                            $ in Millions      Dec.   Dec.
                                               31,    31,
                                               2021   2020
                        Income [Abstract]             \s
                        Cash                   $ 5    $ 4
                        Debt                          3
                        """))
                .containsSequence(
                        "/Shops - USD ($)/$ in Millions", "12 Months Ended", "/Dec. 31, 2021", "/Dec. 31, 2020");
    }

    @Test
    void valuesBesideTheMiddleOfABrokenLabelAreItsOwn() {
        assertThat(read(Dialect.J, """
                        Shops                   Dec. 31, 2021 Dec. 31, 2020
                        Income of shops that we
                        have owned for a long                 $ 4
                        time without closing
                        Loss                    $ 5           6
                        Loss on shops           7
                        """))
                .endsWith(
                        "Income of shops that we have owned for a long time without closing *",
                        "$ 4 2",
                        "Loss *",
                        "$ 5 1",
                        "6 2",
                        "Loss on shops *",
                        "7 1");
    }

    @Test
    void headsBelowTheTitleBelongToTheNextColumn() {
        assertThat(read(Dialect.K, """
                          Shops - USD ($)  12 Months Ended
                          Dec. 31, 2021      Dec. 31, 2020
                        Cash                                $ 4
                        Debt               5
                        """))
                .containsExactly(
                        "/Shops - USD ($)",
                        "12 Months Ended",
                        "/Dec. 31, 2021",
                        "/Dec. 31, 2020",
                        "Cash *",
                        "$ 4 2",
                        "Debt *",
                        "5 1");
    }

    @Test
    void blanksCountEmptyCellsUnlessALineEndsThere() {
        assertThat(read(Dialect.I, """
                           Shops (Details)
                           - USD ($)
                           $ in Millions
                           12 Months Ended
                           Dec. 31, 2021
                           Dec. 31, 2020
                           [1]Cash $ 5 $ 4
                           [2]Debt   (3)
                           [3]Term of a debt that has to be paid back before anything else is paid
                           12 months 1 year 6 months
                        """))
                .containsExactly(
                        "/Shops (Details) - USD ($)/$ in Millions",
                        "12 Months Ended",
                        "/Dec. 31, 2021",
                        "/Dec. 31, 2020",
                        "Cash *",
                        "$ 5 1",
                        "$ 4 2",
                        "Debt *",
                        "(3) 2",
                        "Term of a debt that has to be paid back before anything else is paid *",
                        "12 months 0",
                        "1 year 6 months 0");
    }

    @Test
    void aTextEndsWhereTheNameOfItsElementDoes() {
        assertThat(read(Dialect.I, """
                           Cover
                           Dec. 31, 2021
                           [1]Entity Filer Category Large Accelerated Filer
                           [2]Shops 3
                           [3]X
                           [4]- Definition

                           Its category.
                           [5]+ Details
                           Name:             dei_EntityFilerCategory
                        """)).contains("Entity Filer Category *", "Large Accelerated Filer 0");
    }

    @Test
    void aNumberBelowALengthOfTimeIsAnotherRow() {
        assertThat(read(Dialect.J, """
                        Leases (Detail)        Dec. 31, 2021            Dec. 31, 2020
                        Leases [Abstract]
                        Operating leases, term 6 years 6 months         6 years 2 months 12 days
                        Finance leases, term   4 years 2 months 12 days 4 years 10 months 24 days
                        Operating leases, rate 5.00%                    5.80%
                        Finance leases, rate   5.80%                    6.50%
                        """))
                .endsWith(
                        "Operating leases, rate *",
                        "5.00% 1",
                        "5.80% 2",
                        "Finance leases, rate *",
                        "5.80% 1",
                        "6.50% 2");
    }

    @Test
    void whereATitleSpansMarksTheFirstHeadStandsOverThem() {
        assertThat(read(Dialect.K, """
                          Shops - USD ($)               Dec. 31, 2021    Dec. 31, 2020
                          $ in Millions
                        Cash                                             $ 17,576         $ 19,384
                        Notes                                                             51
                        Systems                         [1],[2]          $ 5,765          $ 5,979
                        """))
                .containsSequence("/Dec. 31, 2021", "/Dec. 31, 2020", "Cash *", "$ 17,576 1", "$ 19,384 2")
                .containsSequence("Notes *", "51 2");
    }

    @Test
    void aLabelInBracketsIsNoPartOfTheTitle() {
        assertThat(read(Dialect.J, """
                        Balance Sheets (Parenthetical) - $ / shares   Dec. 31, 2021 Dec. 30, 2021
                        Statement of Financial Position [Abstract]
                        Preferred stock par value                     $ 0.001       $ 0.002
                        """)).contains("Statement of Financial Position [Abstract] *");
    }
}
