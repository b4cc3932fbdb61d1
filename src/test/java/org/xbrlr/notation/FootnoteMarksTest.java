package org.xbrlr.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnoteMarksTest {
    @Test
    void marks() {
        assertThat(FootnoteMarks.parse("[1]")).containsExactly("1");
        assertThat(FootnoteMarks.parse("[1],[2]")).containsExactly("1", "2");
        assertThat(FootnoteMarks.parse("[3], [12]")).containsExactly("3", "12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "[]", "[a]", "[Member]", "[1", "[1] 5", "[1][2]", "[1],", " [1]", "[Line Items]"})
    void otherBracketsAreText(String text) {
        assertThat(FootnoteMarks.parse(text)).isEmpty();
    }

    @Test
    void endlessMarksAreText() {
        assertThat(FootnoteMarks.parse("[1]" + ",[2]".repeat(1_000_000))).isEmpty();
    }
}
