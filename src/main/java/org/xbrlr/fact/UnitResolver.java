package org.xbrlr.fact;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Page page;
    private final PageUnits units;
    private final Set<String> suffixes;

    UnitResolver(Page page, Table table) {
        this.page = page;
        this.units = PageUnits.of(page);
        this.suffixes = table.rows().stream()
                .map(Row::unitSuffix)
                .flatMap(Optional::stream)
                .map(UnitName::symbol)
                .collect(Collectors.toUnmodifiableSet());
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
            case SHARES -> Optional.of(new CellUnit(PageUnits.SHARES, "shares"));
            case PERCENT -> Optional.of(new CellUnit(PageUnits.PURE, ""));
            case DECIMAL, INTEGER ->
                Optional.of(
                        kind == NumberKind.OTHER_UNIT ? other(row, cell, column) : new CellUnit(PageUnits.PURE, ""));
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
        return row.unitSuffix()
                .filter(UnitResolver::money)
                .or(() -> column.units().stream().filter(UnitResolver::money).findFirst())
                .or(() -> page.title().unit().filter(UnitResolver::money))
                .map(UnitName::symbol)
                .or(units::onlySymbol)
                .orElse("");
    }

    private static boolean money(UnitName unit) {
        return unit.kind() == UnitName.Kind.CURRENCY || unit.kind() == UnitName.Kind.PER_SHARE;
    }

    private CellUnit other(Row row, PlacedCell cell, Column column) {
        if (cell.value() instanceof Value.Amount amount && !amount.symbol().isEmpty()) {
            return named(amount.symbol(), column);
        }
        return row.unitSuffix()
                .or(() -> unnamedInRows(column))
                .or(() -> page.title().unit().filter(UnitResolver::otherUnit))
                .map(unit -> named(unit.symbol(), column))
                .orElseGet(() -> new CellUnit(PageUnits.PURE, ""));
    }

    /** Of the other units in a column's head the one that no row shows: the most frequent one is left out (rule 4.5). */
    private Optional<UnitName> unnamedInRows(Column column) {
        return column.units().stream()
                .filter(UnitResolver::otherUnit)
                .min((one, other) ->
                        Boolean.compare(suffixes.contains(one.symbol()), suffixes.contains(other.symbol())));
    }

    private static boolean otherUnit(UnitName unit) {
        return unit.kind() == UnitName.Kind.OTHER;
    }

    private CellUnit named(String symbol, Column column) {
        return new CellUnit(units.qname(symbol, column), symbol);
    }
}
