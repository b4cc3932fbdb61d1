package org.xbrlr.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDecimalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.0",
                "-0.0",
                "1",
                "-1.5",
                "007.50",
                "1.",
                ".5",
                "1e5",
                "-2.5E-7",
                "9007199254740993",
                "0.00000000000000000000000001",
                "123456789012345678901234567890.5",
                "0.1234567890123456789"
            })
    void readsWhatJavaReads(String text) {
        assertThat(parse("x " + text + " y", 2, 2 + text.length())).isEqualTo(Double.parseDouble(text));
    }

    @Test
    void readsAnyDecimalToTheLastBit() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            BigInteger digits = new BigInteger(1 + random.nextInt(60), random);
            String text =
                    (random.nextBoolean() ? "-" : "") + new BigDecimal(digits, random.nextInt(24)).toPlainString();
            assertThat(parse(text, 0, text.length())).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1.2.3", "a"})
    void refusesWhatJavaRefuses(String text) {
        assertThatThrownBy(() -> parse(text, 0, text.length())).isInstanceOf(NumberFormatException.class);
    }

    private static double parse(String text, int start, int end) {
        return PlainDecimal.parse(text.getBytes(StandardCharsets.UTF_8), start, end);
    }
}
