package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.input.Input;

/** What the documents say is what the program does. */
class DocsTest {
    private static final Path README = Path.of("README.md");
    private static final Path OUTPUT = Path.of("docs", "output.md");
    private static final Path TAXONOMY = Path.of("docs", "taxonomy.md");

    /** A command of a document and what the document says it prints; a line {@code …} stands for any lines. */
    record Example(String command, List<String> output) {
        @Override
        public String toString() {
            return command;
        }
    }

    /** The commands of all blocks marked {@code console}: {@code $ ./xbrlr …}, their output below them. */
    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path document : List.of(README, OUTPUT, TAXONOMY)) {
            for (String block : blocks(document, "console")) {
                for (String example : block.split("(?m)^\\$ (?=\\./xbrlr )", -1)) {
                    if (!example.isBlank()) {
                        List<String> lines = example.lines().toList();
                        examples.add(new Example(lines.get(0), lines.subList(1, lines.size())));
                    }
                }
            }
        }
        return examples;
    }

    private static List<String> blocks(Path document, String kind) throws IOException {
        return Pattern.compile("(?ms)^```" + kind + "\n(.*?)^```")
                .matcher(Files.readString(document))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aCommandPrintsWhatTheDocumentSays(Example example) {
        assertThat(example.command()).startsWith("./xbrlr ");
        String[] words = example.command().split(" +", -1);
        Outcome outcome = Outcome.of(Arrays.copyOfRange(words, 1, words.length));
        Iterator<String> printed = (outcome.out() + outcome.err()).lines().iterator();
        boolean gap = false;
        for (String line : example.output()) {
            if (line.equals("…")) {
                gap = true;
                continue;
            }
            String next = printed.hasNext() ? printed.next() : "(nothing more)";
            while (gap && !next.equals(line) && printed.hasNext()) {
                next = printed.next();
            }
            assertThat(next).as(example.command()).isEqualTo(line);
            gap = false;
        }
        assertThat(gap || !printed.hasNext())
                .as("the document leaves lines out at the end and does not show that with …")
                .isTrue();
    }

    /** The commands of the blocks without a mark: what a newcomer types first. */
    static List<String> firstCommands() throws IOException {
        return blocks(README, "").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("./xbrlr "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("firstCommands")
    void aFirstCommandSucceeds(String command) {
        String[] words = command.split(" +", -1);

        Outcome outcome = Outcome.of(Arrays.copyOfRange(words, 1, words.length));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("2021-06-30");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void thereAreExamplesAndThePageIsShown() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(firstCommands()).contains("./xbrlr parse seeds/002_7ea987393a945027.txt --format csv");
        assertThat(blocks(README, "text")).contains(Files.readString(Path.of("testdata", "readme", "shops.txt")));
    }

    @Test
    void theTableOfColumnsIsTheHeadLine() throws IOException {
        String headLine = Outcome.of("parse", "testdata/readme/shops.txt")
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(firstCells("## A fact")).containsExactly(headLine.split(","));
    }

    @Test
    void theTableOfMessagesHasEveryCode() throws IOException {
        assertThat(firstCells("## Messages"))
                .containsAll(Stream.of(Code.values()).map(Code::printed).toList())
                .contains("cannot-read", "not-certain", "not-a-taxonomy", "broken-index", "cannot-write", "internal")
                .containsAll(Stream.of(Input.Trouble.values())
                        .map(trouble -> trouble.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList())
                .hasSize(Code.values().length + 5 + Input.Trouble.values().length);
    }

    /** The words in backticks that open the rows of the first table below a heading of docs/output.md. */
    private static List<String> firstCells(String heading) throws IOException {
        String document = Files.readString(OUTPUT);
        assertThat(document).contains(heading);
        String below = document.substring(document.indexOf(heading) + heading.length());
        String section = below.split("(?m)^## ", 2)[0];
        return Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                .matcher(section)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
