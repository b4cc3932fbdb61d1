package org.xbrlr.notation;

/**
 * A unit as the renderer shows it (rule 1.2): {@code USD ($)}, {@code shares}, {@code $ / shares}, {@code Item}.
 *
 * @param shown the text as shown
 * @param kind what the unit measures
 * @param name the measure's name where the page tells it: {@code USD} for {@code USD ($)} and {@code USD $}, else empty
 * @param symbol the symbol, or the text itself where name and symbol are one: {@code $}, {@code shares}, {@code $ / shares}
 */
public record UnitName(String shown, Kind kind, String name, String symbol) {
    /** What a unit measures. */
    public enum Kind {
        /** Money: {@code USD ($)}, a lone {@code ¥}. */
        CURRENCY,
        /** Money per share: {@code $ / shares}. */
        PER_SHARE,
        /** {@code shares}. */
        SHARES,
        /** Anything else: {@code Item}, {@code segment}, {@code $ / bbl}, {@code a b}. */
        OTHER
    }
}
