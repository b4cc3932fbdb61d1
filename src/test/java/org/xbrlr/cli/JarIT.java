package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.CostlyPages;

/** What only a process of its own can show: real streams, memory, locale, and the jar as it is shipped. */
class JarIT {
    @TempDir
    Path folder;

    @BeforeEach
    void writePage() throws IOException {
        Files.writeString(folder.resolve("R4.txt"), Pages.SMALL);
    }

    @Test
    void theJarRunsByItself() throws Exception {
        Outcome parsed = Jar.in(folder).run("parse", "R4.txt");
        assertThat(parsed.code()).isZero();
        assertThat(parsed.err()).isEmpty();
        assertThat(parsed.out()).startsWith("source,report,");
        assertThat(Jar.in(folder).run("--version").out()).matches("xbrlr \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void standardInputIsReadWhenNoFileIsNamed() throws Exception {
        Outcome named = Jar.in(folder).run("parse", "-f", "json", "R4.txt");
        Outcome unnamed = Jar.in(folder).run(folder.resolve("R4.txt"), "parse", "-f", "json");
        assertThat(unnamed.code()).isZero();
        assertThat(unnamed.out()).isEqualTo(named.out().replace("\"R4.txt\"", "\"-\""));
        assertThat(Jar.in(folder).shell("cat R4.txt | xbrlr parse -f json", Map.of()))
                .isEqualTo(unnamed);
    }

    @Test
    void processesThatAddAtOnceLoseNothing() throws Exception {
        Path files = Path.of("testdata", "taxonomy").toAbsolutePath();
        List<String> names =
                List.of("tag.txt", "us-gaap-tea-2023.xsd", "MetaLinks.json", "companyfacts.json", "R4.htm");
        StringBuilder line = new StringBuilder();
        names.forEach(name ->
                line.append("xbrlr taxonomy add '").append(files.resolve(name)).append("' & "));
        Outcome added = Jar.in(folder).shell(line + "wait; xbrlr taxonomy list", Map.of());
        assertThat(added.err()).isEmpty();
        Outcome listed = Jar.in(folder).run("taxonomy", "list");
        assertThat(listed.out().lines()).hasSize(names.size());
        names.forEach(name -> assertThat(listed.out()).contains(name + ": "));
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws Exception {
        Outcome here = Jar.in(folder).run("parse", "R4.txt");
        Outcome plain = Jar.in(folder).shell("xbrlr parse R4.txt", Map.of("LC_ALL", "C"));
        Outcome turkish = Jar.in(folder, "-Duser.language=tr", "-Dfile.encoding=ISO-8859-9")
                .run("parse", "R4.txt");
        assertThat(here.out()).contains("Café chains");
        assertThat(plain).isEqualTo(here);
        assertThat(turkish).isEqualTo(here);
    }

    /**
     * What Java makes at run time for lambdas, expressions, records that are compared and texts put together takes long at each start:
     * the first lambda of a run as long as reading half a page.
     */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void nothingIsMadeAtRunTimeForAnOrdinaryPage(String format) throws Exception {
        List<String> words = new ArrayList<>(List.of("parse", "--quiet", "--format", format));
        try (Stream<Path> seeds = Files.list(Path.of("seeds").toAbsolutePath())) {
            seeds.sorted().map(Path::toString).forEach(words::add);
        }
        words.add(Path.of("testdata", "golden", "two-currencies", "page.txt")
                .toAbsolutePath()
                .toString());

        assertThat(linked(words))
                .filteredOn(line -> !line.contains("java.lang.invoke.VarHandle")) // of the digest that JSON tells
                .isEmpty();
    }

    @Test
    void javaStillTellsWhatItMakesAtRunTime() throws Exception {
        assertThat(linked(List.of("parse", "--quiet", "--alone", "R4.txt"))).isNotEmpty();
    }

    private List<String> linked(List<String> words) throws Exception {
        Outcome parsed = Jar.in(folder, "-Djava.lang.invoke.MethodHandle.TRACE_METHOD_LINKAGE=true")
                .run(words.toArray(String[]::new));
        return parsed.out()
                .lines()
                .filter(line -> line.startsWith("linkCallSite ") && !line.startsWith("linkCallSite =>"))
                .toList();
    }

    @Test
    void thePagesThatCostMostNeedLittleMemory() throws Exception {
        List<CostlyPages.CostlyPage> pages = CostlyPages.all();
        String[] words = new String[pages.size() + 2];
        words[0] = "parse";
        words[1] = "--quiet";
        for (int i = 0; i < pages.size(); i++) {
            words[i + 2] = "R" + i + ".txt";
            Files.write(folder.resolve(words[i + 2]), pages.get(i).bytes());
        }

        Outcome parsed = Jar.in(folder, "-Xmx64m").run(words);

        assertThat(parsed.err()).isEmpty();
        assertThat(parsed.code()).isZero();
    }

    @Test
    void aFullDiskIsAFailureAndSaysSo() throws Exception {
        Outcome outcome = Jar.in(folder).shell("xbrlr parse R4.txt > /dev/full", Map.of("LC_ALL", "C"));
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).isEqualTo("xbrlr: cannot write standard output: No space left on device\n");
    }

    @Test
    void aReaderWhoLeavesEarlyEndsTheRunQuietlyAndAtOnce() throws Exception {
        String many = "xbrlr parse $(for i in {1..20000}; do echo R4.txt; done)";
        Outcome outcome = Jar.in(folder).shell(many + " | head -n 1; echo ${PIPESTATUS[0]}", Map.of());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("source,report,").endsWith("\n0\n");
        Outcome failing = Jar.in(folder).shell("xbrlr parse no.txt R4.txt | true; echo ${PIPESTATUS[0]}", Map.of());
        assertThat(failing.out()).isEqualTo("3\n");
        assertThat(failing.err()).isEqualTo("no.txt: error: cannot read: no such file or folder [cannot-read]\n");
    }

    @Test
    void thousandsOfPagesNeedNoMoreMemoryThanOne() throws Exception {
        String[] args = new String[2002];
        Arrays.fill(args, "R4.txt");
        args[0] = "parse";
        args[1] = "--format=jsonl";
        Outcome outcome = Jar.in(folder, "-Xmx24m", "-XX:+UseSerialGC").run(args);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).hasSize(2000 * 4);
    }

    @Test
    void aLineOfAHundredMillionBytesIsNoTableAndNoTrouble() throws Exception {
        write("line.txt", List.of("", "x".repeat(100_000_000)));
        Outcome outcome = Jar.in(folder).run("parse", "line.txt", "R4.txt");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).matches("line\\.txt:\\d+: error: .* \\[no-table]\n");
        assertThat(outcome.out().lines()).hasSize(5);
    }

    @Test
    void aHundredMillionBytesInACellAreReadAsText() throws Exception {
        write("cell.txt", List.of(Pages.SMALL, "|Policy\n|", "word ".repeat(20_000_000), "\n"));
        Outcome outcome = Jar.in(folder).run("parse", "cell.txt");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Number of shops").hasSizeGreaterThan(99_000_000);
    }

    @Test
    void whatDoesNotFitIntoMemoryIsSaidInOneLine() throws Exception {
        write("large.txt", Collections.nCopies(50, "x".repeat(1_000_000)));
        Outcome outcome = Jar.in(folder, "-Xmx32m").run("parse", "large.txt", "R4.txt");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .isEqualTo(
                        "large.txt: error: cannot read: too large for Java's memory; try JAVA_OPTS=-Xmx4g [cannot-read]\n");
        assertThat(outcome.out().lines()).hasSize(5);
    }

    @Test
    void aDeviceWithoutEndIsRefused() throws Exception {
        Outcome outcome = Jar.in(folder).run("parse", "/dev/zero");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .isEqualTo(
                        "/dev/zero: error: cannot read: it is larger than 256 MiB, which no page is [cannot-read]\n");
    }

    @Test
    void aRecordOfTwoHundredMillionBytesIsRefusedAndTheNextRead() throws Exception {
        String record = "{\"id\": \"r2\", \"text\": \"" + Pages.SMALL.replace("\n", "\\n") + "\"}\n";
        write("crawl.jsonl", List.of("{\"text\": \"", "x".repeat(200_000_000), "\"}\n", record));
        Outcome outcome = Jar.in(folder, "-Xmx300m").run("parse", "crawl.jsonl");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo("crawl.jsonl:1: error: the record is larger than 64 MiB, which no page is [bad-record]\n");
        assertThat(outcome.out().lines()).hasSize(5).last().asString().startsWith("r2,");
    }

    @Test
    void aPlainPageLoadsNoLibraryOfArchives() throws Exception {
        Outcome outcome = Jar.in(folder, "-Xlog:class+load:file=classes.log").run("parse", "R4.txt");
        assertThat(outcome.code()).isZero();
        assertThat(folder.resolve("classes.log"))
                .content()
                .contains("org.xbrlr.input.SinglePage")
                .doesNotContain("org.apache.commons.compress", "io.airlift", "org.xbrlr.input.JsonLines");
    }

    private void write(String name, List<String> parts) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (String part : parts) {
                out.write(part.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
