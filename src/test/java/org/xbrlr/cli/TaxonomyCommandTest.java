package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyCommandTest {
    private static final String TAG_TABLE = "testdata/taxonomy/tag.txt";
    private static final String PAGE = Pages.SMALL + """
            |X
            - Definition
            + References
            Number of Shops
            + Details
            No definition available.
            |X
            - Definition
            + References
            Amount of money that guests of tea houses paid for “tea” of any kind. Revenue.
            + Details
            Reference 1: http://www.xbrl.org/2003/role/disclosureRef
            """;

    @TempDir
    Path folder;

    private String index;
    private String page;

    @BeforeEach
    void writePage() throws IOException {
        index = folder.resolve("data/taxonomy.idx").toString();
        page = Files.writeString(folder.resolve("R4.txt"), PAGE).toString();
    }

    private Outcome taxonomy(String action, String... names) {
        String[] words = new String[names.length + 4];
        words[0] = "taxonomy";
        words[1] = action;
        System.arraycopy(names, 0, words, 2, names.length);
        words[names.length + 2] = "--taxonomy";
        words[names.length + 3] = index;
        return Outcome.of(words);
    }

    private String table() throws IOException {
        String text = Files.readString(Path.of(TAG_TABLE)).replace("any kind.", "any kind. Revenue.");
        return Files.writeString(folder.resolve("tag.txt"), text).toString();
    }

    @Test
    void whatIsAddedNamesConceptsAndWhatIsRemovedDoesNotAnyMore() throws IOException {
        String table = table();
        Outcome added = taxonomy("add", table);
        assertThat(added.code()).isZero();
        assertThat(added.out()).startsWith(table + ": tag table, 2022, 4 elements, 4 sentences, 4 labels,");
        assertThat(taxonomy("list").out()).isEqualTo(added.out());

        assertThat(Outcome.of("parse", "--taxonomy", index, page).out())
                .contains(",Revenue,us-gaap:TeaSales,taxonomy,")
                .contains(",Number of shops,NumberOfShops,definition,");
        assertThat(Outcome.of("parse", page).out())
                .contains(",Revenue,,,duration,")
                .contains(",Number of shops,NumberOfShops,definition,");
        assertThat(Outcome.of("parse", "--no-taxonomy", "--taxonomy", index, page)
                        .out())
                .doesNotContain("TeaSales");

        assertThat(taxonomy("remove", "tag.txt").code()).isZero();
        assertThat(taxonomy("list").out()).isEmpty();
        assertThat(Outcome.of("parse", "--taxonomy", index, page).out()).doesNotContain("TeaSales");
    }

    @Test
    void addingAgainReplaces() throws IOException {
        String table = table();
        taxonomy("add", table);
        byte[] once = Files.readAllBytes(Path.of(index));
        taxonomy("add", table, table);
        assertThat(Files.readAllBytes(Path.of(index))).isEqualTo(once);
    }

    @Test
    void aFolderIsLearnedFrom() throws IOException {
        Path filing = Files.createDirectory(folder.resolve("filing"));
        Files.copy(Path.of("testdata/taxonomy/R4.htm"), filing.resolve("R4.htm"));
        Files.writeString(filing.resolve("index.htm"), "<html></html>");
        Outcome learned = taxonomy("learn", filing.toString());
        assertThat(learned.code()).isZero();
        assertThat(learned.out()).startsWith(filing + ": learned, 2023, 3 elements, 1 sentences, 2 labels, 1 members");
        assertThat(learned.err()).contains("index.htm: warning: not learned from: it is HTML");
        assertThat(taxonomy("learn", page).err()).contains("it is no folder");
        assertThat(taxonomy("add", filing.toString()).err()).contains("xbrlr taxonomy learn");
    }

    @Test
    void aFileThatCannotBeUsedIsReportedAndTheOthersAreAdded() throws IOException {
        String table = table();
        Outcome outcome = taxonomy("add", page, table);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith(page + ": error: cannot be used: it is no taxonomy file")
                .contains("[not-a-taxonomy]");
        assertThat(taxonomy("list").out()).startsWith(table);
        Outcome missing = taxonomy("add", folder.resolve("none.zip").toString());
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("no such file or folder [cannot-read]");
    }

    @Test
    void whatIsNotThereCannotBeRemoved() {
        Outcome outcome = taxonomy("remove", "tag.txt");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("no such source");
        assertThat(Path.of(index)).doesNotExist();
    }

    @Test
    void aBrokenIndexIsReportedAndIgnored() throws IOException {
        taxonomy("add", table());
        byte[] whole = Files.readAllBytes(Path.of(index));
        Files.write(Path.of(index), Arrays.copyOf(whole, whole.length / 2));

        Outcome parsed = Outcome.of("parse", "--taxonomy", index, page);
        assertThat(parsed.code()).isZero();
        assertThat(parsed.err())
                .isEqualTo(index + ": warning: cannot use the taxonomy index: it is damaged;"
                        + " pages are read without it [broken-index]\n");
        assertThat(parsed.out()).isEqualTo(Outcome.of("parse", page).out());
        assertThat(Outcome.of("parse", "-q", "--taxonomy", index, page).err()).isEmpty();
        assertThat(taxonomy("list").code()).isEqualTo(1);

        Outcome again = taxonomy("add", table());
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("it is begun anew");
        assertThat(Files.readAllBytes(Path.of(index))).isEqualTo(whole);
    }

    @Test
    void theIndexOfANewerVersionIsLeftAlone() throws IOException {
        taxonomy("add", table());
        byte[] newer = Files.readAllBytes(Path.of(index));
        newer[11]++;
        Files.write(Path.of(index), newer);
        Outcome outcome = taxonomy("add", table());
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("newer xbrlr");
        assertThat(Files.readAllBytes(Path.of(index))).isEqualTo(newer);
    }

    @Test
    void anIndexThatWasAskedForAndIsNotThereIsReported() {
        Outcome outcome = Outcome.of("parse", "--taxonomy", index, page);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err())
                .startsWith(index + ": warning: cannot use the taxonomy index: no such file or folder")
                .hasLineCount(1);
        assertThat(taxonomy("list").out()).isEmpty();
    }

    @Test
    void theUsualIndexIsReadUnaskedAndNotMissed() throws IOException {
        assertThat(parsedWithUsualIndex()).doesNotContain("TeaSales").doesNotContain("warning");
        taxonomy("add", table());
        assertThat(parsedWithUsualIndex()).contains("us-gaap:TeaSales").doesNotContain("warning");
    }

    private String parsedWithUsualIndex() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream messages = new PrintStream(out, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                out,
                messages,
                () -> false,
                () -> false,
                () -> false,
                Optional.of(Path.of(index)),
                100,
                false);
        assertThat(new Main(surroundings).run("parse", page)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theUsualPlaceIsTheUsersDataDirectory() {
        Optional<String> home = Optional.of("/home/me");
        Path usual = Path.of("/home/me/.local/share/xbrlr/taxonomy.idx");
        assertThat(TaxonomyFile.usual(Optional.empty(), home)).contains(usual);
        assertThat(TaxonomyFile.usual(Optional.of("relative"), home)).contains(usual);
        assertThat(TaxonomyFile.usual(Optional.of(""), home)).contains(usual);
        assertThat(TaxonomyFile.usual(Optional.of("/data"), home)).contains(Path.of("/data/xbrlr/taxonomy.idx"));
        assertThat(TaxonomyFile.usual(Optional.empty(), Optional.empty())).isEmpty();
    }
}
