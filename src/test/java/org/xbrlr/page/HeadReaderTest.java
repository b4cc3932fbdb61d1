package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.notation.UnitName;

/** Where heads end and the body begins, in every layout that pages have. */
class HeadReaderTest {
    @Test
    void groupsThenOneCellAColumn() {
        PageText text = new PageText(
                "|",
                "Title - USD ($)",
                "|3 Months Ended",
                "|12 Months Ended",
                "|",
                "Jun. 30, 2021",
                "|",
                "Dec. 31, 2020",
                "|Cash",
                "|5");

        assertThat(text.page().groups())
                .containsExactly(new GroupHead(3, "3 Months Ended", 3), new GroupHead(4, "12 Months Ended", 12));
        assertThat(text.columns()).containsExactly(List.of("Jun. 30, 2021"), List.of("Dec. 31, 2020"));
        assertThat(text.page().columns())
                .extracting(ColumnHead::line, ColumnHead::lastLine)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(6, 6), org.assertj.core.groups.Tuple.tuple(8, 8));
        assertThat(text.body()).containsExactly("Cash", "5");
        assertThat(text.codes()).isEmpty();
    }

    /** Quirk A: the date of a page with one column has lost its bar. */
    @Test
    void oneColumnUnderAGroupHasNoBar() {
        PageText text = new PageText("|", "Title", "|12 Months Ended", "Dec. 31, 2020", "|Cash", "|5");

        assertThat(text.page().groups()).containsExactly(new GroupHead(3, "12 Months Ended", 12));
        assertThat(text.columns()).containsExactly(List.of("Dec. 31, 2020"));
        assertThat(text.page().columns().get(0).line()).isEqualTo(4);
    }

    @Test
    void oneColumnWithAUnitKeepsItsBar() {
        PageText text =
                new PageText("|", "Title", "|3 Months Ended", "|", "Mar. 31, 2025", "$ / shares", "|Price", "|$ 5");

        ColumnHead column = text.page().columns().get(0);
        assertThat(column.date()).contains(LocalDate.of(2025, 3, 31));
        assertThat(column.units()).extracting(UnitName::shown).containsExactly("$ / shares");
        assertThat(column.members()).isEmpty();
    }

    @Test
    void unitsUnderADateMayBeAnyWord() {
        PageText text = new PageText(
                "|",
                "Title",
                "|",
                "Dec. 31, 2021",
                "CNY (¥)",
                "Item",
                "|",
                "Dec. 31, 2021",
                "USD ($)",
                "Vote",
                "|Cash",
                "|¥ 5");

        assertThat(text.page().columns().get(0).units())
                .extracting(UnitName::shown)
                .containsExactly("CNY (¥)", "Item");
        assertThat(text.page().columns().get(1).units())
                .extracting(UnitName::shown)
                .containsExactly("USD ($)", "Vote");
    }

    @Test
    void headsOfMembersHaveNoDate() {
        PageText text = new PageText(
                "|",
                "Statement of Stockholders' Equity",
                "|",
                "Total",
                "USD ($)",
                "|",
                "Common Stock",
                "Class A",
                "USD ($)",
                "shares",
                "|Beginning balance at Dec. 31, 2020",
                "|$ 5");

        assertThat(text.page().kind()).isEqualTo(PageKind.EQUITY);
        assertThat(text.page().columns())
                .extracting(ColumnHead::members)
                .containsExactly(List.of("Total"), List.of("Common Stock", "Class A"));
        assertThat(text.page().columns().get(1).units())
                .extracting(UnitName::shown)
                .containsExactly("USD ($)", "shares");
        assertThat(text.body()).hasSize(2);
        assertThat(text.codes()).isEmpty();
    }

    @Test
    void marksStandAfterTheHeadLines() {
        PageText text = new PageText(
                "|", "Title", "|", "Dec. 31, 2021", "|[1]", "|", "Dec. 31, 2020", "|[1],[2]", "|Cash", "|[3]", "|5");

        assertThat(text.page().columns())
                .extracting(ColumnHead::footnotes)
                .containsExactly(List.of("1"), List.of("1", "2"));
        assertThat(text.page().columns()).extracting(ColumnHead::lastLine).containsExactly(5, 8);
        assertThat(text.body()).containsExactly("Cash", "[3]", "5");
    }

    /** The .NET era put the label of a member row below a bar of its own, also in the first row. */
    @Test
    void aLoneLabelUnderDatedHeadsBeginsTheBody() {
        PageText text = new PageText(
                "|", "Debt (Detail)", "|12 Months Ended", "|", "Dec. 31, 2011", "|", "1.25% Notes", "|Rate", "|1.25%");

        assertThat(text.columns()).containsExactly(List.of("Dec. 31, 2011"));
        assertThat(text.page().body().get(0).line()).isEqualTo(6);
        assertThat(text.page().era()).isEqualTo(Era.DOTNET);
    }

    @Test
    void dotnetHeadsHoldMembersAndUnitsUnderTheDate() {
        PageText text = new PageText(
                "|",
                "Acquisitions (Detail) (USD $)",
                "|",
                "Dec. 31, 2011",
                "Clearwire Corporation",
                "EUR (€)",
                "|",
                "Dec. 31, 2011",
                "Year",
                "|Cash",
                "|5");

        assertThat(text.page().era()).isEqualTo(Era.DOTNET);
        assertThat(text.page().columns())
                .extracting(ColumnHead::members)
                .containsExactly(List.of("Clearwire Corporation"), List.of());
        assertThat(text.page().columns().get(1).units())
                .extracting(UnitName::shown)
                .containsExactly("Year");
    }

    @Test
    void paragraphsBelowABarAfterALabelAreBody() {
        PageText text = new PageText(
                "|",
                "Debt (Tables)",
                "|12 Months Ended",
                "Dec. 31, 2020",
                "|Schedule of debt",
                "|",
                "The debt is:",
                "Dec. 31, 2020");

        assertThat(text.columns()).hasSize(1);
        assertThat(text.page().body()).hasSize(2);
        assertThat(text.page().body().get(1).below()).hasSize(2);
        assertThat(text.page().kind()).isEqualTo(PageKind.TEXT);
    }

    @Test
    void aPeriodWithoutEndIsAHead() {
        PageText text = new PageText("|", "Title", "|", "Dec. 31, 2020", "|", "forever", "|Cash", "|5");

        assertThat(text.columns()).containsExactly(List.of("Dec. 31, 2020"), List.of("forever"));
        assertThat(text.page().columns().get(1).members()).isEmpty();
        assertThat(text.codes()).isEmpty();
    }

    @Test
    void aSecondDateInACellOpensAColumnOfItsOwn() {
        PageText text =
                new PageText("|", "Title", "|", "Dec. 31, 2020", "USD ($)", "Dec. 31, 2019", "EUR (€)", "|Cash", "|5");

        assertThat(text.columns())
                .containsExactly(List.of("Dec. 31, 2020", "USD ($)"), List.of("Dec. 31, 2019", "EUR (€)"));
    }

    @Test
    void aTitleThatSwallowedTheHeadsGivesThemBack() {
        PageText text = new PageText(
                "|",
                "Title",
                "$ in Thousands",
                "12 Months Ended",
                "Dec. 31, 2020",
                "|",
                "Dec. 31, 2019",
                "|Cash",
                "|5");

        assertThat(text.page().title().text()).isEqualTo("Title");
        assertThat(text.page().scale().scales()).containsExactly(new Scale("$", 3));
        assertThat(text.page().groups()).hasSize(1);
        assertThat(text.columns()).hasSize(2);
    }

    @Test
    void headsThatLostTheirDateAreReported() {
        PageText text = new PageText("|", "Title", "|", "Dec. 31, 2020", "USD ($)", "|", "EUR (€)", "|Cash", "|5");

        assertThat(text.columns()).hasSize(2);
        assertThat(text.codes()).containsExactly(Code.HEAD_WITHOUT_DATE);
        assertThat(text.diagnostics.get(0).line()).isEqualTo(7);
    }

    @Test
    void thePeriodOfTheTitleIsThatOfItsColumns() {
        PageText text = new PageText(
                "|",
                "Hedging (Details) - Sep. 30, 2024",
                "€ in Billions",
                "|",
                "USD ($)",
                "|",
                "EUR (€)",
                "|Cash",
                "|$ 5");
        PageText duration = new PageText(
                "|",
                "Hedging (Details) - 12 months ended Dec. 31, 2021",
                "|",
                "USD ($)",
                "|",
                "EUR (€)",
                "|Cash",
                "|$ 5");

        assertThat(text.page().columns())
                .allMatch(c -> c.date().equals(java.util.Optional.of(LocalDate.of(2024, 9, 30))));
        assertThat(text.page().groups()).isEmpty();
        assertThat(text.codes()).isEmpty();
        assertThat(duration.page().groups()).containsExactly(new GroupHead(2, "12 months ended", 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 Months Ended", "1 Months Ended", "13 Weeks Ended", "1 Month Ended"})
    void groupHeads(String group) {
        PageText text = new PageText("|", "Title", "|" + group, "|", "Dec. 31, 2020", "|Cash", "|5");

        assertThat(text.page().groups()).extracting(GroupHead::text).containsExactly(group);
        assertThat(text.page().groups().get(0).months())
                .isEqualTo(group.endsWith("Weeks Ended") ? 0 : group.charAt(0) - '0');
    }

    @Test
    void aTitleMayHaveSeveralLines() {
        PageText text = new PageText(
                "|", "Title of", "two lines (Details) - USD ($)", "$ in Millions", "|", "Dec. 31, 2020", "|Cash", "|5");

        assertThat(text.page().title().name()).isEqualTo("Title of two lines (Details)");
        assertThat(text.page().title().line()).isEqualTo(2);
        assertThat(text.page().title().lastLine()).isEqualTo(3);
        assertThat(text.page().scale().line()).isEqualTo(4);
    }

    @Test
    void aHeadThatHasLostItsDateIsAHeadWhereAnotherFollows() {
        PageText text = new PageText(
                "|",
                "Debt (Details)",
                "|",
                "Dec. 31, 2021",
                "|",
                "Parent",
                "|",
                "Dec. 31, 2020",
                "|Debt",
                "|5",
                "|6",
                "|7");

        assertThat(text.columns())
                .containsExactly(List.of("Dec. 31, 2021"), List.of("Parent"), List.of("Dec. 31, 2020"));
        assertThat(text.body()).containsExactly("Debt", "5", "6", "7");
        assertThat(text.codes()).containsExactly(Code.HEAD_WITHOUT_DATE);
    }

    @Test
    void aMisspeltDateIsStillAHead() {
        PageText text =
                new PageText("|", "Debt (Details)", "|", "Dec. 31, 2021", "|", "Decc. 31, 2020", "|Debt", "|5", "|6");

        assertThat(text.columns()).containsExactly(List.of("Dec. 31, 2021"), List.of("Decc. 31, 2020"));
        assertThat(text.codes()).containsExactly(Code.HEAD_WITHOUT_DATE);
    }
}
