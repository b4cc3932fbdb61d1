package org.xbrlr.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xbrlr.notation.DateNotation;
import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.UnitNotation;
import org.xbrlr.notation.ValueNotation;
import org.xbrlr.page.ColumnHead;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageParser;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.Column;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.Table;
import org.xbrlr.text.CellReader;

/**
 * Real pages that stand beside the project, with their tables as they are known to be and, where the page in HTML tells it,
 * the data type of every element.
 */
public final class RealPages {
    private static final Path FOLDER = Path.of("..", "shared", "corpus", "dev");

    private static final Pattern ELEMENT = Pattern.compile(
            "<strong> Name:</strong></td>\\s*<td[^>]*>(?:<nobr>)?([^<]*).*?Data Type:</strong></td>\\s*<td[^>]*>([^<]*)",
            Pattern.DOTALL);
    private static final Pattern BALANCE = Pattern.compile("(.*) at ([A-Z][a-z]{2}\\. [0-9]{2}, [0-9]{4})");

    private static final ObjectMapper JSON = new ObjectMapper();

    private RealPages() {}

    /**
     * A page with its true table.
     *
     * @param elements the element of each row, by the row's line
     * @param types the data types of the page's elements, in the order of their definition blocks
     */
    public record RealPage(
            String name, Page page, Table table, Map<Integer, String> elements, Map<String, String> types) {}

    public static boolean absent() {
        return !Files.isDirectory(FOLDER);
    }

    public static List<RealPage> all() throws IOException {
        List<Path> truths;
        try (Stream<Path> files = Files.walk(FOLDER)) {
            truths = files.filter(f -> f.toString().endsWith(".truth.json"))
                    .sorted()
                    .toList();
        }
        List<RealPage> pages = new ArrayList<>();
        for (Path truth : truths) {
            String stem = truth.toString().replace(".truth.json", "");
            Optional<Page> page = PageParser.parse(
                    CellReader.read(stem, Files.readAllBytes(Path.of(stem + ".txt")), d -> {}), d -> {});
            if (page.isPresent()) {
                pages.add(page(stem, page.get(), JSON.readTree(truth.toFile())));
            }
        }
        return pages;
    }

    private static RealPage page(String stem, Page page, JsonNode truth) throws IOException {
        Map<Integer, String> elements = new HashMap<>();
        List<Column> columns = new ArrayList<>();
        for (JsonNode column : truth.get("columns")) {
            int index = columns.size();
            ColumnHead head = page.columns().size() == truth.get("columns").size()
                    ? page.columns().get(index)
                    : null;
            int months = column.path("months").asInt(0);
            columns.add(new Column(
                    index + 1,
                    head == null ? 1 : head.line(),
                    months == 0 ? OptionalInt.empty() : OptionalInt.of(months),
                    column.path("date").isTextual()
                            ? Optional.of(LocalDate.parse(column.path("date").asText()))
                            : Optional.empty(),
                    column.path("date").isTextual()
                            ? Optional.of(months == 0 ? PeriodType.INSTANT : PeriodType.DURATION)
                            : Optional.empty(),
                    head == null ? List.of() : head.units(),
                    head == null ? List.of() : head.members(),
                    List.of()));
        }
        List<Row> rows = new ArrayList<>();
        String section = "";
        List<String> headings = List.of();
        for (JsonNode row : truth.get("rows")) {
            String kind = row.path("kind").asText();
            String label = row.path("label").asText();
            if (kind.equals("member")) {
                section = label;
                headings = List.of();
            } else if (kind.equals("abstract")) {
                headings = List.of(label);
            }
            elements.put(row.path("line").asInt(), row.path("element").asText());
            rows.add(row(row, kind, label, section, headings));
        }
        Path html = Path.of(stem + ".htm");
        return new RealPage(
                stem.substring(FOLDER.toString().length() + 1),
                page,
                new Table(columns, rows),
                elements,
                Files.exists(html) ? types(Files.readString(html, StandardCharsets.ISO_8859_1)) : Map.of());
    }

    private static Row row(JsonNode row, String kind, String label, String section, List<String> headings) {
        List<PlacedCell> cells = new ArrayList<>();
        for (JsonNode cell : row.get("cells")) {
            String shown = cell.path("shown").asText();
            cells.add(new PlacedCell(
                    cell.path("line").asInt(),
                    shown,
                    ValueNotation.parse(shown),
                    cell.path("column").asInt(),
                    Certainty.CERTAIN,
                    1,
                    List.of(),
                    List.of()));
        }
        Matcher balance = BALANCE.matcher(label);
        boolean dated = balance.matches();
        int bar = label.lastIndexOf(" | ");
        Optional<UnitName> suffix = kind.equals("member") || bar < 0
                ? Optional.empty()
                : Optional.of(UnitNotation.inUnitPlace(label.substring(bar + 3)));
        String period = row.path("period").asText("");
        return new Row(
                row.path("line").asInt(),
                switch (kind) {
                    case "member" -> RowKind.MEMBER;
                    case "abstract" -> RowKind.ABSTRACT;
                    case "item" -> dated ? RowKind.BALANCE : RowKind.ITEM;
                    default -> RowKind.NIL;
                },
                dated ? balance.group(1) : suffix.isPresent() ? label.substring(0, bar) : label,
                suffix,
                section,
                headings,
                dated ? DateNotation.parse(balance.group(2)) : Optional.empty(),
                period.isEmpty() || period.equals("null")
                        ? Optional.empty()
                        : Optional.of(period.equals("instant") ? PeriodType.INSTANT : PeriodType.DURATION),
                List.of(),
                cells);
    }

    private static Map<String, String> types(String html) {
        Map<String, String> types = new LinkedHashMap<>();
        Matcher matcher = ELEMENT.matcher(html);
        while (matcher.find()) {
            types.put(matcher.group(1).trim(), matcher.group(2).trim());
        }
        return types;
    }
}
