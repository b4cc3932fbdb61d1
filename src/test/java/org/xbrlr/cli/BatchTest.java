package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xbrlr.input.Packed.bytes;
import static org.xbrlr.input.Packed.gzip;
import static org.xbrlr.input.Packed.tar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xbrlr.render.PageRenderer;
import org.xbrlr.render.RandomModel;

class BatchTest {
    @TempDir
    Path folder;

    private Path pages;

    @BeforeEach
    void createFolder() {
        pages = folder.resolve("pages");
    }

    private String write(String name, byte[] bytes) throws IOException {
        Path file = pages.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return file.toString();
    }

    private String write(String name, String text) throws IOException {
        return write(name, bytes(text));
    }

    private static String page(int number) {
        return Pages.SMALL.replace("1,200", "1," + (200 + number % 800)).replace("|31", "|" + number);
    }

    private Outcome batch(Object... words) {
        return Outcome.of(Stream.concat(Stream.of("batch"), Arrays.stream(words))
                .map(Object::toString)
                .toArray(String[]::new));
    }

    /** The files below a folder with what they hold. */
    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }

    /** A folder with pages of many kinds, one in each way that inputs come, and two that are broken. */
    private void writeMixture() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String text = PageRenderer.render(RandomModel.of(i)).text();
            write("random/R" + i + ".txt", text);
            lines.append("{\"text\": \"")
                    .append(text.replace("\"", "\\\"").replace("\n", "\\n"))
                    .append("\"}\n");
        }
        write("crawl.jsonl.gz", gzip(bytes(lines.toString())));
        write("filing.tar", tar("R1.txt", page(1), "a/R2.txt", page(2)));
        write("prose.txt", "Nothing but words.\n");
        write("empty.txt", "");
    }

    @ParameterizedTest
    @EnumSource
    void theOutputIsTheSameForAllNumbersOfJobs(Format format) throws IOException {
        writeMixture();
        Outcome one = batch("--jobs", 1, "-f", format.typed(), pages);
        assertThat(one.code()).isEqualTo(1);
        assertThat(one.out().lines()).hasSizeGreaterThan(format == Format.JSON ? 25 : 100);
        for (int jobs : new int[] {2, 8}) {
            Outcome more = batch("--jobs", jobs, "-f", format.typed(), pages);
            assertThat(more.out()).isEqualTo(one.out());
            assertThat(withoutTime(more.err())).isEqualTo(withoutTime(one.err()));
        }
    }

    private static String withoutTime(String messages) {
        return messages.replaceAll("in [0-9.]+ s \\([0-9,]+ pages/s\\)", "in no time");
    }

    @Test
    void factsAndMessagesAreThoseOfParse() throws IOException {
        writeMixture();
        String[] files;
        try (Stream<Path> all = Files.walk(pages)) {
            files = all.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toArray(String[]::new);
        }
        List<String> words = new ArrayList<>(List.of("parse"));
        words.addAll(List.of(files));
        Outcome parsed = Outcome.of(words.toArray(String[]::new));
        Outcome batched = batch(pages);
        assertThat(batched.out()).isEqualTo(parsed.out());
        assertThat(batched.err()).startsWith(parsed.err());
        assertThat(batched.err().substring(parsed.err().length()))
                .matches("xbrlr: 26 pages, [0-9,]+ facts in [0-9.]+ s \\([0-9,]+ pages/s\\); 2 inputs failed.*\n");
        assertThat(batched.code()).isEqualTo(parsed.code());
    }

    @Test
    void everyBrokenPageIsNamedAndTheOthersAreConverted() throws IOException {
        List<String> broken = new ArrayList<>(BrokenPages.all().keySet());
        assertThat(broken).hasSize(17);
        int page = 0;
        for (Map.Entry<String, byte[]> file : BrokenPages.all().entrySet()) {
            for (int i = 0; i < 57; i++) {
                write("d" + page / 100 + "/R" + page + ".txt", page(page));
                page++;
            }
            write("d" + page / 100 + "/" + file.getKey(), file.getValue());
        }
        while (page < 983) {
            write("R" + page + ".txt", page(page));
            page++;
        }
        Path summary = folder.resolve("summary.json");

        Outcome outcome = batch("--summary", summary, "-q", pages);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out().lines()).hasSize(1 + 4 * 983);
        assertThat(outcome.err().lines()).hasSize(17);
        JsonNode json = new ObjectMapper().readTree(summary.toFile());
        assertThat(json.get("pages").asInt()).isEqualTo(983);
        assertThat(json.get("facts").asInt()).isEqualTo(4 * 983);
        assertThat(json.get("inputs").asInt()).isEqualTo(1000);
        assertThat(json.get("failed").asInt()).isEqualTo(17);
        assertThat(json.get("complete").asBoolean()).isTrue();
        assertThat(json.get("cells").get("certain").asInt()).isEqualTo(4 * 983);
        for (String name : broken) {
            assertThat(outcome.err()).contains("/" + name);
            assertThat(json.get("failures")).anySatisfy(failure -> {
                assertThat(failure.get("source").asText()).contains("/" + name);
                assertThat(failure.get("message").asText()).isNotEmpty();
                assertThat(failure.get("code").asText()).isNotEmpty();
            });
        }
    }

    @Test
    void warningsAreCountedByCode() throws IOException {
        write("a.txt", Pages.WITHOUT_DATE);
        write("b.txt", Pages.WITHOUT_DATE);
        Path summary = folder.resolve("s.json");
        Outcome outcome = batch("--summary", summary, "-o", folder.resolve("o.csv"), pages);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("; 2 warnings\n");
        assertThat(new ObjectMapper().readTree(summary.toFile()).get("warnings").toString())
                .isEqualTo("{\"head-without-date\":2}");
        Outcome strict = batch("--strict", "-q", pages);
        assertThat(strict.code()).isEqualTo(1);
    }

    @Test
    void theNameOfTheOutputTellsTheFormat() throws IOException {
        write("R4.txt", Pages.SMALL);
        for (Map.Entry<String, String> start : Map.of(
                        "o.csv",
                        "source,",
                        "o.TSV",
                        "source\t",
                        "o.jsonl",
                        "{\"source\"",
                        "o.ndjson",
                        "{\"source\"",
                        "o.json",
                        "{\"schemaVersion\"",
                        "o",
                        "source,")
                .entrySet()) {
            Path output = folder.resolve(start.getKey());
            assertThat(batch("-q", "-o", output, pages)).isEqualTo(new Outcome(0, "", ""));
            assertThat(output).content().startsWith(start.getValue());
        }
        Path output = folder.resolve("p.jsonl");
        batch("-q", "-f", "csv", "-o", output, pages);
        assertThat(output).content().startsWith("source,");
    }

    @ParameterizedTest
    @EnumSource
    void filesOfATreeAreWhatParseWrites(Format format) throws IOException {
        String first = write("a/R4.txt", page(1));
        String second = write("b/R4.txt", page(2));
        write("crawl.jsonl", "{\"id\": \"../x//y\", \"text\": \"" + page(3).replace("\n", "\\n") + "\"}\n");
        write("prose.txt", "Nothing but words.\n");
        Path out = folder.resolve("out");

        Outcome outcome = batch("-q", "--output-dir", out, "-f", format.typed(), pages);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        Map<String, String> tree = tree(out);
        String ending = "." + format.typed();
        assertThat(tree)
                .hasSize(3)
                .containsEntry(
                        first.substring(1) + ending,
                        Outcome.of("parse", "-f", format.typed(), first).out())
                .containsEntry(
                        second.substring(1) + ending,
                        Outcome.of("parse", "-f", format.typed(), second).out())
                .containsKey("x/y" + ending);
    }

    @Test
    void aTreeIsTheSameForAllNumbersOfJobs() throws IOException {
        writeMixture();
        batch("-q", "-j", 1, "--output-dir", folder.resolve("one"), pages);
        batch("-q", "-j", 8, "--output-dir", folder.resolve("eight"), pages);
        assertThat(tree(folder.resolve("one"))).hasSize(26).isEqualTo(tree(folder.resolve("eight")));
    }

    @Test
    void aRunThatResumesLeavesFinishedFilesAloneAndTriesFailuresAgain() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("R" + i + ".txt", page(i));
        }
        write("prose.txt", "Nothing but words.\n");
        Path out = folder.resolve("out");
        batch("--output-dir", out, pages);
        Map<String, String> whole = tree(out);
        Path kept = out.resolve(pages.resolve("R3.txt.csv").toString().substring(1));
        Files.writeString(kept, "kept");
        Files.delete(kept.resolveSibling("R7.txt.csv"));

        Outcome outcome = batch("--output-dir", out, "--skip-existing", pages);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("prose.txt:1: error: ")
                .containsPattern("xbrlr: 1 page, 4 facts in .*; 1 input failed, 29 inputs skipped\n");
        assertThat(kept).hasContent("kept");
        assertThat(batch("--output-dir", out, pages).code()).isEqualTo(1);
        assertThat(tree(out)).isEqualTo(whole);
    }

    @Test
    void aSecondInputOfTheSameNameIsAFailure() throws IOException {
        String record = "{\"id\": \"a\", \"text\": \"" + page(1).replace("\n", "\\n") + "\"}\n";
        String lines = write("crawl.jsonl", record + record.replace("1,201", "1,777"));
        Path out = folder.resolve("out");
        Outcome outcome = batch("-q", "--output-dir", out, lines);
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1, "", "a: error: an input before has the same name, and so would its file [same-name]\n"));
        assertThat(out.resolve("a.csv")).content().contains("1,201").doesNotContain("1,777");
        assertThat(batch("-q", lines).code()).isZero();
    }

    @Test
    void whatCannotBeWrittenIsNamedAndTheOthersAreWritten() throws IOException {
        String record = "{\"id\": \"%s\", \"text\": \"" + page(1).replace("\n", "\\n") + "\"}\n";
        String lines = write(
                "crawl.jsonl", record.formatted("x".repeat(300)) + record.formatted("..") + record.formatted("b"));
        Path out = folder.resolve("out");
        Outcome outcome = batch("-q", "--output-dir", out, lines);
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err().lines().toList())
                .hasSize(2)
                .allMatch(line -> line.matches("(x+|\\.\\.): error: cannot write: .* \\[cannot-write]"));
        assertThat(tree(out)).containsOnlyKeys("b.csv");
    }

    @Test
    void sharesTogetherAreAllAndMoreFilingsMoveNone() throws IOException {
        for (int i = 0; i < 50; i++) {
            write((100 + 2 * i) + "/R4.txt", page(i));
        }
        write("prose.txt", "Nothing but words.\n");
        List<List<String>> before = List.of(share(1), share(2), share(3));
        for (int i = 0; i < 50; i++) {
            write((101 + 2 * i) + "/R4.txt", page(i));
        }
        List<List<String>> after = List.of(share(1), share(2), share(3));
        for (int i = 0; i < 3; i++) {
            assertThat(before.get(i)).hasSizeGreaterThan(20);
            assertThat(after.get(i)).containsAll(before.get(i));
        }
        assertThat(after.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        batch("-q", pages).out().lines().skip(1).toList());
    }

    /** A note and details pages of some filings, whose values stand where the note tells. */
    private void writeFilings(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            for (String page : List.of("R9.txt", "R24.txt")) {
                String text = Files.readString(Path.of("testdata", "readme", "filing", page));
                write("filing-" + i + "/" + page, text);
                write("filing-" + i + "/" + page.replace('2', '3'), text.replace("6,500", "6,5" + (10 + i)));
            }
        }
    }

    @Test
    void pagesOfAFilingAreReadWithItsNotesHoweverTheyAreSharedOut() throws IOException {
        writeFilings(20);
        List<String> whole =
                batch("-q", "--jobs", 1, pages).out().lines().skip(1).toList();
        List<String> alone = batch("-q", "--alone", pages).out().lines().skip(1).toList();
        assertThat(whole).hasSameSizeAs(alone).isNotEqualTo(alone);
        assertThat(batch("-q", "--jobs", 8, pages).out().lines().skip(1)).isEqualTo(whole);
        assertThat(Stream.of(1, 2, 3).flatMap(i -> lines(share(i)))).containsExactlyInAnyOrderElementsOf(whole);
    }

    private static Stream<String> lines(List<String> lines) {
        assertThat(lines).isNotEmpty();
        return lines.stream();
    }

    @Test
    void aRunThatResumesReadsTheNotesAgain() throws IOException {
        writeFilings(1);
        Path out = folder.resolve("out");
        batch("-q", "--output-dir", out, pages);
        Map<String, String> whole = tree(out);
        Files.delete(
                out.resolve(pages.resolve("filing-0/R24.txt.csv").toString().substring(1)));
        assertThat(batch("-q", "--output-dir", out, "--resume", pages).code()).isZero();
        assertThat(tree(out)).isEqualTo(whole);
    }

    private List<String> share(int number) {
        return batch("-q", "--shard", number + "/3", pages)
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    void theFirstFailureEndsARunThatFailsFast() throws IOException {
        for (int i = 0; i < 300; i++) {
            write("R" + (1000 + i) + ".txt", i == 100 || i == 200 ? "prose" : page(i));
        }
        Path output = Files.writeString(folder.resolve("o.csv"), "old");
        for (int jobs : new int[] {1, 4}) {
            Outcome streamed = batch("--fail-fast", "-j", jobs, pages);
            assertThat(streamed.code()).isEqualTo(1);
            assertThat(streamed.out().lines()).hasSize(1 + 4 * 100);
            assertThat(streamed.err())
                    .startsWith(pages.resolve("R1100.txt") + ":1: error: ")
                    .contains("xbrlr: stopped at the first failure: 100 pages, ")
                    .hasLineCount(2);
            assertThat(batch("--fail-fast", "-j", jobs, "-o", output, pages).code())
                    .isEqualTo(1);
            assertThat(output).hasContent("old");
        }
    }

    @Test
    void outputsAmongTheInputsAreNoInputs() throws IOException {
        write("R4.txt", Pages.SMALL);
        for (int run = 0; run < 2; run++) {
            Outcome outcome = batch("-q", "-o", pages.resolve("o.csv"), "--summary", pages.resolve("s.json"), pages);
            assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        }
        Files.delete(pages.resolve("o.csv"));
        Files.delete(pages.resolve("s.json"));
        for (int run = 0; run < 2; run++) {
            assertThat(batch("-q", "--output-dir", pages.resolve("out"), pages).code())
                    .isZero();
        }
        Outcome among = batch("--output-dir", "/", pages);
        assertThat(among.code()).isEqualTo(2);
        assertThat(among.err()).contains("would land among the inputs in " + pages);
        assertThat(tree(pages)).hasSize(2);
    }

    @Test
    void standardInputIsReadWhereNothingIsNamed() {
        String lines = "{\"text\": \"" + Pages.SMALL.replace("\n", "\\n") + "\"}\n";
        Outcome outcome = Outcome.withInput(lines.repeat(20), "batch", "-q", "--field", "text");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).hasSize(81).last().asString().startsWith("-#20,");
        assertThat(Outcome.atTerminal("batch").code()).isEqualTo(2);
    }

    @Test
    void everyBadRecordIsNamed() {
        Outcome outcome = Outcome.withInput("{\"text\": \"|\"}\n" + "no\n".repeat(50), "batch", "-q");
        assertThat(outcome.err().lines().filter(line -> line.endsWith("[bad-record]")))
                .hasSize(50);
    }

    @Test
    void progressIsShownOnATerminalOrOnDemand() throws IOException {
        write("R4.txt", Pages.SMALL);
        write("R5.txt", "prose");
        Outcome plain = batch(pages);
        assertThat(plain.err()).doesNotContain("\r", "\u001b").hasLineCount(2);
        Outcome always = batch("--progress=always", pages);
        assertThat(always.out()).isEqualTo(plain.out());
        assertThat(always.err()).contains(" pages", "\r\u001b[Kxbrlr: 1 page, ");
        assertThat(Outcome.atTerminal("batch", "-o", folder + "/o", pages.toString())
                        .err())
                .contains("\r");
        assertThat(Outcome.atTerminal("batch", "-q", "-o", folder + "/o", pages.toString())
                        .err())
                .doesNotContain("\r");
        assertThat(Outcome.atTerminal("batch", "--progress=never", "-o", folder + "/o", pages.toString())
                        .err())
                .doesNotContain("\r");
        // facts on the same terminal
        assertThat(Outcome.atTerminal("batch", pages.toString()).err()).doesNotContain("\r");
    }

    @Test
    void aFullDiskAndAClosedPipeEndTheRunAsTheyEndParse() throws IOException {
        write("R4.txt", Pages.SMALL);
        write("R3.txt", "prose");
        Outcome full = Outcome.into(failing(new IOException("No space left on device")), "", "batch", pages.toString());
        assertThat(full.code()).isEqualTo(3);
        assertThat(full.err()).contains("xbrlr: cannot write standard output: No space left on device\n");
        OutputStream closed = failing(new ClosedPipeException(new IOException("Broken pipe")));
        assertThat(Outcome.into(closed, "", "batch", pages.resolve("R4.txt").toString()))
                .isEqualTo(new Outcome(0, "", ""));
        Outcome summary = batch("-o", folder.resolve("o.csv"), "--summary", folder, pages);
        assertThat(summary.code()).isEqualTo(3);
        assertThat(summary.err()).contains("xbrlr: cannot write " + folder + ": it is a folder");
    }

    private static OutputStream failing(IOException failure) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
    }

    @Test
    void theEntityIsThatOfParse() throws IOException {
        String page = write("R4.txt", Pages.SMALL);
        assertThat(batch("-q", "--entity", "cik:320193", page).out())
                .isEqualTo(Outcome.of("parse", "--entity", "cik:320193", page).out())
                .contains(",cik:0000320193\n");
    }
}
