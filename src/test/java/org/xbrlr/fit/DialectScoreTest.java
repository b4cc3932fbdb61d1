package org.xbrlr.fit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;
import org.xbrlr.fact.Fact;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.flatten.Flattener;
import org.xbrlr.text.Dialect;

class DialectScoreTest {
    @TempDir
    Path folder;

    @Test
    void cellsAndFactsOfAnotherDialectGetTheLinesOfDialectA() throws IOException {
        String html = Files.readString(Path.of("testdata", "html", "R6.htm"));
        String text = Flattener.flatten(html, Dialect.A);
        Path page = folder.resolve("corpus/tea_2023/R4");
        Files.createDirectories(page.resolveSibling(""));
        Files.writeString(page.resolveSibling("R4.htm"), html);
        Files.writeString(page.resolveSibling("R4.txt"), text);
        Files.writeString(page.resolveSibling("R4.truth.json"), "{}");
        Files.writeString(folder.resolve("corpus/index.tsv"), "filing\tpage\ntea_2023\tR4\ntea_2023\tR5\n");

        DialectScore.main(new String[] {folder.resolve("corpus").toString(), folder.toString(), "C"});

        assertThat(Files.readAllLines(folder.resolve("index.tsv"))).containsExactly("filing\tpage", "tea_2023\tR4");
        assertThat(folder.resolve("tea_2023/R4.truth.json")).hasContent("{}");
        JsonNode read = new ObjectMapper().readTree(Files.readString(folder.resolve("C.ndjson")));
        Reading known = Xbrlr.readAll(
                        "R4", text.getBytes(StandardCharsets.UTF_8), Optional.of(Dialect.A), Taxonomy.NONE)
                .get(0);
        List<Integer> lines = new ArrayList<>();
        read.get("rows").forEach(row -> {
            lines.add(row.get("line").asInt());
            row.path("cells").forEach(cell -> lines.add(cell.get("line").asInt()));
        });
        List<Integer> expected = new ArrayList<>();
        known.table().rows().forEach(row -> {
            expected.add(row.line());
            row.cells().forEach(cell -> expected.add(cell.line()));
        });
        assertThat(lines).isEqualTo(expected).hasSizeGreaterThan(5);
        List<Integer> ofFacts = new ArrayList<>();
        read.get("facts").forEach(fact -> fact.get("lines").forEach(line -> ofFacts.add(line.asInt())));
        assertThat(ofFacts)
                .containsExactlyElementsOf(known.facts().stream()
                        .map(Fact::lines)
                        .flatMap(List::stream)
                        .toList());
    }
}
