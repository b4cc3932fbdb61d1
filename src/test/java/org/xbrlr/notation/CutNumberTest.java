package org.xbrlr.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"(9,4", "(", "(27,480", "$", "$ (", "$ 1,20", "1,234,5", "12,", "0.", "(0.5", "¥ 41,"})
    void beginningsOfNumbers(String text) {
        assertThat(CutNumber.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(9,450)", "$ 1,200", "1,234", "5", "007", "0000320193", "12 months", "Revenue", "1,2345"})
    void wholeNumbersAndOtherTexts(String text) {
        assertThat(CutNumber.is(text)).isFalse();
    }
}
