package org.xbrlr.table.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFamilyTest {
    private final KnownWords words = new KnownWords();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "any; ''",
                "form; MONEY",
                "previous, form, next; top TEXT YEARS",
                "run; -2 +1",
                "run to value, numbers; 3 few more",
                "different after; 2 of 3",
                "labels below known; the one two heads",
                "length, columns; up to 12 some",
                "combination; ''",
                "bar; DOTNET bare",
                "word, whole; commitments and contingencies",
                "next word, first two, page; issued in DETAILS"
            })
    void aNameHasANumberAndTheNumberThatName(String family, String name) {
        CellFamily named = CellFamily.named(family);

        assertThat(named.printed()).isEqualTo(family);
        assertThat(named.name(named.number(name, words), words)).isEqualTo(name);
    }

    @Test
    void namesOfOneFamilyHaveDifferentNumbers() {
        CellFamily family = CellFamily.FORM_NEXT;

        assertThat(family.number("TEXT MONEY", words))
                .isEqualTo(family.of(CellForm.TEXT.ordinal(), CellForm.MONEY.ordinal()))
                .isNotEqualTo(family.number("MONEY TEXT", words));
    }

    @Test
    void whatIsNeverSeenIsNoName() {
        assertThatThrownBy(() -> CellFamily.named("colour")).hasMessageContaining("colour");
        assertThatThrownBy(() -> CellFamily.FORM_NEXT.number("TEXT BLUE", words))
                .hasMessageContaining("TEXT BLUE");
    }
}
