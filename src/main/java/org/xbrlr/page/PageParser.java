package org.xbrlr.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.Value;
import org.xbrlr.notation.ValueNotation;
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
        int definitionIndex = DefinitionReader.firstBlock(cells, 0);
        List<Cell> table = cells.subList(0, definitionIndex);
        OptionalInt start = TableFinder.find(table);
        if (start.isEmpty()) {
            NoTable.report(text, definitionIndex, diagnostics);
            return Optional.empty();
        }
        HeadReader head = new HeadReader(table, start.getAsInt());
        List<Cell> body = table.subList(head.bodyIndex(), table.size());
        List<Cell> afterTable = cells.subList(definitionIndex, cells.size());
        DefinitionReader definitions = new DefinitionReader(afterTable, diagnostics);

        Era era = EraResolver.resolve(joined(head.title), head.title, body, afterTable);
        List<ColumnHead> columns = head.columns.stream()
                .map(draft -> ColumnHeadParser.parse(draft, era))
                .toList();
        ScaleLine scale = scale(head.title, columns);
        List<Line> titleLines = scale.line() == 0 ? head.title : head.title.subList(0, head.title.size() - 1);
        Title title = title(titleLines, body);
        reportUndated(columns, diagnostics);
        List<Line> stray = StrayLines.report(text, start.getAsInt(), definitions.stray(), diagnostics);
        return Optional.of(new Page(
                title,
                era,
                PageKindResolver.resolve(title.name(), columns, body),
                scale,
                head.groups,
                columns,
                body,
                definitions.blocks(),
                stray));
    }

    private static Title title(List<Line> lines, List<Cell> body) {
        if (lines.isEmpty()) {
            return new Title(0, 0, "", "", List.of(), Optional.empty());
        }
        int lastLine = lines.get(lines.size() - 1).number();
        return TitleParser.parse(lines.get(0).number(), lastLine, joined(lines), !showsMoney(body));
    }

    /** The last line of the title cell, where it is one; a title alone is never a scale line. */
    private static ScaleLine scale(List<Line> titleCell, List<ColumnHead> columns) {
        if (titleCell.size() < 2) {
            return ScaleLine.NONE;
        }
        String title = joined(titleCell.subList(0, titleCell.size() - 1));
        Set<String> currencies = new LinkedHashSet<>();
        TitleParser.parse(0, 0, title, false)
                .unit()
                .filter(PageParser::isMoney)
                .ifPresent(unit -> currencies.add(unit.symbol()));
        columns.forEach(column ->
                column.units().stream().filter(PageParser::isMoney).forEach(unit -> currencies.add(unit.symbol())));
        if (currencies.isEmpty()) {
            currencies.add("$");
        }
        return ScaleLineParser.parse(titleCell.get(titleCell.size() - 1), currencies)
                .orElse(ScaleLine.NONE);
    }

    private static boolean isMoney(UnitName unit) {
        return unit.kind() == UnitName.Kind.CURRENCY;
    }

    private static boolean showsMoney(List<Cell> body) {
        return body.stream()
                .map(Cell::text)
                .anyMatch(shown -> ValueNotation.parse(shown) instanceof Value.Amount amount
                        && !amount.symbol().isEmpty());
    }

    /** Where some heads have a date, those without have lost theirs. */
    private static void reportUndated(List<ColumnHead> columns, Consumer<Diagnostic> diagnostics) {
        boolean dates = columns.stream().anyMatch(column -> column.date().isPresent());
        for (ColumnHead column : columns) {
            boolean forever = column.lines().contains("forever");
            if (column.date().isEmpty()
                    && !forever
                    && (dates || column.members().isEmpty())) {
                diagnostics.accept(
                        new Diagnostic(Code.HEAD_WITHOUT_DATE, column.line(), "The column head has no date."));
            }
        }
    }

    private static String joined(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }
}
