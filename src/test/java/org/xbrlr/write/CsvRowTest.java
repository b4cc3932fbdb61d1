package org.xbrlr.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own rows are those of Commons CSV, character by character. */
class CsvRowTest {
    private static final String LETTERS = ",,\t\t\"\"\"\r\n #!$';|=a b c1 \u0000\u001f\u007f\u00a0é漢\ud83d\ude00\ud800";

    static List<Path> goldenFacts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("testdata", "golden"))) {
            return files.filter(file -> file.endsWith("facts.csv")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("goldenFacts")
    void goldenFactsAreWrittenAsTheyStand(Path file) throws IOException {
        String text = Files.readString(file);
        List<List<String>> rows;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.DEFAULT)) {
            rows = parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
        assertThat(rows).isNotEmpty();
        assertThat(ours(rows, ',')).isEqualTo(text).isEqualTo(printed(rows, ','));
        assertThat(ours(rows, '\t')).isEqualTo(printed(rows, '\t'));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', '\t'})
    void randomRowsAreWrittenAsByCommonsCsv(char delimiter) throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(f -> text(random))
                    .toList());
            for (int more = random.nextInt(3); more > 0; more--) { // with fields in common with the row above
                rows.add(rows.get(rows.size() - 1).stream()
                        .map(above -> random.nextBoolean() ? above : text(random))
                        .toList());
            }
            assertThat(ours(rows, delimiter)).isEqualTo(printed(rows, delimiter));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static String ours(List<List<String>> rows, char delimiter) {
        StringBuilder out = new StringBuilder();
        CsvRow row = new CsvRow(out, delimiter);
        for (List<String> fields : rows) {
            fields.forEach(row::field);
            row.end();
        }
        return out.toString();
    }

    private static String printed(List<List<String>> rows, char delimiter) throws IOException {
        StringBuilder out = new StringBuilder();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setRecordSeparator('\n')
                .get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            for (List<String> fields : rows) {
                printer.printRecord(fields.stream().map(FieldText::wellFormed).toList());
            }
        }
        return out.toString();
    }
}
