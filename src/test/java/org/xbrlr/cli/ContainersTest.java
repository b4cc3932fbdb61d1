package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xbrlr.input.Packed.bytes;
import static org.xbrlr.input.Packed.cutOff;
import static org.xbrlr.input.Packed.gzip;
import static org.xbrlr.input.Packed.tar;
import static org.xbrlr.input.Packed.zip;
import static org.xbrlr.input.Packed.zstd;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold pages: the same facts, messages that name what failed, and the right exit code. */
class ContainersTest {
    @TempDir
    Path folder;

    private String write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return file.toString();
    }

    private static List<String> facts(Outcome outcome) {
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out()
                .lines()
                .skip(1)
                .map(line -> line.substring(line.indexOf('\t')))
                .toList();
    }

    @Test
    void aPageGivesTheSameFactsHoweverItIsPacked() throws IOException {
        byte[] page = bytes(Pages.SMALL);
        String json = "{\"text\": \"" + Pages.SMALL.replace("\n", "\\n") + "\"}";
        List<String> facts = facts(Outcome.withInput(Pages.SMALL, "parse", "-f", "tsv"));
        assertThat(facts).hasSize(4);
        List<String> files = List.of(
                write("a.txt", page),
                write("a.jsonl.gz", gzip(bytes(json))),
                write("a.tar.zst", zstd(tar("R4.txt", Pages.SMALL))),
                write("a.txt.gz", gzip(page)),
                write("a.txt.zst", zstd(page)),
                write("a.tar", tar("R4.txt", Pages.SMALL)),
                write("a.tar.gz", gzip(tar("R4.txt", Pages.SMALL))),
                write("a.zip", zip("R4.txt", Pages.SMALL)),
                write("a.jsonl", bytes(json)));
        for (String file : files) {
            assertThat(facts(Outcome.of("parse", "-f", "tsv", file))).as(file).isEqualTo(facts);
        }
    }

    @Test
    void aCutOffInputFailsAndTheNextIsRead() throws IOException {
        String cut = write("cut.gz", cutOff(gzip(bytes(Pages.SMALL)), 2));
        String next = write("next.txt", bytes(Pages.SMALL));
        Outcome outcome = Outcome.of("parse", cut, next);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEqualTo(cut + ": error: it ends early: what is packed is cut off [damaged]\n");
        assertThat(outcome.out().lines()).hasSize(9);
    }

    @Test
    void whatIsMaliciousIsRefusedAndTheOthersAreRead() throws IOException {
        String bomb = write("bomb.gz", gzip(new byte[40 << 20]));
        String trick = write("trick.tar", tar("../R4.txt", Pages.SMALL, "R5.txt", Pages.SMALL));
        String next = write("next.txt", bytes(Pages.SMALL));
        Outcome outcome = Outcome.of("parse", bomb, trick, next);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).anyMatch(line -> line.startsWith(bomb + ": error: it unpacks to more than"));
        assertThat(outcome.err().lines()).anyMatch(line -> line.startsWith(trick + "!../R4.txt: error: "));
        assertThat(outcome.out().lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsOnly("source", trick + "!R5.txt", next);
    }

    /** The memory that the record would need is never asked for. */
    @Test
    void aRecordOfTwoHundredMegabytesIsRefusedAndTheNextIsRead() throws IOException {
        Path file = folder.resolve("large.jsonl");
        byte[] part = new byte[1 << 20];
        Arrays.fill(part, (byte) 'a');
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(bytes("{\"text\": \""));
            for (int i = 0; i < 200; i++) {
                out.write(part);
            }
            out.write(bytes("\"}\n{\"id\": \"small\", \"text\": \"" + Pages.SMALL.replace("\n", "\\n") + "\"}\n"));
        }
        Outcome outcome = Outcome.of("parse", "-f", "tsv", file.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith(file + ":1: error: ").hasLineCount(1);
        assertThat(outcome.out().lines()).hasSize(5);
    }

    @Test
    void brokenHtmlIsReadAsFarAsItGoesAndTheNextIsRead() throws IOException {
        String whole = Files.readString(Path.of("testdata", "html", "R6.htm"));
        String cut = write("cut.htm", bytes(whole.substring(0, whole.indexOf("Share of green tea"))));
        String unclosed = write("unclosed.htm", bytes(whole.replace("</td>", "").replace("</tr>", "")));
        String none = write("none.htm", bytes("<html><body><table class=\"report\"><tr><th>"));
        String next = write("next.txt", bytes(Pages.SMALL));
        Outcome outcome = Outcome.of("parse", cut, unclosed, none, next);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith(none + ":1: error: ").hasLineCount(1);
        assertThat(outcome.out().lines().filter(line -> line.startsWith(cut))).hasSize(6);
        assertThat(outcome.out().lines().filter(line -> line.startsWith(unclosed)))
                .hasSameSizeAs(Outcome.of("parse", "testdata/html/R6.htm")
                        .out()
                        .lines()
                        .skip(1)
                        .toList());
        assertThat(outcome.out().lines().filter(line -> line.startsWith(next))).hasSize(4);
    }

    @Test
    void allReportsOfAnHtmlFileAreRead() throws IOException {
        String one = Files.readString(Path.of("testdata", "html", "R6.htm"));
        String two = Files.readString(Path.of("testdata", "html", "R5.htm"));
        String body = "<html><body>" + one.substring(one.indexOf("<table"), one.indexOf("</body>"))
                + two.substring(two.indexOf("<table"));
        String both = write("both.htm", bytes(body));
        List<String> expected = new ArrayList<>(words(Outcome.of("parse", "-f", "tsv", "testdata/html/R6.htm")));
        expected.addAll(words(Outcome.of("parse", "-f", "tsv", "testdata/html/R5.htm")));
        Outcome outcome = Outcome.of("parse", "-f", "tsv", both);
        assertThat(words(outcome)).isEqualTo(expected);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("\n" + both + "!2\t");
    }

    /** The facts without their sources and lines. */
    private static List<String> words(Outcome outcome) {
        return outcome.out()
                .lines()
                .skip(1)
                .map(line -> line.split("\t", 5))
                .filter(fields -> fields.length == 5) // a text goes on below its line
                .map(fields -> fields[1] + fields[2] + fields[4])
                .toList();
    }

    @Test
    void jsonIsIndentedForOnePageOnly() throws IOException {
        String one = write("one.zip", zip("R4.txt", Pages.SMALL));
        String two = write("two.zip", zip("R4.txt", Pages.SMALL, "R5.txt", Pages.SMALL));
        assertThat(Outcome.of("parse", "-f", "json", one).out().lines()).hasSizeGreaterThan(50);
        assertThat(Outcome.of("parse", "-f", "json", two).out().lines()).hasSize(2);
    }

    @Test
    void allPagesOfAnInputAreShown() throws IOException {
        String two = write("two.zip", zip("R4.txt", Pages.SMALL, "R5.txt", Pages.SMALL));
        Outcome one = Outcome.withInput(Pages.SMALL, "show");
        assertThat(Outcome.of("show", two).out()).isEqualTo(one.out() + "\n" + one.out());
    }
}
