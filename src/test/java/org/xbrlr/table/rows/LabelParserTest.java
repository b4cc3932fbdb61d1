package org.xbrlr.table.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.notation.UnitName;
import org.xbrlr.page.Page;

class LabelParserTest {
    private static final Page UNITS_IN_HEADS = new RowText(
                    "|", "Segments (Details)", "|", "Dec. 31, 2023", "USD ($)", "Plant", "|Plants | Plant", "|5")
            .page;
    private static final Page UNIT_IN_TITLE = new RowText(
                    "|", "Segments (Details) - USD ($)", "|", "Dec. 31, 2023", "|", "Dec. 31, 2022", "|Cash", "|$ 5")
            .page;
    private static final Page EQUITY = new RowText(
                    "|",
                    "STATEMENTS OF STOCKHOLDERS' EQUITY - USD ($)",
                    "|",
                    "Total",
                    "|",
                    "Common Stock",
                    "|Balance at Dec. 31, 2022",
                    "|$ 5",
                    "|$ 4")
            .page;

    @ParameterizedTest
    @CsvSource({
        "Shares issued | shares, Shares issued, SHARES",
        "Price | $ / shares, Price, PER_SHARE",
        "Loss per share | (per share), Loss per share, PER_SHARE",
        "Sales | ¥, Sales, CURRENCY",
        "Plants | Plant, Plants, OTHER"
    })
    void splitsTheUnitOff(String text, String label, UnitName.Kind kind) {
        LabelParser.Label parsed = new LabelParser(UNITS_IN_HEADS).parse(text);

        assertThat(parsed.label()).isEqualTo(label);
        assertThat(parsed.unit()).map(UnitName::kind).contains(kind);
    }

    @Test
    void aMembersLabelIsNoUnit() {
        LabelParser.Label parsed = new LabelParser(UNITS_IN_HEADS).parse("CPaaS | Minimum");

        assertThat(parsed.label()).isEqualTo("CPaaS | Minimum");
        assertThat(parsed.unit()).isEmpty();
    }

    @Test
    void aPageWithTheUnitInItsTitleHasNoSuffixes() {
        assertThat(new LabelParser(UNIT_IN_TITLE).parse("Series A | shares").unit())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Balance at Dec. 31, 2022; Balance; 2022-12-31",
                "Ending balance (Class A) at May. 31, 2019; Ending balance (Class A); 2019-05-31",
                "Balance, at cost, at Sep. 30, 2020; Balance, at cost,; 2020-09-30"
            })
    void splitsTheDateOffABalance(String text, String label, LocalDate date) {
        LabelParser.Label parsed = new LabelParser(EQUITY).parse(text);

        assertThat(parsed.label()).isEqualTo(label);
        assertThat(parsed.date()).contains(date);
    }

    @Test
    void datedHeadsLeaveNoDateToTheRows() {
        assertThat(new LabelParser(UNIT_IN_TITLE)
                        .parse("Balance at Dec. 31, 2022")
                        .date())
                .isEmpty();
    }
}
