package org.xbrlr.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldLinesTest {
    @Test
    void takesFieldsOneAfterTheOther() {
        FieldLines lines = lines("cell\tbracket\t[é]\t-0.5\t2\nstep\t\tOPEN", '\t');
        assertThat(lines.next()).isTrue();
        assertThat(lines.text()).isEqualTo("cell");
        assertThat(lines.text()).isEqualTo("bracket");
        assertThat(lines.text()).isEqualTo("[é]");
        assertThat(lines.decimal()).isEqualTo(-0.5);
        assertThat(lines.decimal()).isEqualTo(2);
        assertThat(lines.text()).isEmpty();
        assertThat(lines.next()).isTrue();
        assertThat(lines.text()).isEqualTo("step");
        assertThat(lines.text()).isEmpty();
        assertThat(lines.text()).isEqualTo("OPEN");
        assertThat(lines.next()).isFalse();
    }

    @Test
    void leavesOutCommentsAndEmptyLines() {
        FieldLines lines = lines("# 1 2\n\na 1\n\n# 3\nb 2\n", ' ');
        assertThat(lines.next()).isTrue();
        assertThat(lines.text()).isEqualTo("a");
        assertThat(lines.next()).isTrue();
        assertThat(lines.text()).isEqualTo("b");
        assertThat(lines.next()).isFalse();
        assertThat(lines.next()).isFalse();
    }

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
    void readsDecimalsAsJavaDoes(String text) {
        FieldLines lines = lines(text + " " + text + "\nx 2", ' ');
        assertThat(lines.next()).isTrue();
        assertThat(lines.decimal()).isEqualTo(Double.parseDouble(text));
        assertThat(lines.decimal()).isEqualTo(Double.parseDouble(text));
        assertThat(lines.next()).isTrue();
        assertThat(lines.text()).isEqualTo("x");
    }

    @Test
    void readsAnyDecimalToTheLastBit() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            BigInteger digits = new BigInteger(1 + random.nextInt(60), random);
            String text =
                    (random.nextBoolean() ? "-" : "") + new BigDecimal(digits, random.nextInt(24)).toPlainString();
            FieldLines lines = lines(text, ' ');
            assertThat(lines.next()).isTrue();
            assertThat(lines.decimal()).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1.2.3", "a", "-a"})
    void refusesWhatIsNoDecimal(String text) {
        FieldLines lines = lines("x\t" + text + "\ty", '\t');
        assertThat(lines.next()).isTrue();
        assertThat(lines.text()).isEqualTo("x");
        assertThatThrownBy(lines::decimal).isInstanceOf(NumberFormatException.class);
    }

    private static FieldLines lines(String text, char separator) {
        return new FieldLines(List.of(text), separator);
    }
}
