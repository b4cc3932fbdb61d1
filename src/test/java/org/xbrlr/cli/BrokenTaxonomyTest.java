package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged taxonomy files of every form: the run ends with a message and exit code 1, and the index stays as it was; or what is
 * left of the file is still a taxonomy, and is added. Nothing else ever happens.
 */
class BrokenTaxonomyTest {
    private static final Path FILES = Path.of("testdata", "taxonomy");

    /** For each form: how many damaged files are tried. */
    private static final int TRIES = 60;

    @TempDir
    Path folder;

    static Stream<String> forms() {
        return Stream.of(
                "tag.txt",
                "us-gaap-tea-2023.xsd",
                "us-gaap-tea-lab-2023.xml",
                "us-gaap-tea-def-2023.xml",
                "MetaLinks.json",
                "companyfacts.json",
                "R4.htm",
                "tea.zip");
    }

    private static byte[] whole(String form) throws IOException {
        if (!form.endsWith(".zip")) {
            return Files.readAllBytes(FILES.resolve(form));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : new String[] {"tag.txt", "us-gaap-tea-2023.xsd", "MetaLinks.json"}) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(Files.readAllBytes(FILES.resolve(entry)));
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isReportedAndLeavesNoTrace(String form) throws IOException {
        String index = folder.resolve("taxonomy.idx").toString();
        String good = FILES.resolve("R4.htm").toString();
        assertThat(Outcome.of("taxonomy", "add", good, "--taxonomy", index).code())
                .isZero();
        byte[] before = Files.readAllBytes(Path.of(index));
        byte[] whole = whole(form);
        Random random = new Random(form.hashCode());
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            Path broken = Files.write(folder.resolve("broken-" + form), damaged(whole, i, random));
            Outcome outcome = Outcome.of("taxonomy", "add", broken.toString(), "--taxonomy", index);
            if (outcome.code() == 0) {
                assertThat(outcome.err()).isEmpty();
                assertThat(outcome.out()).startsWith(broken + ": ");
                Files.write(Path.of(index), before);
                continue;
            }
            refused++;
            assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
            assertThat(outcome.err())
                    .startsWith(broken + ": error: cannot be used: ")
                    .endsWith(" [not-a-taxonomy]\n")
                    .hasLineCount(1);
            assertThat(outcome.out()).isEmpty();
            assertThat(Files.readAllBytes(Path.of(index))).isEqualTo(before);
        }
        assertThat(refused).as("of %d damaged files", TRIES).isPositive();
    }

    /** Cut off, with wrong bytes, with a part missing, or with a part twice. */
    private static byte[] damaged(byte[] whole, int i, Random random) {
        int at = random.nextInt(whole.length);
        int length = random.nextInt(whole.length - at);
        byte[] tail = Arrays.copyOfRange(whole, at + length, whole.length);
        return switch (i % 4) {
            case 0 -> Arrays.copyOf(whole, at);
            case 1 -> {
                byte[] wrong = whole.clone();
                for (int k = 0; k < 5; k++) {
                    wrong[random.nextInt(wrong.length)] = (byte) random.nextInt();
                }
                yield wrong;
            }
            case 2 -> joined(Arrays.copyOf(whole, at), tail);
            default -> joined(whole, Arrays.copyOf(whole, at));
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
