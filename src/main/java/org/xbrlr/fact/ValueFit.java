package org.xbrlr.fact;

import java.util.Set;
import org.xbrlr.notation.Value;
import org.xbrlr.table.Row;

/**
 * Whether a row's values can be those of an element, by the element's data type.
 *
 * <pre>
 * percent     66.40%               fits
 * monetary    66.40%               does not: the definition was linked to the wrong row
 * perShare    Basic (in shares)    does not either
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
                || (fits(traits.dataType().get(), row.label())
                        && row.cells().stream()
                                .allMatch(cell -> fits(traits.dataType().get(), cell.value())));
    }

    /** Filers write units into labels: {@code Basic (in shares)}, {@code Basic (in dollars per share)}. */
    private static boolean fits(String type, String label) {
        if (label.endsWith("(in shares)")) {
            return !NUMBERS.contains(type) || type.equals("shares");
        }
        return !label.endsWith("per share)") || !NUMBERS.contains(type) || type.equals("perShare");
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
