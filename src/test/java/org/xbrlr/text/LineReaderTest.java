package org.xbrlr.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LineReaderTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = ';',
            value = {
                "plain text;plain text",
                " a ;a",
                "a  b;a b",
                "a\u00a0b;a b",
                "a\u2009\u202f\u3000b;a b",
                "\u00a0a;a",
                "a\u00a0;a",
                "a\tb;a b",
                "a\u2028b;a b",
                "a\u200bb;ab",
                "\u200b \ufeff;''",
                " ;''",
                "a \u200b b;a b",
                "$ (5,000);$ (5,000)",
            })
    void blanksAreFolded(String text, String folded) {
        assertThat(LineReader.fold(text)).isEqualTo(folded);
    }

    /** Folding what is folded changes nothing, and no blank is doubled or at an end. */
    @ParameterizedTest
    @MethodSource("seeds")
    void foldingTwiceIsFoldingOnce(int seed) {
        Random random = new Random(seed);
        String alphabet = "ab  \t\u00a0\u2003\u200b|$\u0007";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        String folded = LineReader.fold(text.toString());

        assertThat(LineReader.fold(folded)).isEqualTo(folded);
        assertThat(folded).doesNotContain("  ").isEqualTo(folded.strip());
        assertThat(folded.replace(" ", "")).isEqualTo(text.toString().replaceAll("[^ab|$]", ""));
    }

    /** A line of which the bytes say that there is nothing to fold is what folding gives, and so is any other. */
    @ParameterizedTest
    @MethodSource("seeds")
    void linesAreFoldedAsTheyAreRead(int seed) {
        Random random = new Random(seed);
        String alphabet = "ab   \t\u007f\u00a0\u00e9\u200b|\n\r";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        LineReader reader = new LineReader(text.toString().getBytes(StandardCharsets.UTF_8), diagnostic -> fail());
        List<Line> folded = new ArrayList<>();
        for (Line line = reader.next(); line != null; line = reader.next()) {
            folded.add(reader.folded(line));
        }

        String[] lines = text.toString().split("\r\n|\r|\n", -1);
        assertThat(folded)
                .isEqualTo(IntStream.range(0, lines.length)
                        .mapToObj(i -> new Line(i + 1, LineReader.fold(lines[i])))
                        .filter(line -> !line.text().isEmpty())
                        .toList());
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }
}
