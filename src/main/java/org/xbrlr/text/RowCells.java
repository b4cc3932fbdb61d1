package org.xbrlr.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes rows as cells of dialect A: the head as cells whose lines stand below their bars, the body with what is known of rows and
 * columns.
 *
 * <pre>
 * | Shops - USD ($) | Dec. 31, 2020 | Dec. 31, 2019 |     |, Shops - USD ($); |, Dec. 31, 2020; |, Dec. 31, 2019
 * | Cash | | $ 4 |                                        |Cash (first); |$ 4 (column 2)
 * </pre>
 */
final class RowCells {
    /** How rows were written. */
    enum Form {
        /** Empty cells were dropped. */
        EMPTY_CELLS_DROPPED,
        /** So they were, and bars within labels look like those between cells. */
        BARS_ALIKE,
        /** Every cell is there. */
        EMPTY_CELLS_KEPT
    }

    private static final Pattern ANSWER = Pattern.compile("true|false|Yes|No");
    /** Labels of what is answered with words. */
    private static final Pattern ANSWERED = Pattern.compile(".*\\[(?:Extensible (?:Enumeration|List)|Text Block)\\]");

    private static final Pattern NAME = Pattern.compile(".*\\p{L}{2}.*");
    private static final Pattern NO_NAME =
            Pattern.compile("\\S*[0-9]\\S*|[A-Z]{0,3}\\p{Sc}.*|.*\\b[0-9]{1,4} (?:year|month|day)s?\\b.*");

    private final Form form;
    private final List<RawRow> rows;
    private final CellCollector cells;
    private final int head;
    private final int body;
    private final ColumnPlaces places;
    private final long columns;
    /** Whether rows are answered with words. */
    private final boolean answers;

    private RowCells(List<RawRow> rows, Form form, CellCollector cells) {
        this.rows = rows;
        this.cells = cells;
        this.form = form;
        this.head = head();
        this.body = head < rows.size() && isDates(head + 1) ? head + 2 : head + 1;
        this.columns = body - 1 < rows.size() ? filled(rows.get(Math.max(0, body - 1))) - (body - head > 1 ? 0 : 1) : 0;
        this.answers = rows.stream()
                .filter(RawRow::bars)
                .flatMap(row -> row.cells().stream().skip(1))
                .anyMatch(cell -> ANSWER.matcher(cell.text()).matches());
        this.places = form == Form.EMPTY_CELLS_KEPT ? ColumnPlaces.of(rows, head, body) : ColumnPlaces.UNKNOWN;
    }

    static void write(List<RawRow> rows, Form form, CellCollector cells) {
        new RowCells(rows, form, cells).write();
    }

    private void write() {
        for (int i = 0; i < Math.min(head, rows.size()); i++) {
            stray(rows.get(i));
        }
        if (head >= rows.size()) {
            return;
        }
        head(rows.get(head), true);
        for (int i = head + 1; i < body; i++) {
            head(rows.get(i), false);
        }
        boolean definitions = false;
        for (RawRow row : rows.subList(body, rows.size())) {
            if (!row.bars()) {
                row.cells().get(0).lines().forEach(cells::below);
            } else if (isX(row)) {
                definitions = true;
                cells.open(row.cells().get(0).line(), "X", Place.UNTOLD);
            } else if (definitions) {
                definition(row);
            } else {
                body(row);
            }
        }
    }

    /** Behind a definition stands a table of words and values: {@code | Name: | us-gaap_Revenues |}. */
    private void definition(RawRow row) {
        RawRow.RawCell first = row.cells().get(0);
        if (row.cells().size() == 2 && first.text().endsWith(":")) {
            cells.below(new Line(
                    first.line(), (first.text() + " " + row.cells().get(1).text()).strip()));
        } else {
            row.cells().forEach(cell -> cell.lines().forEach(cells::below));
        }
    }

    /** The first row that shows a date or a group; without dates the first of several cells. */
    private int head() {
        int several = rows.size();
        for (int i = 0; i < rows.size(); i++) {
            RawRow row = rows.get(i);
            if (!row.bars()) {
                continue;
            }
            if (row.cells().stream().anyMatch(cell -> HeadShape.isHead(cell.text()))) {
                return HeadShape.isHead(row.cells().get(0).text()) && i > 0 && isTitle(rows.get(i - 1)) ? i - 1 : i;
            }
            several = several == rows.size() && filled(row) > 1 ? i : several;
        }
        return several;
    }

    private static boolean isTitle(RawRow row) {
        return !row.bars() || filled(row) == 1;
    }

    private static long filled(RawRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private boolean isDates(int index) {
        if (index >= rows.size() || !rows.get(index).bars()) {
            return false;
        }
        return rows.get(index).cells().stream().anyMatch(cell -> HeadShape.isHead(cell.text()))
                && rows.get(index).cells().stream()
                        .allMatch(cell ->
                                cell.isEmpty() || HeadShape.isHead(cell.text()) || HeadShape.isMark(cell.text()));
    }

    private static boolean isX(RawRow row) {
        return row.cells().get(0).text().equals("X") && filled(row) == 1;
    }

    private void stray(RawRow row) {
        for (RawRow.RawCell cell : row.cells()) {
            if (!row.bars()) {
                cell.lines().forEach(cells::below);
            } else if (!cell.isEmpty()) {
                write(cell, Place.UNTOLD);
            }
        }
    }

    private void head(RawRow row, boolean titled) {
        for (int i = 0; i < row.cells().size(); i++) {
            RawRow.RawCell cell = row.cells().get(i);
            if (cell.isEmpty()) {
                continue;
            }
            if (i == 0 && titled && !HeadShape.isHead(cell.text())) {
                cells.block(
                        cell.lines().size() == 1 ? HeadShape.title(cell.lines().get(0)) : cell.lines(), Place.UNTOLD);
            } else if (HeadShape.isGroup(cell.text()) || HeadShape.isMark(cell.text())) {
                cells.open(cell.line(), cell.text(), titled ? places.group(row, i) : Place.UNTOLD);
            } else {
                cells.block(
                        cell.lines().size() == 1 ? HeadShape.lines(cell.lines().get(0)) : cell.lines(), Place.UNTOLD);
            }
        }
    }

    private void body(RawRow row) {
        List<RawRow.RawCell> joined = form == Form.BARS_ALIKE ? member(row) : places.joined(row);
        boolean first = true;
        for (int i = 0; i < joined.size(); i++) {
            RawRow.RawCell cell = joined.get(i);
            if (cell.isEmpty()) {
                first &= i > 0;
                continue;
            }
            boolean untold = cell.block() || (first && (i > 0 || !row.sure()));
            Place later = places.known() ? Place.in(places.column(i)) : Place.LATER;
            write(cell, untold ? Place.UNTOLD : first ? Place.FIRST : later);
            first = false;
        }
    }

    /**
     * A name of members is likelier than a text value where both look alike: {@code CPaaS | Minimum |}; not where rows answer
     * {@code true} or {@code No}, as those of cover pages do.
     */
    private List<RawRow.RawCell> member(RawRow row) {
        List<RawRow.RawCell> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        boolean names = columns > 1
                && filled.size() > 1
                && filled.stream().limit(filled.size() - 1).noneMatch(RawRow.RawCell::block)
                && last(filled).lines().size() == 1
                && (filled.stream().allMatch(cell -> cell.lines().get(0).text().endsWith("[Member]"))
                        || (!answers
                                && !ANSWERED.matcher(filled.get(0).text()).matches()
                                && filled.stream()
                                        .allMatch(cell ->
                                                isName(cell.lines().get(0).text()))));
        if (!names) {
            return withUnit(filled, row.cells());
        }
        String label = filled.stream().map(cell -> cell.lines().get(0).text()).collect(Collectors.joining(" | "));
        return List.of(RawRow.RawCell.inline(filled.get(0).line(), label));
    }

    /** A unit behind a label and before a value is the label's: {@code Cups | shares | 5 |}. */
    private static List<RawRow.RawCell> withUnit(List<RawRow.RawCell> filled, List<RawRow.RawCell> row) {
        if (filled.size() < 3
                || filled.get(0).block()
                || filled.get(1).block()
                || ANSWER.matcher(filled.get(1).text()).matches()
                || !HeadShape.isUnit(filled.get(1).text())) {
            return row;
        }
        RawRow.RawCell label = filled.get(0);
        List<RawRow.RawCell> joined = new ArrayList<>(filled.subList(1, filled.size()));
        joined.set(
                0,
                RawRow.RawCell.inline(
                        label.line(), label.text() + " | " + joined.get(0).text()));
        return joined;
    }

    private static RawRow.RawCell last(List<RawRow.RawCell> cells) {
        return cells.get(cells.size() - 1);
    }

    /** Words, and no amount, date or length of time. */
    private static boolean isName(String text) {
        return !Character.isLowerCase(text.charAt(0))
                && NAME.matcher(text).matches()
                && !NO_NAME.matcher(text).matches()
                && !HeadShape.isHead(text)
                && !HeadShape.isUnit(text);
    }

    private void write(RawRow.RawCell cell, Place place) {
        if (cell.block()) {
            cells.block(cell.lines(), place);
        } else {
            cells.open(cell.line(), cell.text(), place);
            cell.lines().stream().skip(1).forEach(cells::below);
        }
    }
}
