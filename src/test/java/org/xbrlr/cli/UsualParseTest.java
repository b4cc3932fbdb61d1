package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualParseTest {
    private static final Optional<Path> TAXONOMY = Optional.of(Path.of("taxonomy.idx"));
    private static final List<String> WORDS = List.of(
            "parse",
            "batch",
            "R4.txt",
            "a b.htm",
            "@list",
            "x=y",
            "-f",
            "--format",
            "csv",
            "json",
            "jsonl",
            "JSON",
            "xml",
            "-q",
            "--quiet",
            "-v",
            "-",
            "--",
            "-h",
            "--format=json",
            "-fjson",
            "",
            "-o",
            "'q'",
            "\"q\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parse R4.txt",
                "parse R4.txt R5.htm",
                "parse --format json R4.txt",
                "parse R4.txt -f jsonl -q",
                "parse -q a"
            })
    void understandsWhatIsUsual(String line) throws UsageException {
        String[] words = line.split(" ");
        assertThat(UsualParse.read(words, TAXONOMY)).contains(byGrammar(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parse",
                "parse -",
                "parse -f",
                "parse -f xml a",
                "parse -f csv -f json a",
                "parse -q",
                "parse -o b a",
                "parse --help",
                "--version",
                "detect a",
                "parse -- a",
                "parse -q -q a"
            })
    void leavesTheRestToTheGrammar(String line) {
        assertThat(UsualParse.read(line.split(" "), TAXONOMY)).isEmpty();
    }

    @Test
    void understandsNothingOtherwiseThanTheGrammar() throws UsageException {
        Random random = new Random(3);
        int understood = 0;
        for (int i = 0; i < 3_000; i++) {
            List<String> words = new ArrayList<>(List.of("parse"));
            for (int more = random.nextInt(5); more > 0; more--) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            String[] typed = words.toArray(String[]::new);
            Optional<Request> usual = UsualParse.read(typed, TAXONOMY);
            if (usual.isPresent()) {
                understood++;
                assertThat(usual).as(words.toString()).contains(byGrammar(typed));
            }
        }
        assertThat(understood).isGreaterThan(300);
    }

    private static Request byGrammar(String... words) throws UsageException {
        return new Grammar("0", () -> false, TAXONOMY).read(words);
    }
}
