package org.xbrlr.fact;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xbrlr.notation.NumberKind;
import org.xbrlr.notation.UnitName;
import org.xbrlr.page.Era;
import org.xbrlr.page.Page;
import org.xbrlr.table.Column;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;

/**
 * What the numbers of a row may be by the units that the page names (rules 1.3, 2.6, 4.5).
 *
 * <pre>
 * title unit USD ($)                     money, per share, shares; or without a unit
 * title unit shares                      shares; or without a unit
 * heads CNY (¥) and Item, no suffix      money, Item; or without a unit
 * row suffix | ¥                         money
 * a row that also holds text             digits that are text too
 * </pre>
 */
final class UnitChoice {
    private final Page page;
    private final Table table;
    private final boolean headsNameUnits;
    private final boolean moneyShown;
    private final Set<String> suffixes;

    UnitChoice(Page page, Table table, List<RowValues> rows) {
        this.page = page;
        this.table = table;
        this.suffixes = suffixes(table);
        boolean units = false;
        for (Column column : table.columns()) {
            units |= !column.units().isEmpty();
        }
        this.headsNameUnits = units;
        boolean marks = false;
        for (RowValues row : rows) {
            marks |= row.marked();
        }
        this.moneyShown = marks;
    }

    /** The symbols of the units that stand behind labels. */
    static Set<String> suffixes(Table table) {
        Set<String> suffixes = new HashSet<>();
        for (Row row : table.rows()) {
            if (row.unitSuffix().isPresent()) {
                suffixes.add(row.unitSuffix().get().symbol());
            }
        }
        return suffixes;
    }

    /** The kinds that the units leave; never empty. */
    Set<NumberKind> of(RowValues values) {
        Row row = values.row();
        if (values.text()) {
            return EnumSet.of(NumberKind.DIGITS);
        }
        if (row.unitSuffix().isPresent()) {
            return EnumSet.of(NumberKind.of(row.unitSuffix().get()));
        }
        if (values.marked()) {
            return values.ratio()
                    ? EnumSet.of(NumberKind.OTHER_UNIT)
                    : EnumSet.of(NumberKind.MONEY, NumberKind.PER_SHARE);
        }
        Set<NumberKind> choice = EnumSet.of(NumberKind.PLAIN, NumberKind.DIGITS);
        if (page.era() == Era.DOTNET) {
            // every per-share row of this renderer shows symbols (rule 5.3)
            choice.add(NumberKind.SHARES);
            choice.add(NumberKind.MONEY);
            return choice;
        }
        Optional<UnitName> title = page.title().unit();
        if (title.isPresent()) {
            choice.addAll(besideTitle(NumberKind.of(title.get())));
        } else if (headsNameUnits) {
            choice.addAll(inHeads(row));
        } else if (moneyShown) {
            choice.addAll(besideTitle(NumberKind.MONEY));
        }
        return choice;
    }

    /** The family of units that may share a title (rule 1.3). */
    private static Set<NumberKind> besideTitle(NumberKind title) {
        return switch (title) {
            case MONEY -> EnumSet.of(NumberKind.MONEY, NumberKind.PER_SHARE, NumberKind.SHARES);
            case PER_SHARE -> EnumSet.of(NumberKind.PER_SHARE, NumberKind.SHARES);
            default -> EnumSet.of(title);
        };
    }

    /**
     * The kinds whose unit every column of the row's cells lists. A unit that other rows show as their suffix is not that of a row
     * without one (rule 4.5), unless the row has two currencies.
     */
    private Set<NumberKind> inHeads(Row row) {
        Map<NumberKind, Set<String>> symbols = new EnumMap<>(NumberKind.class);
        Set<NumberKind> kinds = EnumSet.allOf(NumberKind.class);
        for (PlacedCell cell : row.cells()) {
            int index = cell.column() - 1;
            if (index >= 0 && index < table.columns().size()) {
                Set<NumberKind> listed = EnumSet.noneOf(NumberKind.class);
                for (UnitName unit : table.columns().get(index).units()) {
                    NumberKind kind = NumberKind.of(unit);
                    listed.add(kind);
                    Set<String> ofKind = symbols.getOrDefault(kind, new HashSet<>());
                    ofKind.add(unit.symbol());
                    symbols.put(kind, ofKind);
                }
                kinds.retainAll(listed);
            }
        }
        for (Map.Entry<NumberKind, Set<String>> ofKind : symbols.entrySet()) {
            if (ofKind.getValue().size() == 1 && suffixes.containsAll(ofKind.getValue())) {
                kinds.remove(ofKind.getKey());
            }
        }
        return kinds;
    }
}
