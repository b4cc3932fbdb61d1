package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.text.CellReader;
import org.xbrlr.text.CellText;

/**
 * Heads and body of real pages against what is known of them. The pages stand beside the project and not in it; where they are
 * absent this test is skipped, and the tests beside each rule still hold.
 */
class CorpusHeadsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The counts may only fall: pages whose heads are not in the text at all. */
    @ParameterizedTest
    @CsvSource({"dev, 1", "dev-raw, 1"})
    void headsAndBodyOfRealPages(String folder, int mostExceptions) throws IOException {
        Path corpus = Path.of("..", "shared", "corpus", folder);
        assumeTrue(Files.isDirectory(corpus), "no corpus beside the project");
        List<String> exceptions = new ArrayList<>();
        int pages = 0;
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path truth : files.filter(f -> f.toString().endsWith(".truth.json"))
                    .sorted()
                    .toList()) {
                pages++;
                Path text = Path.of(truth.toString().replace(".truth.json", ".txt"));
                String difference = difference(JSON.readTree(truth.toFile()), Files.readAllBytes(text));
                if (!difference.isEmpty()) {
                    exceptions.add(corpus.relativize(text) + ": " + difference);
                }
            }
        }
        assertThat(pages).isPositive();
        assertThat(exceptions).hasSizeLessThanOrEqualTo(mostExceptions);
    }

    private static String difference(JsonNode truth, byte[] bytes) {
        CellText text = CellReader.read("page", bytes, d -> {});
        Optional<Page> parsed = PageParser.parse(text, d -> {});
        if (parsed.isEmpty()) {
            return "no page";
        }
        Page page = parsed.get();
        List<List<String>> expectedLines = new ArrayList<>();
        List<String> expectedDates = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        truth.get("columns").forEach(column -> {
            List<String> lines = new ArrayList<>();
            column.get("lines").forEach(line -> lines.add(line.asText()));
            int index = expectedLines.size();
            expectedLines.add(lines);
            // a date that was promoted into the title is not in the truth
            if (!column.get("date").isNull() && index < page.columns().size()) {
                expectedDates.add(column.get("date").asText());
                dates.add(page.columns().get(index).date().map(Object::toString).orElse(""));
            }
        });
        List<List<String>> lines =
                page.columns().stream().map(ColumnHead::lines).toList();
        if (!expectedLines.equals(lines) || !expectedDates.equals(dates)) {
            return "columns " + lines + dates + " for " + expectedLines + expectedDates;
        }
        String head = page.title().text() + page.scale().text();
        String expectedHead =
                truth.get("report").asText() + truth.get("scale").path(0).asText("");
        if (!head.equals(expectedHead)) {
            return "title and scale " + head + " for " + expectedHead;
        }
        List<Integer> months = page.groups().stream().map(GroupHead::months).toList();
        if (!months.equals(expectedMonths(truth))) {
            return "groups " + months + " for " + expectedMonths(truth);
        }
        int first = page.body().get(0).line();
        int last = page.body().get(page.body().size() - 1).lastLine();
        for (JsonNode row : truth.get("rows")) {
            List<Integer> rowLines = new ArrayList<>();
            rowLines.add(row.get("line").asInt(first));
            row.get("cells").forEach(cell -> rowLines.add(cell.get("line").asInt(first)));
            for (int line : rowLines) {
                if (line < first || line > last) {
                    return "line " + line + " of the table is outside " + first + " to " + last;
                }
            }
        }
        int firstRow = truth.get("rows").get(0).get("line").asInt(first);
        return firstRow == first ? "" : "the body begins at " + first + " and not at " + firstRow;
    }

    /** The months of the columns, each run of equal ones once: what the heads over them say. */
    private static List<Integer> expectedMonths(JsonNode truth) {
        List<Integer> months = new ArrayList<>();
        for (JsonNode column : truth.get("columns")) {
            int number = column.get("months").asInt(0);
            boolean sameGroup = !months.isEmpty() && months.get(months.size() - 1) == number;
            if (number > 0 && !sameGroup) {
                months.add(number);
            }
        }
        return months;
    }
}
