package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xbrlr.input.Packed.bytes;
import static org.xbrlr.input.Packed.cutOff;
import static org.xbrlr.input.Packed.gzip;
import static org.xbrlr.input.Packed.tar;
import static org.xbrlr.input.Packed.zip;
import static org.xbrlr.input.Packed.zstd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
