package org.xbrlr.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xbrlr.notation.FootnoteMarks;
import org.xbrlr.notation.ValueNotation;
import org.xbrlr.page.Footnote;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.rows.KnownRow;
import org.xbrlr.table.rows.UnplacedCell;

/**
 * Reads an R page in HTML: its head, its rows by their classes, definition blocks and footnotes (rules 1 to 6).
 *
 * <pre>{@code
 * <tr class="rh">  a member's head
 * <tr class="re">  <td class="pl">label</td> <td class="nump">$ 5</td> <td class="fn"><sup>[1]</sup></td>
 * <td class="pl"><a><strong>label</strong></a></td> without values: a heading
 * }</pre>
 */
final class HtmlPageReader {
    private static final Pattern DOTNET_VERSION = Pattern.compile("v[12]\\.[0-9.]{1,20}");
    /** The table of a page. */
    static final String REPORT = "table.report";

    private static final String FOOTNOTES = "table.outerFootnotes";

    private final Document document;
    private final Element table;
    private final SourceLines lines;
    private final List<HtmlRow> rows = new ArrayList<>();
    private final List<Footnote> footnotes = new ArrayList<>();

    private HtmlPageReader(Document document, Element table, SourceLines lines) {
        this.document = document;
        this.table = table;
        this.lines = lines;
    }

    /** The pages; those of tables without columns are left out. */
    static List<HtmlPage> read(Document document) {
        SourceLines lines = SourceLines.of(document);
        return reports(document).stream()
                .map(table -> new HtmlPageReader(document, table, lines).read())
                .filter(page -> !page.heads().isEmpty())
                .toList();
    }

    /** The tables of reports; one within another is part of a text. */
    static List<Element> reports(Document document) {
        return document.select(REPORT).stream()
                .filter(table -> table.parents().stream().noneMatch(parent -> parent.is(REPORT)))
                .toList();
    }

    private HtmlPage read() {
        HtmlGrid grid = new HtmlGrid(table);
        HtmlHeadReader head = new HtmlHeadReader(grid, lines);
        for (List<HtmlGrid.Spot> row :
                grid.rows().subList(head.rows, grid.rows().size())) {
            if (row.stream().anyMatch(spot -> spot.cell().selectFirst(FOOTNOTES) != null)) {
                row.forEach(spot -> addFootnotes(spot.cell()));
            } else if (!row.isEmpty()) {
                addRow(row, head);
            }
        }
        boolean dotnet = document.select("body > span").stream()
                .anyMatch(mark -> DOTNET_VERSION.matcher(mark.text().strip()).matches());
        return new HtmlPage(
                head.title, dotnet, head.heads, rows, HtmlDefinitionReader.elements(document, table, lines), footnotes);
    }

    private void addRow(List<HtmlGrid.Spot> spots, HtmlHeadReader head) {
        Element label = spots.get(0).cell();
        List<String> marks = new ArrayList<>();
        List<UnplacedCell> cells = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (HtmlGrid.Spot spot : spots.subList(1, spots.size())) {
            List<String> words = CellWords.lines(spot.cell());
            String shown = String.join("\n", words);
            int column = head.column(spot.from());
            boolean taken = column > 0 && !columns.isEmpty() && columns.get(columns.size() - 1) == column;
            List<String> mark = FootnoteMarks.parse(shown);
            boolean isMark = !mark.isEmpty() && (column == 0 || taken || isMark(spot.cell()));
            if (isMark && taken) {
                mark(cells, mark);
            } else if (isMark) {
                marks.addAll(mark);
            } else if (!words.isEmpty()) {
                cells.add(new UnplacedCell(lines.of(spot.cell()), shown, ValueNotation.parse(shown), List.of()));
                columns.add(taken ? 0 : column); // a second value in one column has no head of its own
            }
        }
        String text = CellWords.oneLine(label);
        if (!text.isEmpty() || !cells.isEmpty()) {
            KnownRow row = new KnownRow(lines.of(label), kind(label, cells), text, marks, cells);
            rows.add(new HtmlRow(row, columns, HtmlDefinitionReader.target(label)));
        }
    }

    private static RowKind kind(Element label, List<UnplacedCell> cells) {
        if (!cells.isEmpty()) {
            return RowKind.ITEM;
        }
        Element row = label.parent();
        if (row != null && row.hasClass("rh")) {
            return RowKind.MEMBER;
        }
        return label.selectFirst("strong") == null ? RowKind.NIL : RowKind.ABSTRACT;
    }

    private static boolean isMark(Element cell) {
        return cell.hasClass("fn") || cell.hasClass("th");
    }

    private static void mark(List<UnplacedCell> cells, List<String> marks) {
        UnplacedCell last = cells.remove(cells.size() - 1);
        List<String> all = new ArrayList<>(last.footnotes());
        all.addAll(marks);
        cells.add(new UnplacedCell(last.line(), last.shown(), last.value(), all));
    }

    private void addFootnotes(Element cell) {
        for (Element row : cell.select("tr.outerFootnote")) {
            List<Element> parts = row.select("> td");
            List<String> mark = parts.isEmpty() ? List.of() : FootnoteMarks.parse(CellWords.oneLine(parts.get(0)));
            if (parts.size() > 1 && !mark.isEmpty()) {
                footnotes.add(new Footnote(mark.get(0), String.join("\n", CellWords.lines(parts.get(1)))));
            }
        }
    }
}
