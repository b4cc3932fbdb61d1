package org.xbrlr.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xbrlr.notation.UnitName;
import org.xbrlr.page.ColumnHead;
import org.xbrlr.page.Page;
import org.xbrlr.table.Column;

/**
 * The names behind the unit symbols of a page: {@code $} is {@code iso4217:USD} where the page says {@code USD ($)}.
 *
 * <pre>
 * USD ($)      iso4217:USD                    $ / shares   iso4217:USD/xbrli:shares
 * shares       xbrli:shares                   $ / bbl      iso4217:USD/bbl
 * </pre>
 *
 * Only {@code NAME (SYM)} identifies a currency (rule 1.2), so a bare symbol is looked up first in its column's head, then
 * in the title, then in the other heads. Where none of them names it, {@link #CONVENTION} does for the symbols that have one
 * meaning, and for {@code $}, which on an SEC page is the US dollar unless the page names another. A symbol that is still
 * open ({@code ¥}) stands for itself.
 */
public final class PageUnits {
    static final String SHARES = "xbrli:shares";
    static final String PURE = "xbrli:pure";
    static final String PER_SHARE = " / shares";

    private static final Map<String, String> CONVENTION =
            Map.of("$", "USD", "€", "EUR", "£", "GBP", "₩", "KRW", "₪", "ILS", "₽", "RUB", "R$", "BRL", "SFr", "CHF");

    private static final String DIVIDED_BY = " / ";

    private final Map<String, String> named;

    private PageUnits(Map<String, String> named) {
        this.named = named;
    }

    /** The names that a page gives to its symbols. */
    public static PageUnits of(Page page) {
        Map<String, String> named = new HashMap<>();
        if (page.title().unit().isPresent()) {
            name(page.title().unit().get(), named);
        }
        for (ColumnHead column : page.columns()) {
            for (UnitName unit : column.units()) {
                name(unit, named);
            }
        }
        return new PageUnits(named);
    }

    private static void name(UnitName unit, Map<String, String> named) {
        if (namesCurrency(unit)) {
            named.putIfAbsent(unit.symbol(), unit.name());
        }
    }

    /** The QName of a unit by its symbol, wherever on the page it is used; a symbol that nothing names stands for itself. */
    public String qname(String symbol) {
        return qname(symbol, List.of());
    }

    /** The same in one column, whose own head is asked first: two currencies may share a symbol. */
    String qname(String symbol, Column column) {
        return qname(symbol, column.units());
    }

    /** The symbol of the page's only currency. */
    Optional<String> onlySymbol() {
        return named.size() == 1 ? Optional.of(named.keySet().iterator().next()) : Optional.empty();
    }

    private static boolean namesCurrency(UnitName unit) {
        return unit.kind() == UnitName.Kind.CURRENCY && !unit.name().isEmpty();
    }

    private String qname(String symbol, List<UnitName> head) {
        int slash = symbol.indexOf(DIVIDED_BY);
        if (slash >= 0) {
            return qname(symbol.substring(0, slash), head)
                    + "/"
                    + qname(symbol.substring(slash + DIVIDED_BY.length()), head);
        }
        if (symbol.equals("shares")) {
            return SHARES;
        }
        String currency = currency(symbol, head);
        return currency.isEmpty() ? symbol : "iso4217:" + currency;
    }

    /** The currency that a symbol stands for; empty where nothing names it. */
    private String currency(String symbol, List<UnitName> head) {
        String currency = named.getOrDefault(symbol, CONVENTION.getOrDefault(symbol, ""));
        for (UnitName unit : head) {
            if (namesCurrency(unit) && unit.symbol().equals(symbol)) {
                currency = unit.name();
            }
        }
        return currency;
    }
}
