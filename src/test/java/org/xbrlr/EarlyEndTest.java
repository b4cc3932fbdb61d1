package org.xbrlr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;

class EarlyEndTest {
    private static final Path PAGE = Path.of("testdata", "golden", "truncated", "page.txt");

    /** What is amiss, without notes on doubtful placements. */
    private static List<Diagnostic> warnings(Reading reading) {
        return reading.diagnostics().stream()
                .filter(d -> d.code() != Code.AMBIGUOUS_PLACEMENT)
                .toList();
    }

    @Test
    void aPageThatEndsInsideANumberIsTruncatedThere() throws IOException {
        List<Diagnostic> warnings = warnings(ReadPage.read(Files.readString(PAGE)));

        assertThat(warnings).extracting(Diagnostic::code).containsExactly(Code.TRUNCATED);
        assertThat(warnings.get(0).line()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 30, 40, 50})
    void aPageThatEndsInsideARunOfAmountsIsTruncated(int lines) throws IOException {
        List<String> all = seed();

        List<Diagnostic> warnings = warnings(ReadPage.read(String.join("\n", all.subList(0, lines))));

        assertThat(warnings).extracting(Diagnostic::code).containsExactly(Code.TRUNCATED);
        assertThat(warnings.get(0).line()).isBetween(lines - 4, lines);
    }

    @Test
    void aRuleBrokenOnAWholePageStaysBroken() throws IOException {
        List<String> all = new ArrayList<>(seed());
        all.set(15, "|286,104"); // the first amount of its column: it had a symbol

        Reading reading = ReadPage.read(String.join("\n", all));

        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.RULE_BROKEN);
    }

    private static List<String> seed() throws IOException {
        return Files.readAllLines(Path.of("seeds", "001_4cd3ad6a6893488e.txt"));
    }
}
