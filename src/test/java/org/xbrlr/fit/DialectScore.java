package org.xbrlr.fit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.flatten.Flattener;
import org.xbrlr.text.Dialect;
import org.xbrlr.write.JsonWriter;

/**
 * Makes what a score of texts in dialect A needs to score those in another dialect.
 *
 * <p>Such a score knows values by their lines in dialect A. So each page is flattened to the dialect and read, and the lines of what
 * comes out are put back to those of the same labels and values in the text beside the page; what stands there on no line gets a line
 * of its own.
 *
 * <p>Arguments: a corpus with {@code index.tsv}, {@code R4.htm}, {@code R4.txt} and {@code R4.truth.json}; a folder to write to; dialects.
 * The folder gets a corpus of the pages that are there in HTML and, for each dialect, {@code C.ndjson}: for {@code score.py C.ndjson
 * FOLDER --tables}.
 */
final class DialectScore {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A label or a value is looked for among so many that follow. */
    private static final int WINDOW = 30;

    /** From here on lines stand for none. */
    private static final int NO_LINE = 1_000_000;

    private DialectScore() {}

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        List<String> index = Files.readAllLines(corpus.resolve("index.tsv"));
        List<String> kept = new ArrayList<>(index.subList(0, 1));
        List<String> pages = new ArrayList<>();
        for (String line : index.subList(1, index.size())) {
            String[] fields = line.split("\t", -1);
            String page = fields[0] + "/" + fields[1];
            if (Files.exists(corpus.resolve(page + ".htm"))) {
                kept.add(line);
                pages.add(page);
                Path truth = folder.resolve(page + ".truth.json");
                Files.createDirectories(truth.resolveSibling(""));
                Files.write(truth, Files.readAllBytes(corpus.resolve(page + ".truth.json")));
            }
        }
        Files.write(folder.resolve("index.tsv"), kept);
        for (String name : Arrays.asList(args).subList(2, args.length)) {
            List<String> documents = new ArrayList<>();
            for (String page : pages) {
                documents.add(document(corpus, page, Dialect.valueOf(name)));
            }
            Files.write(folder.resolve(name + ".ndjson"), documents);
        }
    }

    private static String document(Path corpus, String page, Dialect dialect) throws IOException {
        String name = page + ".txt";
        JsonNode known = json(name, Files.readAllBytes(corpus.resolve(name)), Dialect.A);
        String html = Files.readString(corpus.resolve(page + ".htm"));
        byte[] text = Flattener.flatten(html, dialect).getBytes(StandardCharsets.UTF_8);
        JsonNode read = json(name, text, dialect);
        putBack(tokens(known), tokens(read));
        tellFacts(read);
        return JSON.writeValueAsString(read);
    }

    private static JsonNode json(String name, byte[] text, Dialect dialect) throws IOException {
        Reading reading =
                Xbrlr.readAll(name, text, Optional.of(dialect), Taxonomy.NONE).get(0);
        StringWriter out = new StringWriter();
        try (JsonWriter writer = JsonWriter.oneLine(out)) {
            writer.write(reading);
        }
        return JSON.readTree(out.toString());
    }

    /** The labels and values of a page in order, each an object with its line. */
    private static List<ObjectNode> tokens(JsonNode page) {
        List<ObjectNode> tokens = new ArrayList<>();
        page.get("rows").forEach(row -> {
            tokens.add((ObjectNode) row);
            row.path("cells").forEach(cell -> tokens.add((ObjectNode) cell));
        });
        return tokens;
    }

    private static void putBack(List<ObjectNode> known, List<ObjectNode> read) {
        int next = 0;
        int unknown = NO_LINE;
        for (ObjectNode token : read) {
            int found = next;
            while (found < Math.min(known.size(), next + WINDOW)
                    && !text(known.get(found)).equals(text(token))) {
                found++;
            }
            if (found < Math.min(known.size(), next + WINDOW)) {
                token.put("line", known.get(found).get("line").asInt());
                next = found + 1;
            } else {
                token.put("line", unknown);
                unknown++;
            }
        }
    }

    /** What a label or a value says, white space left out: where lines are joined it changes. */
    private static String text(JsonNode token) {
        boolean label = token.has("label");
        String words = token.path(label ? "label" : "shown").asText();
        return (label ? "label " : "value ") + words.replaceAll("\\s+", "");
    }

    /** Gives facts the lines of their cells: those of a row follow one another, and each cell is of one of them. */
    private static void tellFacts(JsonNode page) {
        int fact = 0;
        for (JsonNode row : page.get("rows")) {
            int left = row.path("cells").size();
            while (left > 0 && fact < page.get("facts").size()) {
                ObjectNode told = (ObjectNode) page.get("facts").get(fact);
                ArrayNode lines = JSON.createArrayNode();
                for (JsonNode column : told.get("columns")) {
                    Stream.of(row.get("cells"))
                            .flatMap(cells -> Stream.iterate(0, i -> i < cells.size(), i -> i + 1)
                                    .map(cells::get))
                            .filter(cell -> cell.get("column").asInt() == column.asInt())
                            .forEach(cell -> lines.add(cell.get("line").asInt()));
                }
                left -= told.get("columns").size();
                told.set("lines", lines);
                fact++;
            }
        }
    }
}
