package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir
    Path folder;

    private Path page;
    private Path target;

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("R4.txt"), Pages.SMALL);
        target = folder.resolve("facts.csv");
    }

    private Outcome parseInto(Path file) {
        return Outcome.of("parse", "-o", file.toString(), page.toString());
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void theFileHoldsWhatStandardOutputWould() throws IOException {
        Outcome outcome = parseInto(target);
        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        assertThat(target).hasContent(Outcome.of("parse", page.toString()).out());
        assertThat(names()).containsExactlyInAnyOrder("R4.txt", "facts.csv");
    }

    @Test
    void untilAllIsWrittenTheOldFileStays() throws IOException {
        Files.writeString(target, "old");
        try (Output output = Output.to(target)) {
            output.writer().write("new");
            output.writer().flush();
            assertThat(target).hasContent("old");
        }
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactlyInAnyOrder("R4.txt", "facts.csv");
    }

    @Test
    void theNewFileKeepsThePermissionsOfTheOld() throws IOException {
        Files.createFile(target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));
        parseInto(target);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-r-----");
        assertThat(target).isNotEmptyFile();
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Files.writeString(target, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target.getFileName());
        parseInto(link);
        assertThat(link).isSymbolicLink();
        assertThat(target).content().startsWith("source,");
    }

    @Test
    void theInputIsNotOverwritten() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), page);
        for (Path same : new Path[] {page, link}) {
            Outcome outcome = parseInto(same);
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("would replace the input " + page);
        }
        assertThat(page).hasContent(Pages.SMALL);
    }

    @Test
    void aFolderOrAFileInNoFolderCannotBeWritten() {
        for (Path bad : new Path[] {folder, folder.resolve("no/facts.csv"), page.resolve("facts.csv")}) {
            Outcome outcome = parseInto(bad);
            assertThat(outcome.code()).isEqualTo(3);
            assertThat(outcome.err())
                    .startsWith("xbrlr: cannot write " + bad + ": ")
                    .hasLineCount(1);
        }
        assertThatThrownBy(() -> Output.to(Path.of("/"))).isInstanceOf(IOException.class);
    }

    @Test
    void aBadInputStillLeavesTheOthersInTheFile() {
        Outcome outcome = Outcome.of(
                "parse", "-o", target.toString(), folder.resolve("missing").toString(), page.toString());
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(target).hasContent(Outcome.of("parse", page.toString()).out());
    }
}
