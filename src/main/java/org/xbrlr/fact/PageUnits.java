package org.xbrlr.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xbrlr.notation.UnitName;
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
        Stream.concat(page.title().unit().stream(), page.columns().stream().flatMap(c -> c.units().stream()))
                .filter(PageUnits::namesCurrency)
                .forEach(unit -> named.putIfAbsent(unit.symbol(), unit.name()));
        return new PageUnits(named);
    }

    /** The QName of a unit by its symbol, wherever on the page it is used; a symbol that nothing names stands for itself. */
    public String qname(String symbol) {
        return qname(symbol, named);
    }

    /** The same in one column, whose own head is asked first: two currencies may share a symbol. */
    String qname(String symbol, Column column) {
        Map<String, String> here = new HashMap<>(named);
        column.units().stream().filter(PageUnits::namesCurrency).forEach(u -> here.put(u.symbol(), u.name()));
        return qname(symbol, here);
    }

    /** The symbol of the page's only currency. */
    Optional<String> onlySymbol() {
        return named.size() == 1 ? named.keySet().stream().findFirst() : Optional.empty();
    }

    private static boolean namesCurrency(UnitName unit) {
        return unit.kind() == UnitName.Kind.CURRENCY && !unit.name().isEmpty();
    }

    private static String qname(String symbol, Map<String, String> names) {
        int slash = symbol.indexOf(DIVIDED_BY);
        if (slash >= 0) {
            return qname(symbol.substring(0, slash), names)
                    + "/"
                    + qname(symbol.substring(slash + DIVIDED_BY.length()), names);
        }
        if (symbol.equals("shares")) {
            return SHARES;
        }
        String name = names.getOrDefault(symbol, CONVENTION.getOrDefault(symbol, ""));
        if (!name.isEmpty()) {
            return "iso4217:" + name;
        }
        return symbol;
    }
}
