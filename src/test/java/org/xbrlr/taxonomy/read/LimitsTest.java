package org.xbrlr.taxonomy.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.taxonomy.SourceBuilder;

/** What is larger, deeper or trickier than any honest taxonomy file is refused. */
class LimitsTest {
    private static final Path TABLE = Path.of("testdata", "taxonomy", "tag.txt");

    @TempDir
    Path folder;

    private static void refused(Path file, String reason) {
        assertThatThrownBy(() -> TaxonomyFileReader.read(file))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(reason);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../tag.txt",
                "a/../../tag.txt",
                "a/..",
                "/etc/tag.txt",
                "\\tag.txt",
                "a\\..\\tag.txt",
                "C:tag.txt",
                "C:\\tag.txt"
            })
    void anArchiveWithAPathThatLeadsOutIsRefused(String path) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("tag.txt", Files.readAllBytes(TABLE));
        entries.put(path, new byte[] {'5'});
        refused(Archives.write(folder.resolve("a.zip"), entries), "leads out of it");
    }

    @Test
    void dotsWithinANameLeadNowhere() throws IOException {
        Path zip = Archives.write(folder.resolve("a.zip"), Map.of("a..b/tag.txt", Files.readAllBytes(TABLE)));
        assertThat(TaxonomyFileReader.read(zip).sentenceCount()).isEqualTo(4);
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] table = Files.readAllBytes(TABLE);
        byte[] bomb = new byte[64 << 20];
        System.arraycopy(table, 0, bomb, 0, table.length);
        Arrays.fill(bomb, table.length, bomb.length, (byte) 'a');
        Path zip = Archives.write(folder.resolve("bomb.zip"), Map.of("tag.txt", bomb));
        assertThat(Files.size(zip)).isLessThan(100_000);
        refused(zip, "entry tag.txt: it is larger than");
    }

    @Test
    void anArchiveWithinAnArchiveIsNotOpened() throws IOException {
        Path inner = Archives.write(folder.resolve("inner.zip"), Map.of("tag.txt", Files.readAllBytes(TABLE)));
        refused(
                Archives.write(folder.resolve("outer.zip"), Map.of("tag.txt", Files.readAllBytes(inner))),
                "an archive within an archive is not opened");
    }

    @Test
    void anArchiveWithTooManyEntriesIsRefused() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i <= Limits.ARCHIVE_ENTRIES; i++) {
            entries.put("n" + i, new byte[0]);
        }
        refused(Archives.write(folder.resolve("many.zip"), entries), "more than 20000 entries");
    }

    @Test
    void aStreamGivesNoMoreThanItsBound() throws IOException {
        InputStream ten = new ByteArrayInputStream(new byte[10]);
        try (BoundedStream stream = new BoundedStream(ten, 10)) {
            assertThat(stream.readAllBytes()).hasSize(10);
            assertThat(stream.bytesRead()).isEqualTo(10);
        }
        InputStream eleven = new ByteArrayInputStream(new byte[11]);
        try (BoundedStream stream = new BoundedStream(eleven, 10)) {
            assertThat(stream.skip(8)).isEqualTo(8);
            assertThatThrownBy(() -> {
                        while (stream.read() >= 0) {
                            assertThat(stream.bytesRead()).isLessThanOrEqualTo(10);
                        }
                    })
                    .isInstanceOf(RefusedException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><schema>&e;</schema>",
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><schema>&b;</schema>",
                "<!DOCTYPE schema SYSTEM \"http://localhost:9/x.dtd\"><schema/>"
            })
    void xmlWithADocumentTypeIsRefused(String xml) throws IOException {
        refused(file("a.xsd", "<?xml version=\"1.0\"?>" + xml), "declares a document type or uses entities");
    }

    @Test
    void anEntityThatNobodyDeclaredIsRefused() throws IOException {
        refused(file("a.xsd", "<?xml version=\"1.0\"?><schema>&e;</schema>"), "XML is damaged");
    }

    @Test
    void jsonThatIsTooDeepIsRefused() throws IOException {
        refused(file("a.json", "{\"a\":" + "[".repeat(5000)), "JSON is damaged");
        refused(
                file("b.json", "{\"facts\":{\"us-gaap\":{\"A\":{\"units\":" + "{\"a\":".repeat(5000)),
                "JSON is damaged");
    }

    @Test
    void aTextCountsUpToItsBound() throws IOException {
        String text = "tea ".repeat(Limits.TEXT_LENGTH);
        assertThat(Texts.bounded(text)).hasSize(Limits.TEXT_LENGTH);
        SourceBuilder source = new SourceBuilder();
        String table = "tag\tversion\tcustom\tdoc\nTea\tus-gaap/2022\t0\t" + text + "\n";
        TagTableReader.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), source);
        assertThat(source.build("/a", "tag table").sentenceCount()).isEqualTo(1);
    }
}
