package org.xbrlr.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        for (String file : List.of(
                "b.txt", "a/R10.htm", "a/R2.htm", "a-1.txt", "a0.txt", "a/deep/R4.htm", "Z.txt", "drafts/R1.htm")) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file);
        }
    }

    private List<String> names(FolderFilter filter, String... typed) {
        InputReader reader = new InputReader(InputStream.nullInputStream(), Optional.empty(), Optional.of(filter));
        List<String> names = new ArrayList<>();
        try (Inputs inputs = reader.open(List.of(typed))) {
            for (Optional<Input> next = inputs.next(); next.isPresent(); next = inputs.next()) {
                names.add(next.get().name().replace(folder.toString(), "F"));
            }
            assertThat(inputs.soFar().files()).isEqualTo(names.size());
        }
        return names;
    }

    private List<String> names(List<String> include, List<String> exclude) {
        return names(FolderFilter.of(include, exclude), folder.toString());
    }

    @Test
    void filesComeInTheOrderOfTheirPaths() {
        List<String> sorted = names(List.of(), List.of());
        assertThat(sorted)
                .containsExactly(
                        "F/Z.txt",
                        "F/a-1.txt",
                        "F/a/R10.htm",
                        "F/a/R2.htm",
                        "F/a/deep/R4.htm",
                        "F/a0.txt",
                        "F/b.txt",
                        "F/drafts/R1.htm")
                .isSorted();
        assertThat(names(FolderFilter.of(List.of(), List.of()), folder + "/")).isEqualTo(sorted);
    }

    @Test
    void globsChoose() {
        assertThat(names(List.of("*.txt"), List.of("a*"))).containsExactly("F/Z.txt", "F/b.txt");
        assertThat(names(List.of("a/**/R4.htm", "**/R1.htm", "**/b.txt"), List.of()))
                .containsExactly("F/a/deep/R4.htm", "F/b.txt", "F/drafts/R1.htm");
        assertThat(names(List.of("*.htm"), List.of("drafts/", "a/deep"))).containsExactly("F/a/R10.htm", "F/a/R2.htm");
        assertThat(names(List.of("a/*"), List.of("R{1,2}?.htm"))).containsExactly("F/a/R2.htm");
    }

    @Test
    void whatIsNamedIsNotAskedAbout() {
        String drafts = folder.resolve("drafts").toString();
        FolderFilter filter = FolderFilter.of(List.of("*.htm"), List.of("drafts"));
        assertThat(names(filter, folder.resolve("b.txt").toString(), drafts))
                .containsExactly("F/b.txt", "F/drafts/R1.htm");
    }

    @Test
    void hiddenFilesAndLinksToFoldersAreLeftOut() throws IOException {
        Path hidden = Files.createDirectory(folder.resolve(".git"));
        Files.writeString(hidden.resolve("x"), "");
        Files.writeString(folder.resolve("a/.hidden"), "");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("a/nothing"), folder.resolve("no"));
        Files.createSymbolicLink(folder.resolve("a/S.htm"), folder.resolve("b.txt"));
        assertThat(names(List.of(), List.of())).hasSize(9).contains("F/a/S.htm");
    }

    @Test
    void whatTheRunWritesIsLeftOut() {
        FolderFilter filter = FolderFilter.of(List.of(), List.of())
                .without(List.of(folder.resolve("a/../b.txt"), folder.resolve("a")));
        assertThat(names(filter, folder.toString()))
                .containsExactly("F/Z.txt", "F/a-1.txt", "F/a0.txt", "F/drafts/R1.htm");
    }

    @Test
    void howMuchThereIsIsKnownForFilesAndFoldersOnly() {
        FolderFilter all = FolderFilter.of(List.of(), List.of("drafts"));
        InputReader reader = new InputReader(InputStream.nullInputStream(), Optional.empty(), Optional.of(all));
        assertThat(reader.extent(List.of(folder.toString(), folder + "/b.txt"))).contains(new Extent(8, 58));
        assertThat(reader.extent(List.of(folder.toString(), "-"))).isEmpty();
        assertThat(reader.extent(List.of(folder + "/no"))).isEmpty();
    }
}
