package org.xbrlr.table.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.notation.ValueNotation;

class CellFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$ 429,923; MONEY",
                "(5,015.5); NUMBER",
                "2025; YEAR",
                "2125; INTEGER",
                "408; INTEGER",
                "12 months; DURATION",
                "66.40%; PERCENT",
                "Dec. 31, 2021; DAY",
                "false; BOOL",
                "3 to 7 years; SPAN",
                "0-3 months; SPAN",
                "5% to 7%; SPAN",
                "001-36743; DIGITS",
                "10.75 – 13.21; DIGITS",
                "2022-09; DIGITS",
                "pure 0.6700; CODED",
                "Level 3; TEXT",
                "Senior Notes; TEXT",
                "<p>Leases</p>; BLOCK"
            })
    void isToldByTheText(String text, CellForm form) {
        assertThat(CellForm.of(text, false, ValueNotation.parse(text))).isEqualTo(form);
    }

    @Test
    void paragraphsAreATextBlockWhateverTheyHold() {
        assertThat(CellForm.of("5\n6", true, ValueNotation.parse("5\n6"))).isEqualTo(CellForm.BLOCK);
    }
}
