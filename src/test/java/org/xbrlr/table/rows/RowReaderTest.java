package org.xbrlr.table.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xbrlr.diagnostic.Code;

class RowReaderTest {
    @Test
    void aMemberHeadIsFollowedByTheAbstractRowThatComesAgain() {
        RowText page = RowText.details(
                2,
                "|Revenue from External Customer [Line Items]",
                "|Sales",
                "|$ 900",
                "|$ 800",
                "|Widgets",
                "|Revenue from External Customer [Line Items]",
                "|Sales",
                "|500",
                "|450",
                "|Gadgets",
                "|Revenue from External Customer [Line Items]",
                "|Sales",
                "|$ 400",
                "|$ 350");

        assertThat(page.rows())
                .containsExactly(
                        "ABSTRACT Revenue from External Customer [Line Items]",
                        "ITEM Sales = $ 900 / $ 800",
                        "MEMBER Widgets",
                        "ABSTRACT Revenue from External Customer [Line Items]",
                        "ITEM Sales = 500 / 450",
                        "MEMBER Gadgets",
                        "ABSTRACT Revenue from External Customer [Line Items]",
                        "ITEM Sales = $ 400 / $ 350");
        assertThat(page.rows.get(7).section()).isEqualTo("Gadgets");
        assertThat(page.rows.get(7).headings()).containsExactly("Revenue from External Customer [Line Items]");
    }

    @Test
    void aPageWithoutAbstractRowsHasMemberHeadsOnly() {
        RowText page = RowText.details(
                2,
                "|Gross carrying amount",
                "|$ 900",
                "|$ 800",
                "|Accumulated amortization",
                "|100",
                "|90",
                "|Trademarks",
                "|Gross carrying amount",
                "|500",
                "|450",
                "|Accumulated amortization",
                "|60",
                "|50",
                "|Customer lists",
                "|Gross carrying amount",
                "|400",
                "|350",
                "|Accumulated amortization",
                "|$ 40",
                "|$ 40");

        assertThat(page.rows()).contains("MEMBER Trademarks", "MEMBER Customer lists");
    }

    @Test
    void aHeadingWithinAPageThatHasOneOnTopIsAnAbstractRow() {
        RowText page = RowText.titled(
                "CONSOLIDATED BALANCE SHEETS - USD ($)",
                2,
                "|Assets",
                "|Cash",
                "|$ 900",
                "|$ 800",
                "|Inventories",
                "|90",
                "|80",
                "|Liabilities",
                "|Accounts payable",
                "|$ 90",
                "|$ 80");

        assertThat(page.rows()).startsWith("ABSTRACT Assets").contains("ABSTRACT Liabilities");
    }

    @Test
    void coverPagesHaveTextValues() {
        RowText page = RowText.titled(
                "Cover Page - shares",
                2,
                "|Cover [Abstract]",
                "|Document Type",
                "|10-K",
                "|Document Annual Report",
                "|true",
                "|Entity Registrant Name",
                "|Sample Widgets, Inc.",
                "|Entity File Number",
                "|001-12345",
                "|Entity Incorporation, State or Country Code",
                "|DE",
                "|Entity Address, City or Town",
                "|Springfield",
                "|Document Fiscal Year Focus",
                "|2023",
                "|Entity Filer Category",
                "|Large Accelerated Filer",
                "|Entity Common Stock, Shares Outstanding",
                "|12,345,678");

        assertThat(page.rows())
                .containsExactly(
                        "ABSTRACT Cover [Abstract]",
                        "ITEM Document Type = 10-K",
                        "ITEM Document Annual Report = true",
                        "ITEM Entity Registrant Name = Sample Widgets, Inc.",
                        "ITEM Entity File Number = 001-12345",
                        "ITEM Entity Incorporation, State or Country Code = DE",
                        "ITEM Entity Address, City or Town = Springfield",
                        "ITEM Document Fiscal Year Focus = 2023",
                        "ITEM Entity Filer Category = Large Accelerated Filer",
                        "ITEM Entity Common Stock, Shares Outstanding = 12,345,678");
    }

    @Test
    void aTextBlockIsOneValue() {
        RowText page = RowText.titled(
                "Leases",
                1,
                "|Leases [Abstract]",
                "|Leases",
                "|",
                "Note 4. Leases",
                "We lease offices.",
                "5",
                "All leases end in 2031.");

        assertThat(page.rows())
                .containsExactly(
                        "ABSTRACT Leases [Abstract]",
                        "ITEM Leases = Note 4. Leases\nWe lease offices.\n5\nAll leases end in 2031.");
    }

    @Test
    void enumerationsRepeatTheirTextInEveryColumn() {
        RowText page = RowText.details(
                2,
                "|Leases [Abstract]",
                "|Operating lease liabilities",
                "|$ 90",
                "|$ 80",
                "|Operating Lease, Liability, Current, Statement of Financial Position [Extensible Enumeration]",
                "|Accrued liabilities",
                "|Accrued liabilities",
                "|Finance lease liabilities",
                "|$ 9",
                "|$ 8");

        assertThat(page.rows())
                .contains("ITEM Operating Lease, Liability, Current, Statement of Financial Position"
                        + " [Extensible Enumeration] = Accrued liabilities / Accrued liabilities");
    }

    @Test
    void yearsCanBeLabels() {
        RowText page = RowText.titled(
                "Leases - Maturities (Details) - USD ($)",
                1,
                "|Operating Leases",
                "|2024",
                "|$ 90",
                "|2025",
                "|80",
                "|2026",
                "|70",
                "|Total",
                "|$ 240");

        assertThat(page.rows()).contains("ITEM 2024 = $ 90", "ITEM 2025 = 80", "ITEM 2026 = 70");
    }

    @Test
    void theNetRendererSetsMemberHeadsBelowTheirBar() {
        RowText page = new RowText(
                "|",
                "Stock Plans (Detail) (USD $)",
                "In Millions, unless otherwise specified",
                "|12 Months Ended",
                "|",
                "Dec. 31, 2011",
                "|",
                "Dec. 31, 2010",
                "|Share Based Compensation [Line Items]",
                "|Expense",
                "|$ 90",
                "|$ 80",
                "|",
                "Employee stock options",
                "|Share Based Compensation [Line Items]",
                "|Vesting period",
                "|4 years",
                "|4 years");

        assertThat(page.rows())
                .endsWith(
                        "MEMBER Employee stock options",
                        "ABSTRACT Share Based Compensation [Line Items]",
                        "ITEM Vesting period = 4 years / 4 years");
    }

    @Test
    void marksGoToTheValueOrLabelBeforeThem() {
        RowText page = RowText.titled(
                "Pay (Details) - USD ($)", 2, "|Pay [Abstract]", "|Salaries", "|[1]", "|$ 5", "|4", "|[2],[3]");

        assertThat(page.rows.get(1).footnotes()).containsExactly("1");
        assertThat(page.rows.get(1).cells().get(0).footnotes()).isEmpty();
        assertThat(page.rows.get(1).cells().get(1).footnotes()).containsExactly("2", "3");
    }

    @Test
    void moreValuesThanColumnsAreKeptAndReported() {
        RowText page =
                RowText.titled("Pay (Details) - USD ($)", 2, "|Salaries", "|$ 5", "|$ 4", "|$ 3", "|Total", "|$ 5");

        assertThat(page.rows()).containsExactly("ITEM Salaries = $ 5 / $ 4 / $ 3", "ITEM Total = $ 5");
        assertThat(page.codes()).containsExactly(Code.TOO_MANY_VALUES);
    }

    @Test
    void anAmountIsNoLabelHoweverManyValuesARowHas() {
        RowText page = RowText.titled(
                "Pay (Details) - USD ($)",
                2,
                "|Revenue",
                "|$ 5",
                "|6",
                "|7",
                "|Cost",
                "|3",
                "|2",
                "|Profit",
                "|$ 9",
                "|$ 8");

        assertThat(page.rows())
                .containsExactly("ITEM Revenue = $ 5 / 6 / 7", "ITEM Cost = 3 / 2", "ITEM Profit = $ 9 / $ 8");
        assertThat(page.codes()).containsExactly(Code.TOO_MANY_VALUES);
    }

    @Test
    void whereAHeadIsLostAllRowsHaveTooManyValues() {
        List<String> body = new ArrayList<>();
        for (int row = 1; row <= 5; row++) {
            body.add("|Line " + (char) ('A' + row));
            for (int value = 1; value <= 9; value++) {
                body.add("|" + (100 * row + value));
            }
        }

        RowText page = RowText.titled("Pay (Details) - USD ($)", 2, body.toArray(String[]::new));

        assertThat(page.rows)
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.cells()).hasSize(9));
        assertThat(page.codes()).hasSize(5).containsOnly(Code.TOO_MANY_VALUES);
    }

    @Test
    void whatIsLongerThanAnyLabelIsAValue() {
        String prose = "All is rented until 2031. ".repeat(100).strip();

        RowText page = RowText.titled("Leases (Details)", 1, "|Leases", "|" + prose, "|Rent", "|$ 5");

        assertThat(page.rows()).containsExactly("ITEM Leases = " + prose, "ITEM Rent = $ 5");
    }
}
