package org.xbrlr.fact;

import java.util.Set;
import org.xbrlr.notation.Value;
import org.xbrlr.table.Row;

/**
 * Whether a row's values can be those of an element, by the element's data type.
 *
 * <pre>
 * percent     66.40%        fits
 * monetary    66.40%        does not: the definition was linked to the wrong row
 * </pre>
 */
final class ValueFit {
    private static final Set<String> NUMBERS =
            Set.of("monetary", "shares", "perShare", "decimal", "integer", "percent", "pure");
    private static final Set<String> WITH_SYMBOL = Set.of("monetary", "perShare", "decimal");

    private ValueFit() {}

    /** False only where type and values contradict each other. */
    static boolean fits(ElementTraits traits, Row row) {
        return traits.dataType().isEmpty()
                || row.cells().stream().allMatch(cell -> fits(traits.dataType().get(), cell.value()));
    }

    private static boolean fits(String type, Value value) {
        if (value instanceof Value.Percent) {
            return type.equals("percent") || type.equals("pure") || !NUMBERS.contains(type);
        } else if (value instanceof Value.Amount amount) {
            return !type.equals("textBlock")
                    && !type.equals("percent")
                    && (amount.symbol().isEmpty() || !NUMBERS.contains(type) || WITH_SYMBOL.contains(type));
        } else if (value instanceof Value.Duration || value instanceof Value.Day || value instanceof Value.Bool) {
            return !NUMBERS.contains(type);
        }
        return true;
    }
}
