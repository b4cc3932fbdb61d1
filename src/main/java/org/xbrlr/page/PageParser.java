package org.xbrlr.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.text.Cell;
import org.xbrlr.text.CellText;
import org.xbrlr.text.Line;

/**
 * Splits cells into the parts of an R page (rules 1, 2, 6).
 *
 * <pre>
 * |                          title
 * Balance Sheets - USD ($)
 * $ in Thousands             scale line
 * |                          column heads, after "|12 Months Ended" where there are groups
 * Dec. 31, 2020
 * |Assets                    body: from the first cell with text of its own
 * |$ 5
 * |X                         definition blocks
 * - Definition
 * </pre>
 */
public final class PageParser {
    private static final int MOST_UNDATED_REPORTED = 20;

    private PageParser() {}

    /** The page, or empty where the text holds no table; then a diagnostic says why. */
    public static Optional<Page> parse(CellText text, Consumer<Diagnostic> diagnostics) {
        List<Cell> cells = text.cells();
        int elementBody = ElementLayout.bodyIndex(cells);
        if (elementBody > 0) {
            return Optional.of(elementPage(text, elementBody, diagnostics));
        }
        OptionalInt start = TableFinder.find(cells);
        if (start.isEmpty()) {
            NoTable.report(text, diagnostics);
            return Optional.empty();
        }
        HeadReader head = new HeadReader(cells, start.getAsInt());
        if (head.columns.isEmpty()) {
            NoTable.reportGroupWithoutColumns(head.groups.get(0), diagnostics);
            return Optional.empty();
        }
        return Optional.of(tablePage(text, start.getAsInt(), head, diagnostics));
    }

    private static Page tablePage(CellText text, int start, HeadReader head, Consumer<Diagnostic> diagnostics) {
        List<Cell> cells = text.cells();
        List<Line> before = new ArrayList<>(text.before());
        before.addAll(StrayLines.of(cells.subList(0, start)));
        if (head.title.isEmpty()) {
            LostTitle.moveTo(head.title, before);
        }
        Rest rest = new Rest(cells, head.bodyIndex(), diagnostics);

        Era era = EraResolver.resolve(head, rest.body, rest.definitionCells);
        List<ColumnHead> columns = head.columns.stream()
                .map(draft -> ColumnHeadParser.parse(draft, era))
                .toList();
        TitleCellParser titleCell = new TitleCellParser(head.title, columns, rest.body, diagnostics);
        Title title = titleCell.title();
        List<GroupHead> groups = head.groups;
        Optional<PromotedPeriod> period = PromotedPeriod.of(title, columns);
        if (period.isPresent()) {
            columns = columns.stream().map(period.get()::date).toList();
            groups = groups.isEmpty() ? period.get().group(title) : groups;
        }
        reportUndated(columns, diagnostics);
        return new Page(
                title,
                era,
                PageKindResolver.resolve(title.name(), columns, rest.body),
                titleCell.scale(),
                groups,
                columns,
                rest.body,
                List.of(),
                rest.definitions.blocks(),
                StrayLines.report(before, rest.belowValues, rest.definitions.stray(), rest.nextPage, diagnostics));
    }

    private static Page elementPage(CellText text, int bodyIndex, Consumer<Diagnostic> diagnostics) {
        Rest rest = new Rest(text.cells(), bodyIndex, diagnostics);
        ElementLayout layout = new ElementLayout(rest.body);
        Cell label = text.cells().get(0);
        Cell element = text.cells().get(1);
        Cell value = text.cells().get(2);
        ColumnHead column = new ColumnHead(
                element.line(), value.line(), List.of(value.text()), Optional.empty(), List.of(), List.of(), List.of());
        return new Page(
                new Title(label.line(), label.line(), label.text(), label.text(), List.of(), Optional.empty()),
                Era.PYTHON,
                PageKind.OTHER,
                ScaleLine.NONE,
                List.of(),
                List.of(column),
                layout.body,
                layout.names,
                rest.definitions.blocks(),
                StrayLines.report(
                        text.before(), rest.belowValues, rest.definitions.stray(), rest.nextPage, diagnostics));
    }

    /** Where some heads have a date, those without have lost theirs. */
    private static void reportUndated(List<ColumnHead> columns, Consumer<Diagnostic> diagnostics) {
        boolean dates = columns.stream().anyMatch(column -> column.date().isPresent());
        columns.stream()
                .filter(column -> column.date().isEmpty() && !column.lines().contains(HeadLines.FOREVER))
                .filter(column -> dates || column.members().isEmpty())
                .limit(MOST_UNDATED_REPORTED)
                .forEach(column -> diagnostics.accept(
                        new Diagnostic(Code.HEAD_WITHOUT_DATE, column.line(), "The column head has no date.")));
    }

    /** What follows the head: body, definition blocks, and the pages after this one. */
    private static final class Rest {
        final List<Cell> body;
        final List<Line> belowValues;
        final List<Cell> definitionCells;
        final DefinitionReader definitions;
        final List<Line> nextPage;

        Rest(List<Cell> cells, int bodyIndex, Consumer<Diagnostic> diagnostics) {
            int end = TableFinder.nextPage(cells, bodyIndex);
            List<Cell> page = cells.subList(0, end);
            int definitionIndex = DefinitionReader.firstBlock(page, bodyIndex);
            LinesBelowValues values = new LinesBelowValues(page.subList(bodyIndex, definitionIndex));
            body = values.body();
            belowValues = values.stray();
            definitionCells = page.subList(definitionIndex, end);
            definitions = new DefinitionReader(definitionCells, diagnostics);
            nextPage = StrayLines.of(cells.subList(end, cells.size()));
        }
    }
}
