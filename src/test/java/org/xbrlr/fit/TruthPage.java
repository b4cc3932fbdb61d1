package org.xbrlr.fit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageParser;
import org.xbrlr.table.RowKind;
import org.xbrlr.text.CellReader;

/**
 * A page whose rows are known.
 *
 * @param name its filing and page
 * @param company the first word of the company's name, in lower case: filings of one company have it in common
 * @param page what stage 2 reads of it
 * @param labels the kind of each row by the line of its label
 * @param values the lines of the values
 */
record TruthPage(String name, String company, Page page, Map<Integer, RowKind> labels, Set<Integer> values) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The pages that the folder's index names, those without a table left out. */
    static List<TruthPage> readAll(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("index.tsv"));
        List<String> heads = List.of(lines.get(0).split("\t", -1));
        List<TruthPage> pages = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            String name = fields[heads.indexOf("filing")] + "/" + fields[heads.indexOf("page")];
            String company =
                    fields[heads.indexOf("company")].toLowerCase(Locale.ROOT).split("\\W", 2)[0];
            PageParser.parse(CellReader.read(name, Files.readAllBytes(folder.resolve(name + ".txt")), d -> {}), d -> {})
                    .ifPresent(page -> pages.add(read(name, company, page, folder.resolve(name + ".truth.json"))));
        }
        return pages;
    }

    private static TruthPage read(String name, String company, Page page, Path file) {
        Map<Integer, RowKind> labels = new HashMap<>();
        Set<Integer> values = new HashSet<>();
        for (JsonNode row : tree(file).get("rows")) {
            labels.put(row.get("line").asInt(), kind(row.get("kind").asText()));
            row.get("cells").forEach(cell -> values.add(cell.get("line").asInt()));
        }
        return new TruthPage(name, company, page, labels, values);
    }

    private static JsonNode tree(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static RowKind kind(String name) {
        return switch (name) {
            case "abstract" -> RowKind.ABSTRACT;
            case "member" -> RowKind.MEMBER;
            case "empty" -> RowKind.NIL;
            default -> RowKind.ITEM;
        };
    }
}
