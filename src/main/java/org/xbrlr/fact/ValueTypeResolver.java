package org.xbrlr.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xbrlr.notation.LabelEvidence;
import org.xbrlr.notation.NumberKind;
import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.Value;
import org.xbrlr.page.Era;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageKind;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.Table;

/**
 * Tells what kind of value each row has: most of all, when a number without a symbol is money.
 *
 * <p>The evidence, strongest first:
 * <ol>
 *   <li>the form of the value: percent, date, duration, boolean, text;
 *   <li>the units that title, heads and the row's suffix leave ({@link UnitChoice});
 *   <li>a symbol in the row, or in a row of the same label in another section: money or per share;
 *   <li>the form of the number: digits without groups are none, a scaled unit shows no decimals ({@link NumberShape});
 *   <li>the runs of symbols down the columns ({@link SymbolRuns});
 *   <li>the words of the label ({@link LabelEvidence}).
 * </ol>
 */
final class ValueTypeResolver {
    /** How sure it is that rows of one label in different sections are one concept. */
    private static final double SAME_LABEL = 5;

    private final Map<Integer, NumberKind> kinds = new HashMap<>();
    private final Set<Integer> withDecimals = new HashSet<>();

    ValueTypeResolver(Page page, Table table) {
        List<Row> rows = table.rows().stream()
                .filter(row -> row.kind() != RowKind.MEMBER)
                .toList();
        List<SymbolRuns.RunRow> runRows = runRows(page, table, rows);
        List<NumberKind> chosen = page.era() == Era.PYTHON
                ? SymbolRuns.choose(runRows, table.columns().size())
                : runRows.stream().map(ValueTypeResolver::likeliest).toList();
        for (int i = 0; i < rows.size(); i++) {
            kinds.put(rows.get(i).line(), chosen.get(i));
            if (rows.get(i).cells().stream().anyMatch(ValueTypeResolver::hasDecimals)) {
                withDecimals.add(rows.get(i).line());
            }
        }
    }

    /** The kind of number that the row has, if its cells are numbers. */
    NumberKind kind(Row row) {
        return kinds.getOrDefault(row.line(), NumberKind.DIGITS);
    }

    /** The type of the value that stands in this cell of this row. */
    ValueType type(Row row, PlacedCell cell) {
        Value value = cell.value();
        if (value instanceof Value.Percent) {
            return ValueType.PERCENT;
        } else if (value instanceof Value.Duration) {
            return ValueType.DURATION;
        } else if (value instanceof Value.Day) {
            return ValueType.DATE;
        } else if (value instanceof Value.Bool) {
            return ValueType.BOOLEAN;
        } else if (value instanceof Value.Text) {
            return ValueType.TEXT;
        }
        return switch (kind(row)) {
            case MONEY -> ValueType.MONETARY;
            case PER_SHARE -> ValueType.PER_SHARE;
            case SHARES -> ValueType.SHARES;
            case OTHER_UNIT, PLAIN -> withDecimals.contains(row.line()) ? ValueType.DECIMAL : ValueType.INTEGER;
            case DIGITS -> ValueType.TEXT;
        };
    }

    private static List<SymbolRuns.RunRow> runRows(Page page, Table table, List<Row> rows) {
        UnitChoice units = new UnitChoice(page, table);
        NumberShape shape = new NumberShape(page);
        Set<String> marked = markedLabels(rows);
        List<SymbolRuns.RunRow> runRows = new ArrayList<>();
        for (Row row : rows) {
            List<SymbolRuns.RunCell> cells = row.cells().stream()
                    .map(cell -> new SymbolRuns.RunCell(
                            cell.column() - 1, UnitChoice.hasSymbol(cell), cell.value() instanceof Value.Amount))
                    .toList();
            Map<NumberKind, Double> scores = new EnumMap<>(NumberKind.class);
            if (cells.stream().anyMatch(SymbolRuns.RunCell::number)) {
                Map<NumberKind, Double> words = LabelEvidence.of(row.label(), row.headings());
                boolean likeMarked = marked.contains(label(row));
                for (NumberKind kind : units.of(row)) {
                    boolean symbol = kind == NumberKind.MONEY || kind == NumberKind.PER_SHARE;
                    double score = words.getOrDefault(kind == NumberKind.OTHER_UNIT ? NumberKind.PLAIN : kind, 0.0)
                            + shape.score(row, kind)
                            + (likeMarked && symbol ? SAME_LABEL : 0)
                            + prior(kind, page, row);
                    scores.put(kind, score);
                }
            }
            runRows.add(new SymbolRuns.RunRow(cells, scores, row.cells().isEmpty()));
        }
        return runRows;
    }

    private static double prior(NumberKind kind, Page page, Row row) {
        boolean cover = page.kind() == PageKind.COVER && row.cells().stream().noneMatch(UnitChoice::hasSymbol);
        return switch (kind) {
            case MONEY -> cover ? -3 : 0;
            case SHARES -> -2;
            case PER_SHARE -> -1.5;
            case OTHER_UNIT -> -2.5;
            case PLAIN -> -3.5;
            case DIGITS -> cover ? 0 : -6;
        };
    }

    /** The labels that stand once in every section and in one of them with a symbol: those rows are one concept. */
    private static Set<String> markedLabels(List<Row> rows) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        Set<String> marked = new HashSet<>();
        for (Row row : rows) {
            String label = label(row);
            if (!seen.add(row.section() + '\n' + label)) {
                twice.add(label);
            }
            if (row.cells().stream().anyMatch(UnitChoice::hasSymbol)) {
                marked.add(label);
            }
        }
        marked.removeAll(twice);
        return marked;
    }

    private static String label(Row row) {
        return row.label().toLowerCase(Locale.ROOT)
                + '|'
                + row.unitSuffix().map(UnitName::symbol).orElse("");
    }

    private static NumberKind likeliest(SymbolRuns.RunRow row) {
        return row.scores().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(NumberKind.DIGITS);
    }

    private static boolean hasDecimals(PlacedCell cell) {
        return cell.value() instanceof Value.Amount amount && amount.amount().scale() > 0;
    }
}
