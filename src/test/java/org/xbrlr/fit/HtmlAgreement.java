package org.xbrlr.fit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.Column;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.RowKind;

/**
 * Compares what is read of pages in HTML with the truth beside them, and prints each disagreement.
 *
 * <p>Arguments: the folder of the corpus.
 */
final class HtmlAgreement {
    private static final ObjectMapper JSON = new ObjectMapper();

    final Map<String, int[]> counts = new TreeMap<>();
    final List<String> disagreements = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        HtmlAgreement agreement = of(Path.of(args[0]));
        agreement.disagreements.forEach(System.out::println);
        agreement.counts.forEach(
                (what, count) -> System.out.printf(Locale.ROOT, "%-20s %6d of %6d agree%n", what, count[0], count[1]));
    }

    /** Compares all pages below the folder that are there as {@code R4.htm} and {@code R4.truth.json}. */
    static HtmlAgreement of(Path corpus) throws IOException {
        HtmlAgreement agreement = new HtmlAgreement();
        List<Path> pages;
        try (Stream<Path> files = Files.walk(corpus, 2)) {
            pages = files.filter(file -> file.toString().endsWith(".htm"))
                    .sorted()
                    .toList();
        }
        for (Path page : pages) {
            Path truth = page.resolveSibling(page.getFileName().toString().replace(".htm", ".truth.json"));
            if (Files.exists(truth)) {
                String name = corpus.relativize(page).toString();
                agreement.compare(
                        name, Xbrlr.read(name, Files.readAllBytes(page)), JSON.readTree(Files.readAllBytes(truth)));
            }
        }
        return agreement;
    }

    private void compare(String page, Reading reading, JsonNode truth) {
        List<Column> columns = reading.table().columns();
        check("column counts", page, truth.get("columns").size(), columns.size());
        for (int i = 0; i < Math.min(columns.size(), truth.get("columns").size()); i++) {
            Column column = columns.get(i);
            JsonNode known = truth.get("columns").get(i);
            Object months = column.months().isPresent() ? column.months().getAsInt() : "null";
            check("months", page + " column " + (i + 1), known.get("months").asText(), months.toString());
            String date = column.date().map(Object::toString).orElse("null");
            check("dates", page + " column " + (i + 1), known.get("date").asText(), date);
        }
        List<Row> rows = reading.table().rows();
        check("row counts", page, truth.get("rows").size(), rows.size());
        for (int i = 0; i < Math.min(rows.size(), truth.get("rows").size()); i++) {
            compare(page, reading, rows.get(i), truth.get("rows").get(i));
        }
    }

    private void compare(String page, Reading reading, Row row, JsonNode known) {
        String where = page + ":" + row.line() + " \"" + row.label() + "\"";
        check("kinds", where, known.get("kind").asText(), kind(row.kind()));
        Optional<String> name = row.kind() == RowKind.MEMBER
                ? Optional.empty()
                : reading.concepts().of(row).name();
        if (row.kind() != RowKind.MEMBER) {
            check("elements", where, known.path("element").asText("null").replaceFirst("_", ":"), name.orElse("null"));
        }
        check(
                "columns of cells",
                where,
                columns(known),
                row.cells().stream().map(PlacedCell::column).toList());
        check("certain cells", where, row.cells().size(), (int) row.cells().stream()
                .filter(cell -> cell.certainty() == Certainty.CERTAIN)
                .count());
        for (int i = 0; i < Math.min(row.cells().size(), known.get("cells").size()); i++) {
            String shown = row.cells().get(i).shown();
            String expected = known.get("cells").get(i).get("shown").asText();
            if (!shown.contains("\n") && shown.length() < 200) {
                check("shown", where, expected, shown);
            }
        }
    }

    private static List<Integer> columns(JsonNode row) {
        List<Integer> columns = new ArrayList<>();
        row.get("cells").forEach(cell -> columns.add(cell.get("column").asInt()));
        return columns;
    }

    private static String kind(RowKind kind) {
        return switch (kind) {
            case ABSTRACT -> "abstract";
            case MEMBER -> "member";
            case NIL -> "empty";
            case ITEM, BALANCE -> "item";
        };
    }

    private void check(String what, String where, Object expected, Object actual) {
        int[] count = counts.computeIfAbsent(what, w -> new int[2]);
        count[1]++;
        if (expected.equals(actual)) {
            count[0]++;
        } else {
            disagreements.add(what + ": " + where + ": truth " + expected + ", read " + actual);
        }
    }
}
