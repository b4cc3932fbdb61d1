package org.xbrlr.render;

import java.util.Map;
import java.util.Optional;

/**
 * A unit and how it is shown (rule 1.2): {@code USD} is {@code USD ($)}, {@code USD/shares} is {@code $ / shares}.
 *
 * @param id the unit's id: {@code USD}, {@code shares}, {@code USD/shares}, {@code Item}, {@code pure}
 * @param shown the text in titles and column heads; empty for {@code pure}
 * @param symbol the text in scale lines, row labels and cells
 */
public record Unit(String id, String shown, String symbol) {
    private static final Map<String, String> CURRENCIES =
            Map.of("USD", "$", "CNY", "¥", "EUR", "€", "GBP", "£", "JPY", "¥", "CAD", "$", "HKD", "$");

    /** The unit with an id. */
    public static Unit of(String id) {
        int slash = id.indexOf('/');
        if (slash > 0) {
            String text = of(id.substring(0, slash)).symbol + " / " + of(id.substring(slash + 1)).symbol;
            return new Unit(id, text, text);
        }
        String symbol = CURRENCIES.get(id);
        if (symbol != null) {
            return new Unit(id, id + " (" + symbol + ")", symbol);
        }
        return id.equals("pure") ? new Unit(id, "", "") : new Unit(id, id, id);
    }

    boolean currency() {
        return CURRENCIES.containsKey(id);
    }

    boolean perShare() {
        return id.endsWith("/shares");
    }

    boolean shares() {
        return id.equals("shares");
    }

    boolean pure() {
        return id.equals("pure");
    }

    /** The currency that the unit is or contains. */
    Optional<String> currencyCode() {
        String code = perShare() ? id.substring(0, id.indexOf('/')) : id;
        return CURRENCIES.containsKey(code) ? Optional.of(code) : Optional.empty();
    }

    /** What stands before an amount: {@code $} also for {@code $ / shares}. */
    String amountSymbol() {
        return perShare() ? of(id.substring(0, id.indexOf('/'))).symbol : symbol;
    }

    /** The name in the output contract: {@code iso4217:USD/xbrli:shares}. */
    public String qualified() {
        int slash = id.indexOf('/');
        if (slash > 0) {
            return of(id.substring(0, slash)).qualified() + "/"
                    + of(id.substring(slash + 1)).qualified();
        }
        if (currency()) {
            return "iso4217:" + id;
        }
        return pure() || shares() ? "xbrli:" + id : id;
    }
}
