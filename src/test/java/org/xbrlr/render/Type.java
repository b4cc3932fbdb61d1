package org.xbrlr.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The data type of a concept: decides how its values are printed and the order of unit lines (rule 2.6). */
public enum Type {
    ABSTRACT(""),
    MONETARY("monetaryItemType"),
    PER_SHARE("perShareDerivedType"),
    SHARES("sharesItemType"),
    PERCENT("percentItemType"),
    PURE("pureItemType"),
    INTEGER("integerItemType"),
    TEXT("stringItemType"),
    DURATION("durationItemType"),
    DATE("dateItemType"),
    BOOLEAN("booleanItemType");

    private final String xbrlName;

    Type(String xbrlName) {
        this.xbrlName = xbrlName;
    }

    /** The type's name in a taxonomy: unit lines are sorted by it. */
    String xbrlName() {
        return xbrlName;
    }

    /** Whether values of this type carry a currency symbol (rule 5.2). */
    boolean carriesSymbol() {
        return this == MONETARY || this == PER_SHARE;
    }

    boolean numeric() {
        return switch (this) {
            case MONETARY, PER_SHARE, SHARES, PERCENT, PURE, INTEGER -> true;
            default -> false;
        };
    }

    /** The type with a name as descriptions write it: {@code perShare}. */
    static Optional<Type> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(t -> t.name().replace("_", "").toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }
}
