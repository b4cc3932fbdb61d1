package org.xbrlr.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of each shape, and what they are taken for. */
class DialectDetectorTest {
    private static DialectDetector.Found detect(String text) {
        return CellReader.detect(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "A; |;Title;|;Dec. 31, 2020;|Cash;|$ 5;|A | B;|$ 4",
                "A; |Net revenue | $;|$ 5;|$ 4",
                "A0; |12 Months Ended|;|Cash||$ 5||$ 4|;|Debt||$ 5|",
                "B; Cash|;$ 5|;$ 4|",
                "C; Cash| $ 5| $ 4|;Debt| $ 5|",
                "C; Title;| 12 Months Ended|;Dec. 31, 2020;|;X|;X|",
                "D; Cash | $ 5 | $ 4 |;Debt | $ 5 |",
                "E; Cash | $ 5 | $ 4 |;---|---|---|;Debt | $ 5 |  |",
                "F; | Title | Dec. 31, 2020 |;|---|---|;| Cash | $ 5 |",
                "G; | Title | Dec. 31, 2020 |;| --- | ---: |;| Cash | $ 5 |",
                "L; a|b|c|d|e|f|g|h|i|j|k|l|m|n",
                "A; prose;more prose",
                "M; +-----+-----+;| Cash | $ 5 |;+-----+-----+",
                "I; Title;Dec. 31, 2020;[1]Cash $ 5 $ 4;[2]Debt $ 5;[3]Equity $ 1",
                "I; Title;Dec. 31, 2020;Dec. 31, 2019;Cash $ 5 $ 4",
                "K; Title  Dec. 31, 2020  Dec. 31, 2019;Cash   $ 5            $ 4",
                "J; Title  Dec. 31, 2020  Dec. 31, 2019;Cash   $ 5            $ 4;X;- Definition;Cash."
            })
    void theShapeTells(String line) {
        String[] parts = line.split("; *", 2);
        assertThat(detect(parts[1].replace(";", "\n")).dialect()).isEqualTo(Dialect.valueOf(parts[0]));
    }

    @Test
    void confidenceIsTheShareOfLinesThatFit() {
        assertThat(detect("|Cash\n|$ 5\n|$ 4\nDebt|\n").confidence()).isEqualTo(0.75);
        assertThat(detect("prose").confidence()).isZero();
    }
}
