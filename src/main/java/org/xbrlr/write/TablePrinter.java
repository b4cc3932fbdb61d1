package org.xbrlr.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xbrlr.Reading;
import org.xbrlr.page.Page;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;

/**
 * Draws the recovered table of a page for a person to read and for tests to compare.
 *
 * <pre>
 * SEGMENT REPORTING (Details) - USD ($)
 * $ in Thousands
 *
 *                                    1           2           3
 *                             3 months    6 months
 *                           2021-06-30  2021-06-30  2020-12-31
 *  18    Total revenue        $ 64,928   $ 125,431
 *  71    Total assets          579,366     579,366   $ 399,839~
 *  75  [North America]
 *
 * ~ inferred
 * </pre>
 *
 * The first figure of a row is its source line. What is not certain is signed. A table that is wider than the page is drawn in
 * several parts, one below the other, each with the rows that have values there; the first part has the headings too.
 */
public final class TablePrinter {
    /** Narrower than this no table can be read. */
    private static final int LEAST_WIDTH = 40;

    private static final int LEAST_LABEL = 24;
    /** A part's label column, where the whole table does not fit anyway. */
    private static final int LABEL_OF_PART = 36;

    private static final int TEXT_BESIDE_OTHERS = 24;
    private static final String GAP = "  ";
    /** Narrow, since every column ends with a place for its sign. */
    private static final String COLUMN_GAP = " ";

    private final int width;

    /** A printer for lines of this many character cells. */
    public TablePrinter(int width) {
        this.width = Math.max(LEAST_WIDTH, width);
    }

    /** The drawing, each line ended by a line feed and without blanks at its end. */
    public String print(Reading reading) {
        List<String> lines = new ArrayList<>();
        reading.page().ifPresent(page -> title(page, lines));
        Table table = reading.table();
        if (table.columns().isEmpty()) {
            lines.add("no table");
        } else {
            table(table, lines);
            legend(table, lines);
        }
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private void title(Page page, List<String> lines) {
        lines.add(DisplayText.oneLine(page.title().text()));
        if (!page.scale().text().isEmpty()) {
            lines.add(DisplayText.oneLine(page.scale().text()));
        }
        lines.add("");
    }

    private void table(Table table, List<String> lines) {
        int gutter = table.rows().stream()
                .mapToInt(row -> Integer.toString(row.line()).length())
                .max()
                .orElse(1);
        int available = width - gutter - GAP.length() - COLUMN_GAP.length();
        List<String> labels = table.rows().stream().map(TablePrinter::label).toList();
        int widestLabel = IntStream.range(0, labels.size())
                .filter(i -> !table.rows().get(i).cells().isEmpty())
                .map(i -> DisplayText.width(labels.get(i)))
                .max()
                .orElse(0);
        int textWidth = table.columns().size() == 1 ? available / 2 : Math.min(available / 2, TEXT_BESIDE_OTHERS);
        List<DrawnColumn> columns = DrawnColumn.of(table, textWidth);
        int all =
                columns.stream().mapToInt(c -> c.width() + COLUMN_GAP.length()).sum();
        boolean fits = all + Math.min(widestLabel, LEAST_LABEL) <= available;
        int widestColumn = columns.stream().mapToInt(DrawnColumn::width).max().orElse(0) + COLUMN_GAP.length();
        int roomForLabels = fits ? available - all : Math.min(LABEL_OF_PART, available - widestColumn);
        int labelWidth = Math.max(0, Math.min(widestLabel, roomForLabels));
        List<List<DrawnColumn>> parts = parts(columns, fits ? Integer.MAX_VALUE : available - labelWidth);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                lines.add("");
            }
            part(table, labels, parts.get(i), i == 0, gutter, labelWidth, lines);
        }
    }

    /** The columns in parts that fit the room beside the labels; a part has one column at least. */
    private static List<List<DrawnColumn>> parts(List<DrawnColumn> columns, int room) {
        List<List<DrawnColumn>> parts = new ArrayList<>();
        int used = 0;
        for (DrawnColumn column : columns) {
            int needed = column.width() + COLUMN_GAP.length();
            if (parts.isEmpty() || used + needed > room) {
                parts.add(new ArrayList<>());
                used = 0;
            }
            parts.get(parts.size() - 1).add(column);
            used += needed;
        }
        return parts;
    }

    private void part(
            Table table,
            List<String> labels,
            List<DrawnColumn> columns,
            boolean first,
            int gutter,
            int labelWidth,
            List<String> lines) {
        String noLabel = " ".repeat(gutter) + GAP + " ".repeat(labelWidth) + COLUMN_GAP;
        int headLines = columns.stream().mapToInt(c -> c.head().size()).max().orElse(0);
        for (int i = 0; i < headLines; i++) {
            int line = i;
            String heads = columns.stream()
                    .map(c -> COLUMN_GAP
                            + DisplayText.right(
                                    line < c.head().size() ? c.head().get(line) : "", c.width()))
                    .collect(Collectors.joining());
            if (!heads.isBlank()) {
                lines.add(noLabel + heads);
            }
        }
        for (int i : rowsOf(table, columns, first)) {
            String cells = columns.stream()
                    .map(c -> COLUMN_GAP + DisplayText.right(c.cells().getOrDefault(i, ""), c.width()))
                    .collect(Collectors.joining());
            int room = cells.isBlank() ? width - gutter - GAP.length() : labelWidth;
            String label = DisplayText.cut(labels.get(i), room);
            String line = Integer.toString(table.rows().get(i).line());
            lines.add(DisplayText.right(line, gutter) + GAP + DisplayText.left(label, labelWidth) + COLUMN_GAP + cells);
        }
    }

    /** Which rows a part shows: those with values in it, and in the first part the rows without any. */
    private static Set<Integer> rowsOf(Table table, List<DrawnColumn> columns, boolean first) {
        Set<Integer> rows = new TreeSet<>();
        columns.forEach(column -> rows.addAll(column.cells().keySet()));
        if (first) {
            IntStream.range(0, table.rows().size())
                    .filter(i -> table.rows().get(i).cells().isEmpty())
                    .forEach(rows::add);
        }
        return rows;
    }

    private static String label(Row row) {
        String text = switch (row.kind()) {
            case MEMBER -> "[" + row.label() + "]";
            case ABSTRACT -> row.label();
            case ITEM, BALANCE, NIL -> "  " + row.label();
        };
        return DisplayText.oneLine(text
                + row.unitSuffix().map(unit -> " | " + unit.shown()).orElse("")
                + row.balanceDate().map(date -> " at " + date).orElse("")
                + DrawnColumn.marks(row.footnotes()));
    }

    private static void legend(Table table, List<String> lines) {
        String signs = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(TablePrinter::meaning)
                .filter(meaning -> !meaning.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("   "));
        if (!signs.isEmpty()) {
            lines.add("");
            lines.add(signs);
        }
    }

    private static String meaning(PlacedCell cell) {
        return switch (DrawnColumn.sign(cell)) {
            case DrawnColumn.INFERRED -> "~ inferred";
            case DrawnColumn.UNSETTLED -> "? inferred, less than 90 % sure";
            case DrawnColumn.AMBIGUOUS -> "* ambiguous";
            default -> "";
        };
    }
}
