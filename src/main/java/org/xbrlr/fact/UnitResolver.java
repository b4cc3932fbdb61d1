package org.xbrlr.fact;

import java.util.Optional;
import java.util.Set;
import org.xbrlr.notation.NumberKind;
import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.Value;
import org.xbrlr.page.Page;
import org.xbrlr.table.Column;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;

/**
 * Gives each cell its unit, once its type is known.
 *
 * <pre>
 * monetary under CNY (¥)     iso4217:CNY               percent, plain numbers     xbrli:pure
 * perShare under USD ($)     iso4217:USD/xbrli:shares  integer under Item         Item
 * </pre>
 */
final class UnitResolver {
    private static final CellUnit SHARES = new CellUnit(PageUnits.SHARES, "shares");
    private static final CellUnit PLAIN = new CellUnit(PageUnits.PURE, "");

    private final Page page;
    private final PageUnits units;
    private final Set<String> suffixes;

    UnitResolver(Page page, Table table) {
        this.page = page;
        this.units = PageUnits.of(page);
        this.suffixes = UnitChoice.suffixes(table);
    }

    /**
     * The unit of a cell and its symbol by which the scale line names it.
     *
     * @param qname as the output contract writes it
     * @param symbol {@code $}, {@code shares}, {@code $ / shares}; empty for a plain number
     */
    record CellUnit(String qname, String symbol) {}

    /** The unit; empty for text, dates, booleans and durations. */
    Optional<CellUnit> unit(Row row, PlacedCell cell, Column column, ValueType type, NumberKind kind) {
        return switch (type) {
            case MONETARY -> Optional.of(money(row, cell, column));
            case PER_SHARE -> Optional.of(perShare(row, cell, column));
            case SHARES -> Optional.of(SHARES);
            case PERCENT -> Optional.of(PLAIN);
            case DECIMAL, INTEGER -> Optional.of(kind == NumberKind.OTHER_UNIT ? other(row, cell, column) : PLAIN);
            case DURATION, DATE, BOOLEAN, TEXT -> Optional.empty();
        };
    }

    private CellUnit money(Row row, PlacedCell cell, Column column) {
        String symbol = symbol(row, cell, column);
        return new CellUnit(symbol.isEmpty() ? PageUnits.PURE : units.qname(symbol, column), symbol);
    }

    private CellUnit perShare(Row row, PlacedCell cell, Column column) {
        String money = symbol(row, cell, column);
        String symbol = money.endsWith(PageUnits.PER_SHARE) ? money : money + PageUnits.PER_SHARE;
        return new CellUnit(units.qname(symbol, column), symbol);
    }

    /** The currency's symbol: the cell's own, the suffix's, the column's, the title's, the page's only one. */
    private String symbol(Row row, PlacedCell cell, Column column) {
        if (cell.value() instanceof Value.Amount amount && !amount.symbol().isEmpty()) {
            return amount.symbol();
        }
        if (isMoney(row.unitSuffix())) {
            return row.unitSuffix().get().symbol();
        }
        for (UnitName unit : column.units()) {
            if (isMoney(unit)) {
                return unit.symbol();
            }
        }
        return isMoney(page.title().unit())
                ? page.title().unit().get().symbol()
                : units.onlySymbol().orElse("");
    }

    private static boolean isMoney(Optional<UnitName> unit) {
        return unit.isPresent() && isMoney(unit.get());
    }

    private static boolean isMoney(UnitName unit) {
        return unit.kind() == UnitName.Kind.CURRENCY || unit.kind() == UnitName.Kind.PER_SHARE;
    }

    private CellUnit other(Row row, PlacedCell cell, Column column) {
        if (cell.value() instanceof Value.Amount amount && !amount.symbol().isEmpty()) {
            return named(amount.symbol(), column);
        }
        if (row.unitSuffix().isPresent()) {
            return named(row.unitSuffix().get().symbol(), column);
        }
        Optional<UnitName> unnamed = unnamedInRows(column);
        if (unnamed.isPresent()) {
            return named(unnamed.get().symbol(), column);
        }
        Optional<UnitName> title = page.title().unit();
        return title.isPresent() && isOther(title.get()) ? named(title.get().symbol(), column) : PLAIN;
    }

    /** Of the other units in a column's head the one that no row shows: the most frequent one is left out (rule 4.5). */
    private Optional<UnitName> unnamedInRows(Column column) {
        Optional<UnitName> first = Optional.empty();
        for (UnitName unit : column.units()) {
            if (isOther(unit) && !suffixes.contains(unit.symbol())) {
                return Optional.of(unit);
            }
            first = first.isEmpty() && isOther(unit) ? Optional.of(unit) : first;
        }
        return first;
    }

    private static boolean isOther(UnitName unit) {
        return unit.kind() == UnitName.Kind.OTHER;
    }

    private CellUnit named(String symbol, Column column) {
        return new CellUnit(units.qname(symbol, column), symbol);
    }
}
