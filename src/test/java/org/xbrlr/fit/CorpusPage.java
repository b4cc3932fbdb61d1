package org.xbrlr.fit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageParser;
import org.xbrlr.text.CellReader;

/**
 * A page whose table is known.
 *
 * @param name {@code filing/page.txt}
 * @param company what folds are made of
 * @param kind as the index says
 * @param bytes the text
 * @param page the parsed text; empty where it holds no table
 * @param months of each column; 0 where its head is blank
 * @param columnOfLine the 0-based column of the value on each line
 * @param elementOfLine the element of the row on each line
 * @param periodOfLine its period type, where the truth tells it of this page or of the same element on another
 */
@SuppressWarnings("ArrayRecordComponent") // read by the fits only
record CorpusPage(
        String name,
        String company,
        String kind,
        byte[] bytes,
        Optional<Page> page,
        List<Integer> months,
        Map<Integer, Integer> columnOfLine,
        Map<Integer, String> elementOfLine,
        Map<Integer, String> periodOfLine) {

    /** The folder that holds the pages of its filing. */
    String filing() {
        return name.substring(0, name.lastIndexOf('/'));
    }

    /** Reads all pages of a corpus: {@code index.tsv} and {@code <filing>/<page>.txt} with {@code .truth.json}. */
    static List<CorpusPage> readAll(Path corpus) throws IOException {
        List<CorpusPage> pages = new ArrayList<>();
        Map<String, String> periodOf = new HashMap<>();
        ObjectMapper json = new ObjectMapper();
        List<String> index = Files.readAllLines(corpus.resolve("index.tsv"), StandardCharsets.UTF_8);
        List<String> head = List.of(index.get(0).split("\t", -1));
        for (String line : index.subList(1, index.size())) {
            String[] field = line.split("\t", -1);
            String name = field[head.indexOf("filing")] + "/" + field[head.indexOf("page")];
            byte[] bytes = Files.readAllBytes(corpus.resolve(name + ".txt"));
            JsonNode truth = json.readTree(Files.readAllBytes(corpus.resolve(name + ".truth.json")));
            List<Integer> months = new ArrayList<>();
            truth.get("columns").forEach(c -> months.add(c.get("months").asInt(0)));
            Map<Integer, Integer> columnOfLine = new HashMap<>();
            Map<Integer, String> elementOfLine = new HashMap<>();
            Map<Integer, String> periodOfLine = new HashMap<>();
            for (JsonNode row : truth.get("rows")) {
                String element = row.path("element").asText("");
                if (!element.isEmpty() && row.path("line").isInt()) {
                    elementOfLine.put(row.get("line").asInt(), element);
                    String period = row.path("period").asText("");
                    if (period.equals("instant") || period.equals("duration")) {
                        periodOf.put(element, period);
                    }
                }
                for (JsonNode cell : row.get("cells")) {
                    columnOfLine.put(
                            cell.get("line").asInt(), cell.get("column").asInt() - 1);
                }
            }
            pages.add(new CorpusPage(
                    name + ".txt",
                    field[head.indexOf("company")],
                    field[head.indexOf("kind")],
                    bytes,
                    PageParser.parse(CellReader.read(name, bytes, d -> {}), d -> {}),
                    months,
                    columnOfLine,
                    elementOfLine,
                    periodOfLine));
        }
        for (CorpusPage page : pages) {
            page.elementOfLine.forEach((line, element) -> {
                if (periodOf.containsKey(element)) {
                    page.periodOfLine.put(line, periodOf.get(element));
                }
            });
        }
        return pages;
    }
}
