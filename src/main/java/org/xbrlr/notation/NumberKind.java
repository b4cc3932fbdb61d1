package org.xbrlr.notation;

/** What a shown number without a percent sign may count. */
public enum NumberKind {
    MONEY,
    PER_SHARE,
    SHARES,
    /** Another unit that the page names: {@code Item}, {@code segment}, {@code bbl}. */
    OTHER_UNIT,
    /** A number without a unit: a ratio, a count, years. */
    PLAIN,
    /** Digits that are no number: a year, a zip code, a file number. */
    DIGITS;

    /** The kind that a unit is of. */
    public static NumberKind of(UnitName unit) {
        return switch (unit.kind()) {
            case CURRENCY -> MONEY;
            case PER_SHARE -> PER_SHARE;
            case SHARES -> SHARES;
            // what a row shows whose per-share facts have two currencies (rule 4.5)
            case OTHER -> unit.symbol().equals("(per share)") ? PER_SHARE : OTHER_UNIT;
        };
    }
}
