package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.UnitName.Kind;
import org.xbrlr.notation.UnitNotation;
import org.xbrlr.notation.Value;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageKind;
import org.xbrlr.page.Scale;

/**
 * Which columns a cell may stand in by the unit lines of the heads (rules C4, C5, C8).
 *
 * <pre>
 * |Dec. 31, 2021    |Dec. 31, 2020
 * |CNY (¥)          |CNY (¥)
 * |Item             |
 * a row "Orders | Item" can only have values in the first column
 * </pre>
 */
final class UnitRules {
    private final int columns;
    private final long[] listing = new long[Kind.values().length];
    private final String[] symbol;
    private final boolean severalCurrencies;
    private final List<List<UnitName>> units;
    private final boolean hard;
    private final boolean unitLines;
    private final boolean scaledMoney;
    private final Set<Kind> suffixes = EnumSet.noneOf(Kind.class);
    private final boolean money;
    private final boolean perShare;

    UnitRules(Page page, List<ValueRow> rows, boolean enforced) {
        columns = page.columns().size();
        symbol = new String[columns];
        units = new ArrayList<>(columns);
        boolean lines = false;
        for (int c = 0; c < columns; c++) {
            List<UnitName> ofHead = page.columns().get(c).units();
            units.add(ofHead);
            lines |= !ofHead.isEmpty();
            symbol[c] = currencySymbol(ofHead);
            for (UnitName unit : ofHead) {
                listing[unit.kind().ordinal()] |= 1L << c;
            }
        }
        severalCurrencies = differ(symbol);
        hard = !enforced;
        unitLines = lines;
        Optional<UnitName> title = page.title().unit();
        boolean anyMark = false;
        for (ValueRow row : rows) {
            anyMark |= row.anyMarked();
            if (row.row().unitSuffix().isPresent()) {
                suffixes.add(row.row().unitSuffix().get().kind());
            }
        }
        money = (anyMark && title.isEmpty())
                || (title.isPresent() && title.get().kind() == Kind.CURRENCY)
                || listed(Kind.CURRENCY) != 0;
        boolean moneyScaled = false;
        boolean perShareUnscaled = false;
        for (Scale scale : page.scale().scales()) {
            Kind kind = UnitNotation.inUnitPlace(scale.symbol()).kind();
            moneyScaled |= scale.power() > 0 && kind == Kind.CURRENCY;
            perShareUnscaled |= kind == Kind.PER_SHARE;
        }
        scaledMoney = moneyScaled;
        boolean wouldSay = page.kind() == PageKind.DETAILS && scaledMoney && !severalCurrencies;
        perShare = anyMark && !(hard && wouldSay && !perShareUnscaled);
    }

    private static String currencySymbol(List<UnitName> units) {
        for (UnitName unit : units) {
            if (unit.kind() == Kind.CURRENCY) {
                return unit.symbol();
            }
        }
        return "";
    }

    private static boolean differ(String[] symbols) {
        String first = "";
        for (String symbol : symbols) {
            if (!symbol.isEmpty()) {
                if (!first.isEmpty() && !first.equals(symbol)) {
                    return true;
                }
                first = symbol;
            }
        }
        return false;
    }

    /** Whether cells of this code can stand in a row, by its suffix and by the decimals it shows (rules 1.4, 4.5). */
    boolean possible(ValueRow row, SymbolCode code) {
        if (!hard || severalCurrencies) {
            return possible(code);
        }
        boolean bySuffix = switch (code) {
            case MONEY -> mayBe(row, Kind.CURRENCY);
            case PER_SHARE -> mayBe(row, Kind.PER_SHARE);
            case NONE -> !isOf(row, Kind.CURRENCY) && !isOf(row, Kind.PER_SHARE);
        };
        return possible(code) && bySuffix && !(code == SymbolCode.MONEY && scaledMoney && fine(row));
    }

    /** Whether a row's suffix names a unit of a kind; without a suffix, whether no other row has one that does. */
    private boolean mayBe(ValueRow row, Kind kind) {
        return row.row().unitSuffix().isPresent() ? isOf(row, kind) : !suffixes.contains(kind);
    }

    private static boolean isOf(ValueRow row, Kind kind) {
        Optional<UnitName> suffix = row.row().unitSuffix();
        return suffix.isPresent() && suffix.get().kind() == kind;
    }

    /** Whether a row shows two decimals or more: a scaled amount of money has one at most. */
    private static boolean fine(ValueRow row) {
        for (int cell = 0; cell < row.size(); cell++) {
            if (row.value(cell) instanceof Value.Amount amount
                    && amount.amount().scale() > 1) {
                return true;
            }
        }
        return false;
    }

    private long listed(Kind kind) {
        return listing[kind.ordinal()];
    }

    /** All columns. */
    long all() {
        return (1L << columns) - 1;
    }

    /** Whether cells of this code can occur on the page at all. */
    boolean possible(SymbolCode code) {
        return switch (code) {
            case MONEY -> money;
            case PER_SHARE -> perShare;
            case NONE -> true;
        };
    }

    /** Whether two columns show different currencies. */
    boolean severalCurrencies() {
        return severalCurrencies;
    }

    /** The columns that the unit lines leave to a row's cells of this code. */
    long columnsFor(ValueRow row, SymbolCode code) {
        if (!unitLines) {
            return all();
        }
        Optional<UnitName> suffix = row.row().unitSuffix();
        if (suffix.isPresent()) {
            long mask = 0;
            for (int c = 0; c < columns; c++) {
                for (UnitName unit : units.get(c)) {
                    if (unit.symbol().equals(suffix.get().symbol())) {
                        mask |= 1L << c;
                    }
                }
            }
            return mask;
        }
        return switch (code) {
            case MONEY -> listed(Kind.CURRENCY);
            case PER_SHARE -> listed(Kind.PER_SHARE);
            case NONE -> {
                long counted = listed(Kind.OTHER) | listed(Kind.SHARES);
                yield !hard && counted != 0 && looksCounted(row) ? counted : all();
            }
        };
    }

    /** Whether some visible symbol of a row is not that of some column. */
    boolean askSymbols(ValueRow row) {
        for (int cell = 0; cell < row.size() && row.anyMarked(); cell++) {
            for (int c = 0; c < columns; c++) {
                if (!symbolFits(row.symbol(cell), c)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The symbol of the currency in a column's head; empty if there is none. */
    String currency(int column) {
        return symbol[column];
    }

    /** Whether the visible symbols of a row are those of the columns in which it stands by a set. */
    boolean symbolsFit(ValueRow row, long set) {
        int cell = 0;
        for (long rest = row.anyMarked() ? set : 0; rest != 0; rest &= rest - 1) {
            if (!symbolFits(row.symbol(cell), Long.numberOfTrailingZeros(rest))) {
                return false;
            }
            cell++;
        }
        return true;
    }

    /** Whether a cell's visible symbol is that of the column. */
    private boolean symbolFits(String shown, int column) {
        return shown.isEmpty() || symbol[column].isEmpty() || shown.startsWith(symbol[column]);
    }

    private static boolean looksCounted(ValueRow row) {
        for (int cell = 0; cell < row.size(); cell++) {
            if (!(row.value(cell) instanceof Value.Amount amount)
                    || amount.amount().scale() > 0
                    || row.marked(cell)) {
                return false;
            }
        }
        return true;
    }
}
