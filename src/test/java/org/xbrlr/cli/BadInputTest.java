package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that are not what they should be: a message with file and line, the right exit code, and whatever could be read. */
class BadInputTest {
    private static final String TWO_YEARS =
            "|\nShops (Details) - USD ($)\n|12 Months Ended\n|\nDec. 31, 2021\n|\nDec. 31, 2020\n";

    @TempDir
    Path folder;

    static Stream<Arguments> badInputs() {
        return Stream.of(
                Arguments.of("empty", "", 1, "bad.txt:1: error: .* \\[empty-input]", List.of()),
                Arguments.of("blank", " \n\n", 1, "bad.txt:1: error: .* \\[empty-input]", List.of()),
                Arguments.of("prose", "Revenue grew.\nIt did.\n", 1, "bad.txt:1: error: .* \\[no-table]", List.of()),
                Arguments.of(
                        "XML",
                        "<?xml version=\"1.0\"?>\n<InstanceReport>\n<ReportName>Cover</ReportName>\n</InstanceReport>\n",
                        1,
                        "bad.txt:1: error: The input is an R page in XML .* \\[no-table]",
                        List.of()),
                Arguments.of(
                        "definitions only",
                        "|X\n- Definition\n+ References\nAmount of revenue.\n+ Details\nNo definition available.\n",
                        1,
                        "bad.txt:1: error: .* \\[no-table]",
                        List.of()),
                Arguments.of(
                        "binary",
                        "\u007fELF\u0002\u0001\0\0\0>\0",
                        1,
                        "bad.txt:1: error: .* \\[binary-input]",
                        List.of()),
                Arguments.of(
                        "cut off in a head",
                        "|\nShops (Details) - USD ($)\n$ in Thou",
                        1,
                        "bad.txt:1: error: .* \\[no-table]",
                        List.of()),
                Arguments.of(
                        "cut off in the rows",
                        TWO_YEARS + "|Revenue\n|$ 5\n|$ 4\n|Cost\n|$ 3",
                        0,
                        "",
                        List.of("$ 5", "$ 4", "$ 3")),
                Arguments.of(
                        "a head without a date",
                        TWO_YEARS.replace("Dec. 31, 2020", "USD ($)") + "|Revenue\n|$ 5\n|$ 6\n",
                        0,
                        "bad.txt:7: warning: .* \\[head-without-date]",
                        List.of("$ 5", "$ 6")),
                Arguments.of(
                        "more values than columns",
                        TWO_YEARS + "|Revenue\n|$ 5\n|$ 6\n|$ 7\n",
                        0,
                        "bad.txt:8: warning: .* \\[too-many-values]",
                        List.of("$ 5", "$ 6", "$ 7")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInputs")
    void isReportedAndWhatCouldBeReadIsWritten(
            String name, String content, int code, String message, List<String> shown) throws IOException {
        Path bad = folder.resolve("bad.txt");
        Files.write(bad, content.getBytes(StandardCharsets.UTF_8));
        Outcome outcome = Outcome.of("parse", "-f", "tsv", bad.toString());
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
        assertThat(outcome.err().replace(folder + "/", "")).matches(message.isEmpty() ? "" : message + "\n");
        assertThat(outcome.out()
                        .lines()
                        .skip(1)
                        .map(line -> List.of(line.split("\t", -1)).get(17)))
                .containsExactlyElementsOf(shown);
        assertThat(Outcome.of("show", bad.toString()).code()).isEqualTo(code);
        assertThat(Outcome.of("parse", "--strict", bad.toString()).code()).isIn(code, 1);
    }

    @Test
    void aFolderIsNotAPage() {
        Outcome outcome = Outcome.of("parse", folder.toString());
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .isEqualTo(folder + ": error: cannot read: it is a folder; all pages in it are read by: xbrlr batch "
                        + folder + " [cannot-read]\n");
    }

    @Test
    void aMissingFileIsNamed() {
        Outcome outcome = Outcome.of("parse", folder.resolve("no.txt").toString(), "");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith(folder.resolve("no.txt") + ": error: cannot read: no such file or folder [cannot-read]\n")
                .hasLineCount(2);
    }
}
