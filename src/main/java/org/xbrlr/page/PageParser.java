package org.xbrlr.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
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
        PageHead read = PageHead.read(head.title, head.groups, head.columns, era, rest.body, diagnostics);
        return new Page(
                read.title(),
                era,
                PageKindResolver.resolve(read.title().name(), read.columns(), rest.body),
                read.scale(),
                read.groups(),
                read.columns(),
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
