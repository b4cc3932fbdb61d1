package org.xbrlr.fact;

import java.util.Optional;
import org.xbrlr.table.PeriodType;

/**
 * What a taxonomy says of an element beside its name. What it does not say is empty.
 *
 * @param period whether its facts speak of a period or of a moment
 * @param balance debit or credit, for amounts of money
 * @param dataType without prefix and {@code ItemType}: {@code monetary}, {@code perShare}, {@code textBlock}
 */
public record ElementTraits(Optional<PeriodType> period, Optional<Balance> balance, Optional<String> dataType) {
    /** Nothing is known. */
    public static final ElementTraits NONE = new ElementTraits(Optional.empty(), Optional.empty(), Optional.empty());

    /** These, and where they are empty the others. */
    public ElementTraits or(ElementTraits others) {
        return new ElementTraits(period.or(others::period), balance.or(others::balance), dataType.or(others::dataType));
    }
}
