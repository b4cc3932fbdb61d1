package org.xbrlr.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextKeyTest {
    private static final long KEY = TextKey.of("Shops' \"own\" tea - per cup, 5 % fees");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shops\u2019 \u201cown\u201d tea \u2013 per cup, 5 % fees",
                "SHOPS' own tea   per\u00a0cup\n5% fees.",
                "Shops' own tea-per-cup; \uff15 % fees"
            })
    void whatExtractorsChangeChangesNothing(String text) {
        assertThat(TextKey.of(text)).isEqualTo(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shops' own tea per cup, 6 % fees", "Shop's own teas per cup, 5 % fees", "", "- %"})
    void lettersAndDigitsCount(String text) {
        assertThat(TextKey.of(text)).isNotEqualTo(KEY);
    }

    @Test
    void aMemberIsTheSameWithItsBracketAndWithout() {
        assertThat(TextKey.ofMember("Green Tea [Member]")).isEqualTo(TextKey.ofMember("Green tea"));
        assertThat(TextKey.ofMember("Green Tea [Domain] ")).isEqualTo(TextKey.ofMember("Green tea"));
        assertThat(TextKey.ofMember("Green Tea [Axis]")).isNotEqualTo(TextKey.ofMember("Green tea"));
    }

    @Test
    void aTextWithoutLettersHasNoKey() {
        assertThat(TextKey.of(" \u2014 ")).isEqualTo(TextKey.NONE);
    }
}
