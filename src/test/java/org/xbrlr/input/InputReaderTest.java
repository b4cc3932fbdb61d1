package org.xbrlr.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xbrlr.input.Packed.bytes;
import static org.xbrlr.input.Packed.cutOff;
import static org.xbrlr.input.Packed.gzip;
import static org.xbrlr.input.Packed.skippable;
import static org.xbrlr.input.Packed.tar;
import static org.xbrlr.input.Packed.zip;
import static org.xbrlr.input.Packed.zstd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in a file comes out, one page after another; what cannot be read is told of and does not stop the rest. */
class InputReaderTest {
    private static final String PAGE = "|\nShops (Details) - USD ($)\n|\nDec. 31, 2021\n|Cash\n|$ 5\n";
    private static final String OTHER = "|\nShops, continued\n";
    private static final String SUBMISSION = """
            <SEC-DOCUMENT>0000000001-24-000001.txt : 20240101
            <DOCUMENT>
            <TYPE>10-K
            <FILENAME>report.htm
            <TEXT>
            <html>no page</html>
            </TEXT>
            </DOCUMENT>
            <DOCUMENT>
            <TYPE>XML
            <SEQUENCE>7
            <FILENAME>R4.htm
            <TEXT>
            <html>
            a page
            </html>
            </TEXT>
            </DOCUMENT>
            """;

    @TempDir
    Path folder;

    private static String page(String name) {
        return name + " = " + PAGE;
    }

    private static String other(String name) {
        return name + " = " + OTHER;
    }

    /** Each input as "name = text", or "name:line trouble: reason". */
    private List<String> read(byte[] bytes, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return read(InputStream.nullInputStream(), Optional.empty(), file.toString()).stream()
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    private static List<String> read(InputStream in, Optional<String> field, String... names) {
        List<String> read = new ArrayList<>();
        try (Inputs inputs = new InputReader(in, field).open(Arrays.asList(names))) {
            for (Optional<Input> next = inputs.next(); next.isPresent(); next = inputs.next()) {
                read.add(words(next.get()));
            }
        }
        return read;
    }

    private static String words(Input input) {
        if (input instanceof Input.Document document) {
            return document.name() + " = " + new String(document.bytes(), StandardCharsets.UTF_8);
        }
        Input.Unreadable bad = (Input.Unreadable) input;
        return bad.name() + ":" + bad.line() + " " + bad.trouble() + ": "
                + bad.reason().getMessage();
    }

    static List<Arguments> forms() throws IOException {
        String entry = "a.bin!d/R4.txt";
        String json = "{\"id\": \"r1\", \"text\": \"" + PAGE.replace("\n", "\\n") + "\"}\n";
        return List.of(
                Arguments.of("plain", bytes(PAGE), "a.bin"),
                Arguments.of("gzip", gzip(bytes(PAGE)), "a.bin"),
                Arguments.of("zstd", zstd(bytes(PAGE)), "a.bin"),
                Arguments.of("zstd with frames without content", skippable(zstd(bytes(PAGE))), "a.bin"),
                Arguments.of("gzip in zstd", zstd(gzip(bytes(PAGE))), "a.bin"),
                Arguments.of("tar", tar("d/R4.txt", PAGE), entry),
                Arguments.of("tar.gz", gzip(tar("d/R4.txt", PAGE)), entry),
                Arguments.of("tar.zst", zstd(tar("d/R4.txt", PAGE)), entry),
                Arguments.of("zip", zip("d/", "", "d/R4.txt", PAGE), entry),
                Arguments.of("JSON Lines", bytes(json), "r1"),
                Arguments.of("JSON Lines, gzip", gzip(bytes(json)), "r1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void aPageIsTheSameInEveryForm(String form, byte[] packed, String name) throws IOException {
        assertThat(read(packed, "a.bin")).containsExactly(page(name));
        assertThat(read(new ByteArrayInputStream(packed), Optional.empty(), "-"))
                .containsExactly(page(name.replace("a.bin", "-")));
    }

    @Test
    void gzipMembersFollowOneAnother() throws IOException {
        byte[] half = gzip(bytes(PAGE));
        byte[] both = Arrays.copyOf(half, 2 * half.length);
        System.arraycopy(half, 0, both, half.length, half.length);
        assertThat(read(both, "a.gz")).containsExactly("a.gz = " + PAGE + PAGE);
    }

    @Test
    void anArchiveInAnArchiveIsOpened() throws IOException {
        String json = "{\"text\": \"" + PAGE.replace("\n", "\\n") + "\"}";
        assertThat(read(zip("a/crawl.jsonl", json, "b.txt", OTHER), "a.zip"))
                .containsExactly(page("a.zip!a/crawl.jsonl#1"), other("a.zip!b.txt"));
    }

    @Test
    void pathsThatLeadOutAreRefusedByName() throws IOException {
        String[] entries = {
            "R1.txt",
            OTHER,
            "../R2.txt",
            PAGE,
            "/etc/R3.txt",
            PAGE,
            "a/../../R4.txt",
            PAGE,
            "C:\\R5.txt",
            PAGE,
            "..R6.txt",
            PAGE
        };
        String out = " REFUSED: its path leads out of the archive";
        for (String name : List.of("a.tar", "a.zip")) {
            byte[] bytes = name.equals("a.tar") ? tar(entries) : zip(entries);
            List<String> read = read(bytes, name);
            assertThat(read).startsWith(other(name + "!R1.txt"), name + "!../R2.txt:0" + out);
            assertThat(read).endsWith(page(name + "!..R6.txt")).hasSize(6);
        }
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        assertThat(read(tar("R1.txt", "->/etc/passwd", "R2.txt", PAGE), "a.tar"))
                .containsExactly("a.tar!R1.txt:0 REFUSED: it is a link or a device", page("a.tar!R2.txt"));
    }

    @Test
    void bombsAreRefused() throws IOException {
        String bomb = "x\n".repeat(20_000_000);
        String refused = ":0 REFUSED: it unpacks to more than 200 times its size, which no pages do";
        assertThat(read(gzip(bytes(bomb)), "a.gz")).containsExactly("a.gz" + refused);
        assertThat(read(gzip(tar("R1.txt", PAGE, "R2.txt", bomb, "R3.txt", PAGE)), "a.tgz"))
                .containsExactly(page("a.tgz!R1.txt"), "a.tgz!R2.txt" + refused, "a.tgz" + refused);
        assertThat(read(zip("R1.txt", PAGE, "R2.txt", bomb, "R3.txt", PAGE), "a.zip"))
                .containsExactly(
                        page("a.zip!R1.txt"),
                        "a.zip!R2.txt" + refused,
                        "a.zip:0 REFUSED: entries after a.zip!R2.txt were not read: only unpacking it shows its end");
        assertThat(read(InputStream.nullInputStream(), Optional.empty(), folder + "/a.gz", folder + "/a.tgz"))
                .hasSize(4);
    }

    @Test
    void packingWithoutEndIsRefused() throws IOException {
        byte[] packed = bytes(PAGE);
        for (int i = 0; i < 6; i++) {
            packed = gzip(packed);
        }
        assertThat(read(packed, "a.gz"))
                .containsExactly("a.gz:0 REFUSED: it is packed more than 5 times over, which no page is");
    }

    @Test
    void whatWasWholeBeforeTheEndIsRead() throws IOException {
        String early = ":0 DAMAGED: it ends early: what is packed is cut off";
        // a gzip trailer has eight bytes, so that of the text nothing is missing
        assertThat(read(cutOff(gzip(bytes(PAGE)), 3), "a.gz")).containsExactly(page("a.gz"), "a.gz" + early);
        assertThat(read(cutOff(gzip(bytes(PAGE + "|no")), 3), "b.gz")).containsExactly(page("b.gz"), "b.gz" + early);
        String noise = noise();
        assertThat(read(cutOff(gzip(tar("R1.txt", PAGE, "R2.txt", noise)), 5000), "a.tgz"))
                .containsExactly(page("a.tgz!R1.txt"), "a.tgz!R2.txt" + early, "a.tgz" + early);
        assertThat(read(cutOff(zip("R1.txt", PAGE, "R2.txt", noise), 5000), "a.zip"))
                .startsWith(page("a.zip!R1.txt"), "a.zip!R2.txt" + early);
        String json = "{\"id\": 1, \"text\": \"" + OTHER.replace("\n", "\\n") + "\"}\n";
        assertThat(read(cutOff(gzip(bytes(json + "{\"text\": \"" + noise + "\"}")), 5000), "b.tgz"))
                .containsExactly(other("1"), "b.tgz" + early);
    }

    @Test
    void aZipThatIsCutOffBetweenEntriesIsNotWhole() throws IOException {
        String early = ":0 DAMAGED: it ends early: what is packed is cut off";
        byte[] whole = zip("R1.txt", PAGE, "R2.txt", OTHER);
        int second = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0003\u0004", 1);
        assertThat(read(Arrays.copyOf(whole, second), "a.zip")).containsExactly(page("a.zip!R1.txt"), "a.zip" + early);
        assertThat(read(Arrays.copyOf(whole, 20), "a.zip")).containsExactly("a.zip" + early);
        assertThat(read(zip(), "a.zip")).isEmpty();
    }

    /** A line of letters that does not pack well. */
    private static String noise() {
        Random random = new Random(5);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 400_000; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void damageNeverThrows(String form, byte[] packed, String name) throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = packed.clone();
            for (int k = 0; k < 1 + random.nextInt(8); k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(damaged, "a.bin")).as(form).isNotNull();
        }
    }

    @Test
    void recordsTellTheirNames() throws IOException {
        String lines = """
                {"url": "http://a/", "text": "1"}
                {"text": "2", "meta": {"id": "no", "text": "no"}, "id": 17}

                {"content": "3", "id": null}
                {"text": "4", "content": "no", "id": "  "}
                """;
        assertThat(read(bytes("\ufeff" + lines.replace("\n", "\r\n")), "a.jsonl"))
                .containsExactly("http://a/ = 1", "17 = 2", "a.jsonl#4 = 3", "a.jsonl#5 = 4");
    }

    @Test
    void theFieldCanBeNamed() {
        String lines = "{\"text\": \"no\", \"page\": \"yes\"}\n{\"text\": \"no\"}\n";
        assertThat(read(new ByteArrayInputStream(bytes(lines)), Optional.of("page"), "-"))
                .containsExactly("-#1 = yes", "-:2 BAD_RECORD: the record has no text in a field 'page'");
    }

    @Test
    void badRecordsAreNamedByLineAndTheOthersRead() throws IOException {
        String lines =
                "{\"text\": \"1\"}\nno\n[1]\n{\"text\": \"2\n{\"text\": \"3\"} {}\n{\"n\": 1}\n{\"text\": \"7\"}\n";
        List<String> read = read(bytes(lines), "a.jsonl");
        assertThat(read).startsWith("a.jsonl#1 = 1").endsWith("a.jsonl#7 = 7").hasSize(7);
        assertThat(read.subList(1, 6))
                .allSatisfy(line -> assertThat(line)
                        .matches("a\\.jsonl:[2-6] BAD_RECORD: the (line|record) .*|"
                                + "a\\.jsonl:5 BAD_RECORD: something follows .*"));
    }

    @Test
    void badRecordsWithoutEndAreToldOnce() throws IOException {
        List<String> read = read(bytes("no\n".repeat(1000) + "{\"text\": \"7\"}\n"), "a.jsonl");
        assertThat(read).hasSize(21).endsWith("a.jsonl#1001 = 7");
        assertThat(read.get(19)).endsWith("; later bad records are not reported");
    }

    @Test
    void oneDocumentOverManyLinesIsNoJsonLines() throws IOException {
        assertThat(read(bytes("{\n  \"text\": \"1\"\n}\n"), "a.json"))
                .containsExactly("a.json:0 BAD_RECORD: it is one JSON document; JSON Lines has a record on each line");
    }

    @Test
    void ofAFullSubmissionTheRPagesAreRead() throws IOException {
        assertThat(read(bytes(SUBMISSION), "s.txt")).containsExactly("s.txt!R4.htm = <html>\na page\n</html>\n");
        assertThat(read(bytes(SUBMISSION.replace("R4.htm", "x.htm")), "s.txt"))
                .containsExactly(
                        "s.txt:0 BAD_RECORD: it is a full submission without R pages (documents named R1.htm, …)");
    }

    @Test
    void aFileThatIsNotThereDoesNotStopTheNext() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, PAGE);
        List<String> read = read(InputStream.nullInputStream(), Optional.empty(), folder + "/no", "", file.toString());
        assertThat(read).hasSize(3).endsWith(page(file.toString()));
        assertThat(read.get(0)).startsWith(folder + "/no:0 CANNOT_READ");
    }
}
