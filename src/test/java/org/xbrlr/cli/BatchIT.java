package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xbrlr.batch.NameHash;

/** Batches that end otherwise than by themselves, and large ones, in processes of their own. */
@Timeout(300)
class BatchIT {
    private static final int PAGES = 600;

    @TempDir
    Path folder;

    private Path lines;

    @BeforeEach
    void writePages() throws IOException {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < PAGES; i++) {
            records.append("{\"id\": \"d")
                    .append(i % 7)
                    .append("/R")
                    .append(i)
                    .append("\", \"text\": \"")
                    .append(Pages.SMALL.replace("1,200", "1," + (200 + i)).replace("\n", "\\n"))
                    .append("\"}\n");
        }
        lines = Files.writeString(folder.resolve("crawl.jsonl"), records);
    }

    /** A process that has read the first half of the pages, has written some facts, and waits for the second half. */
    private Process startMidway(Sign sign, String... words) throws Exception {
        Process process = new ProcessBuilder(Jar.in(folder).command(words))
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("midway.out").toFile())
                .redirectError(folder.resolve("midway.err").toFile())
                .start();
        byte[] bytes = Files.readAllBytes(lines);
        process.getOutputStream().write(bytes, 0, bytes.length / 2);
        process.getOutputStream().flush();
        while (!sign.isThere()) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(20);
        }
        return process;
    }

    /** That some facts were written. */
    private interface Sign {
        boolean isThere() throws IOException;
    }

    private static boolean isLong(Path file) throws IOException {
        return Files.exists(file) && Files.size(file) > 3000;
    }

    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }

    @Test
    void aKilledTreeIsMadeOfWholeFilesAndCompletedByTheNextRun() throws Exception {
        Outcome undisturbed = Jar.in(folder).run(lines, "batch", "-q", "--output-dir", "whole");
        assertThat(undisturbed).isEqualTo(new Outcome(0, "", ""));
        Map<String, String> whole = tree(folder.resolve("whole"));
        assertThat(whole).hasSize(PAGES);

        Path some = folder.resolve("tree/d6/R20.csv");
        startMidway(() -> Files.exists(some), "batch", "--output-dir", "tree")
                .destroyForcibly()
                .waitFor();

        Map<String, String> killed = tree(folder.resolve("tree"));
        killed.keySet().removeIf(name -> name.contains(".xbrlr-"));
        assertThat(killed.size()).isBetween(1, PAGES - 1);
        assertThat(whole).containsAllEntriesOf(killed);
        // as if the kill had come while the last page was written
        String unfinished = ".xbrlr-" + HexFormat.of().toHexDigits(NameHash.of("R599.csv")) + ".tmp";
        Files.writeString(folder.resolve("tree/d4").resolve(unfinished), "source,rep");

        Outcome rerun = Jar.in(folder).run(lines, "batch", "--resume", "--output-dir", "tree");

        assertThat(rerun.code()).isZero();
        assertThat(rerun.err()).contains("; " + killed.size() + " inputs skipped");
        assertThat(tree(folder.resolve("tree"))).isEqualTo(whole);
    }

    @Test
    void aKilledFileDoesNotAppearAndTheNextRunGivesTheSameBytes() throws Exception {
        Path target = folder.resolve("facts.csv");
        Jar.in(folder).run(lines, "batch", "-q", "-o", "whole.csv");
        Files.writeString(target, "old");
        startMidway(() -> isLong(temporary()), "batch", "-q", "-o", "facts.csv")
                .destroyForcibly()
                .waitFor();
        assertThat(target).hasContent("old");
        assertThat(temporary()).exists();

        Outcome rerun = Jar.in(folder).run(lines, "batch", "-q", "-o", "facts.csv");

        assertThat(rerun).isEqualTo(new Outcome(0, "", ""));
        assertThat(target).hasSameBinaryContentAs(folder.resolve("whole.csv"));
        assertThat(temporary()).doesNotExist();
    }

    /** The file that is being written, once there is one. */
    private Path temporary() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\.xbrlr-.*\\.tmp"))
                    .findFirst()
                    .orElse(folder.resolve("none"));
        }
    }

    @Test
    void aStreamThatIsInterruptedEndsBehindAPage() throws Exception {
        String whole = Jar.in(folder).run(lines, "batch", "-q").out();
        Path out = folder.resolve("midway.out");

        Process process = startMidway(() -> isLong(out), "batch", "-q");
        process.destroy();

        assertThat(process.waitFor()).isEqualTo(143);
        String written = Files.readString(out);
        assertThat(whole).startsWith(written).hasSizeGreaterThan(written.length());
        assertThat(written).endsWith("\n");
        assertThat(written.lines().count() % 4).isEqualTo(1);
    }

    @Test
    void aReaderWhoLeavesEarlyEndsTheRunQuietly() throws Exception {
        Outcome outcome = Jar.in(folder)
                .shell(
                        "for i in {1..200}; do cat crawl.jsonl; done | xbrlr batch | head -n 1; echo ${PIPESTATUS[1]}",
                        Map.of());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("source,report,").endsWith("\n0\n");
    }

    @Test
    void memoryDoesNotGrowWithTheNumberOfPages() throws Exception {
        Outcome outcome = Jar.in(folder, "-Xmx32m", "-XX:+UseSerialGC")
                .shell("for i in {1..10}; do cat crawl.jsonl; done | xbrlr batch -j 4 -o facts.jsonl", Map.of());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).startsWith("xbrlr: 6,000 pages, 24,000 facts in ");
    }
}
