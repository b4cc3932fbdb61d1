package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    private String page;

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("R4.txt"), Pages.SMALL).toString();
    }

    @Test
    void severalPagesShareOneHeadLine() {
        Outcome one = Outcome.of("parse", page);
        Outcome two = Outcome.of("parse", page, page);
        List<String> lines = one.out().lines().toList();
        assertThat(one.code()).isZero();
        assertThat(one.err()).isEmpty();
        assertThat(lines).hasSize(5).first().asString().startsWith("source,report,id,");
        assertThat(two.out().lines().toList()).hasSize(9).startsWith(lines.get(0), lines.get(1));
    }

    @Test
    void theSourceIsNamedAsGiven() {
        assertThat(Outcome.of("parse", page).out().lines().skip(1)).allMatch(line -> line.startsWith(page + ","));
        assertThat(Outcome.withInput(Pages.SMALL, "parse").out().lines().skip(1))
                .hasSize(4)
                .allMatch(line -> line.startsWith("-,"));
    }

    @Test
    void eachFormatIsWhatItSays() {
        assertThat(Outcome.of("parse", "-f", "tsv", page).out()).startsWith("source\treport\tid\t");
        assertThat(Outcome.of("parse", "-f", "json", page).out()).startsWith("{\n  \"schemaVersion\"");
        assertThat(Outcome.of("parse", "-f", "json", page, page).out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"schemaVersion\""));
        assertThat(Outcome.of("parse", "-f", "jsonl", page).out().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("{\"source\""));
    }

    @Test
    void showDrawsTheTable() {
        Outcome shown = Outcome.of("show", page);
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains("Revenue", "$ 1,200", "Number of shops");
    }

    @Test
    void aBadInputDoesNotStopTheOthersAndTheGravestCodeWins() throws IOException {
        String prose = Files.writeString(folder.resolve("prose.txt"), "Nothing but words.\n")
                .toString();
        String missing = folder.resolve("missing.txt").toString();
        String good = Outcome.of("parse", page).out();

        Outcome failed = Outcome.of("parse", prose, page);
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).isEqualTo(good);

        Outcome unread = Outcome.of("parse", missing, prose, page);
        assertThat(unread.code()).isEqualTo(3);
        assertThat(unread.out()).isEqualTo(good);
        assertThat(unread.err().lines().toList()).hasSize(2);
    }

    @Test
    void strictMakesWhatIsDoubtfulAnError() throws IOException {
        String doubtful = Files.writeString(folder.resolve("doubtful.txt"), Pages.WITHOUT_DATE)
                .toString();
        Outcome lenient = Outcome.of("parse", doubtful);
        Outcome strict = Outcome.of("parse", "--strict", "--quiet", doubtful);
        assertThat(lenient.code()).isZero();
        assertThat(lenient.err()).contains(": warning: ");
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.err()).contains(": error: ").doesNotContain(": warning: ");
        assertThat(strict.out()).isEqualTo(lenient.out());
        assertThat(Outcome.of("parse", "--strict", page).code()).isZero();
    }

    @Test
    void quietLeavesOnlyErrors() throws IOException {
        String doubtful = Files.writeString(folder.resolve("doubtful.txt"), Pages.WITHOUT_DATE)
                .toString();
        assertThat(Outcome.of("parse", "-q", doubtful).err()).isEmpty();
        assertThat(Outcome.of("parse", "-q", folder.resolve("missing.txt").toString())
                        .err())
                .contains(": error: ");
    }

    @Test
    void noInputAtATerminalIsAUsageError() {
        Outcome outcome = Outcome.atTerminal("parse");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("xbrlr: Give a file to read").contains("Usage: xbrlr parse");
        assertThat(Outcome.atTerminal().code()).isEqualTo(2);
    }

    @Test
    void aFullDiskIsAFailure() {
        OutputStream full = failing(new IOException("No space left on device"));
        for (String[] command : new String[][] {{"parse", page}, {"show", page}, {"--help"}, {"--version"}}) {
            Outcome outcome = Outcome.into(full, "", command);
            assertThat(outcome.code()).isEqualTo(3);
            assertThat(outcome.err()).isEqualTo("xbrlr: cannot write standard output: No space left on device\n");
        }
    }

    @Test
    void aClosedPipeIsNoFailureAndHidesNone() {
        OutputStream closed = failing(new ClosedPipeException(new IOException("Broken pipe")));
        for (String[] command : new String[][] {{"parse", page}, {"show", page}, {"--help"}}) {
            assertThat(Outcome.into(closed, "", command)).isEqualTo(new Outcome(0, "", ""));
        }
        Outcome hiding = Outcome.into(closed, "", "parse", folder.resolve("no").toString(), page);
        assertThat(hiding.code()).isEqualTo(3);
    }

    @Test
    void controlCharactersOfAStrangerDoNotReachTheTerminal() {
        Outcome outcome = Outcome.of("parse", "no\u001b[2Jsuch\nfile");
        assertThat(outcome.err())
                .isEqualTo(
                        "no\ufffd[2Jsuch\ufffdfile: error: cannot read: no such file or folder" + " [cannot-read]\n");
    }

    private static OutputStream failing(IOException failure) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
    }
}
