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
        List<RowValues> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row.kind() != RowKind.MEMBER) {
                rows.add(RowValues.of(row));
            }
        }
        List<SymbolRuns.RunRow> runRows = runRows(page, table, rows);
        List<NumberKind> chosen = page.era() == Era.PYTHON
                ? SymbolRuns.choose(runRows, table.columns().size())
                : likeliest(runRows);
        for (int i = 0; i < rows.size(); i++) {
            int line = rows.get(i).row().line();
            kinds.put(line, chosen.get(i));
            if (rows.get(i).decimals() > 0) {
                withDecimals.add(line);
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

    private static List<SymbolRuns.RunRow> runRows(Page page, Table table, List<RowValues> rows) {
        UnitChoice units = new UnitChoice(page, table, rows);
        NumberShape shape = new NumberShape(page);
        List<String> labels = labels(rows);
        Set<String> marked = markedLabels(rows, labels);
        List<SymbolRuns.RunRow> runRows = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowValues values = rows.get(i);
            Row row = values.row();
            Map<NumberKind, Double> scores = new EnumMap<>(NumberKind.class);
            if (values.numbers()) {
                Map<NumberKind, Double> words = LabelEvidence.of(row.label(), row.headings());
                boolean likeMarked = marked.contains(labels.get(i));
                boolean cover = page.kind() == PageKind.COVER && !values.marked();
                for (NumberKind kind : units.of(values)) {
                    boolean symbol = kind == NumberKind.MONEY || kind == NumberKind.PER_SHARE;
                    double score = words.getOrDefault(kind == NumberKind.OTHER_UNIT ? NumberKind.PLAIN : kind, 0.0)
                            + shape.score(values, kind)
                            + (likeMarked && symbol ? SAME_LABEL : 0)
                            + prior(kind, cover);
                    scores.put(kind, score);
                }
            }
            runRows.add(new SymbolRuns.RunRow(runCells(row), scores, row.cells().isEmpty()));
        }
        return runRows;
    }

    private static List<SymbolRuns.RunCell> runCells(Row row) {
        List<SymbolRuns.RunCell> cells = new ArrayList<>();
        for (PlacedCell cell : row.cells()) {
            boolean number = cell.value() instanceof Value.Amount;
            cells.add(new SymbolRuns.RunCell(cell.column() - 1, RowValues.isMarked(cell), number));
        }
        return cells;
    }

    private static double prior(NumberKind kind, boolean unmarkedOnCover) {
        return switch (kind) {
            case MONEY -> unmarkedOnCover ? -3 : 0;
            case SHARES -> -2;
            case PER_SHARE -> -1.5;
            case OTHER_UNIT -> -2.5;
            case PLAIN -> -3.5;
            case DIGITS -> unmarkedOnCover ? 0 : -6;
        };
    }

    /** The rows' labels in small letters, with their units. */
    private static List<String> labels(List<RowValues> rows) {
        List<String> labels = new ArrayList<>();
        for (RowValues values : rows) {
            Row row = values.row();
            String unit = row.unitSuffix().isPresent() ? row.unitSuffix().get().symbol() : "";
            labels.add(row.label().toLowerCase(Locale.ROOT) + '|' + unit);
        }
        return labels;
    }

    /** The labels that stand once in every section and in one of them with a symbol: those rows are one concept. */
    private static Set<String> markedLabels(List<RowValues> rows, List<String> labels) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        Set<String> marked = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!seen.add(rows.get(i).row().section() + '\n' + labels.get(i))) {
                twice.add(labels.get(i));
            }
            if (rows.get(i).marked()) {
                marked.add(labels.get(i));
            }
        }
        marked.removeAll(twice);
        return marked;
    }

    private static List<NumberKind> likeliest(List<SymbolRuns.RunRow> rows) {
        List<NumberKind> kinds = new ArrayList<>();
        for (SymbolRuns.RunRow row : rows) {
            NumberKind likeliest = NumberKind.DIGITS;
            double most = Double.NEGATIVE_INFINITY;
            for (Map.Entry<NumberKind, Double> score : row.scores().entrySet()) {
                if (score.getValue() > most) {
                    likeliest = score.getKey();
                    most = score.getValue();
                }
            }
            kinds.add(likeliest);
        }
        return kinds;
    }
}
