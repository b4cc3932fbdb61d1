package org.xbrlr.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;

class CellReaderTest {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @Test
    void aBarOpensACellAndLinesWithoutBarStandBelowIt() {
        CellText text = read("Home page\n|\nTitle\n\n$ in Thousands\n|Cash\n| $ 5\n");

        assertThat(text.before()).containsExactly(new Line(1, "Home page"));
        assertThat(text.cells())
                .containsExactly(
                        new Cell(2, "", List.of(new Line(3, "Title"), new Line(5, "$ in Thousands"))),
                        new Cell(6, "Cash", List.of()),
                        new Cell(7, "$ 5", List.of()));
        assertThat(text.cells().get(0).lastLine()).isEqualTo(5);
        assertThat(diagnostics).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyKindOfLineEndCountsOnce(String end) {
        String lines = String.join(end, "|", "Title", "", "|Cash", "|5");

        for (String input : List.of(lines, lines + end)) {
            CellText text = read(input);
            assertThat(text.lineCount()).isEqualTo(5);
            assertThat(text.cells()).extracting(Cell::line).containsExactly(1, 4, 5);
        }
    }

    @Test
    void lineEndsMayBeMixed() {
        assertThat(read("|a\r\n|b\r|c\n\r|d").cells()).extracting(Cell::line).containsExactly(1, 2, 3, 5);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(read("\uFEFF|Cash").cells()).containsExactly(new Cell(1, "Cash", List.of()));
    }

    @Test
    void theDigestIsThatOfTheBytes() {
        assertThat(read("abc").digest().sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\u00a0\n\t", "\uFEFF"})
    void aTextWithNothingOnItIsEmpty(String input) {
        assertThat(read(input).cells()).isEmpty();
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly(Code.EMPTY_INPUT);
    }

    @Test
    void onlyBarsAreNotEmpty() {
        assertThat(read("|\n|").cells()).hasSize(2);
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void invalidBytesAreReplacedAndReportedOnceALine() {
        CellText text = read(bytes('|', 0xE9, 'a', 0xFF, '\n', '|', 'b', '\n', '|', 0xC3));

        assertThat(text.cells()).extracting(Cell::text).containsExactly("\uFFFDa\uFFFD", "b", "\uFFFD");
        assertThat(diagnostics)
                .extracting(Diagnostic::code, Diagnostic::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Code.INVALID_UTF8, 1),
                        org.assertj.core.groups.Tuple.tuple(Code.INVALID_UTF8, 3));
    }

    @Test
    void aReplacementCharacterInTheInputIsValid() {
        assertThat(read("|\uFFFD").cells()).hasSize(1);
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void reportsOfInvalidBytesAreCapped() {
        byte[] input = new byte[3000];
        for (int i = 0; i < input.length; i += 3) {
            input[i] = '|';
            input[i + 1] = (byte) 0xE9;
            input[i + 2] = '\n';
        }

        assertThat(read(input).cells()).hasSize(1000);
        assertThat(diagnostics).hasSize(LineReader.MOST_INVALID_LINES_REPORTED);
        assertThat(diagnostics.get(diagnostics.size() - 1).message()).contains("Later lines are not reported");
    }

    @Test
    void archivesAndUtf16AreNotText() {
        assertThat(read(bytes('P', 'K', 3, 4, 20, 0, 0, 0)).cells()).isEmpty();
        assertThat(read("|Cash\n|5".getBytes(StandardCharsets.UTF_16)).cells()).isEmpty();
        assertThat(read(bytes(0x1F, 0x8B, 8, 0, 0, 0)).cells()).isEmpty();
        assertThat(read(bytes(0)).cells()).isEmpty();

        assertThat(diagnostics).extracting(Diagnostic::code).containsOnly(Code.BINARY_INPUT);
        assertThat(diagnostics)
                .extracting(Diagnostic::message)
                .containsExactly(
                        "The input is a zip archive, not text.",
                        "The input is UTF-16; save it as UTF-8.",
                        "The input is gzip-compressed, not text.",
                        "The input holds NUL or other control bytes: it is not text.");
    }

    @Test
    void oneControlByteInAPageIsABlank() {
        CellText text = read("|Cash\u0000and more" + "\n|12,345".repeat(50));

        assertThat(text.cells().get(0).text()).isEqualTo("Cash and more");
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void oneLineOfTwentyMegabytesTakesLinearTime() {
        byte[] blanks = new byte[20_000_000];
        Arrays.fill(blanks, (byte) ' ');
        blanks[0] = '|';
        blanks[10_000_000] = 'x';
        byte[] bars = new byte[20_000_000];
        Arrays.fill(bars, (byte) '|');
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(read(blanks).cells().get(0).text()).isEqualTo("x");
            assertThat(read(bars).cells().get(0).text()).hasSize(19_999_999);
        });
    }

    @Test
    void aMillionLinesTakeLinearTime() {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        byte[] line = "|\u00a0$  5 \r\nbelow\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 500_000; i++) {
            input.writeBytes(line);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            CellText text = read(input.toByteArray());
            assertThat(text.lineCount()).isEqualTo(1_000_000);
            assertThat(text.cells()).hasSize(500_000);
            assertThat(text.cells().get(499_999).text()).isEqualTo("$ 5");
        });
    }

    private CellText read(String input) {
        return read(input.getBytes(StandardCharsets.UTF_8));
    }

    private CellText read(byte[] input) {
        return CellReader.read("test", input, diagnostics::add);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
