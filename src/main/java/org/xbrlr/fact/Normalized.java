package org.xbrlr.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbrlr.notation.Value;

/**
 * A shown value in its normal form.
 *
 * <pre>
 * $ (694) in thousands     -694000      decimals -3        66.40%        0.664    decimals 4
 * 0.50                     0.5          decimals 2         12 months     P12M
 * </pre>
 *
 * Trailing zeros go, as the decimals say how exact a number is. The decimals are those that the display vouches for: whole
 * thousands are -3 even where the filer reported dollars.
 *
 * @param value the value; empty for nil
 * @param decimals the precision of a number; empty for anything else
 */
record Normalized(Optional<String> value, OptionalInt decimals) {
    /** A percentage is a fraction with two more decimals. */
    private static final int PERCENT = -2;

    /**
     * Normalizes a shown value.
     *
     * @param type what the value is; a number may be digits of a text
     * @param power the power of ten that a number is scaled by
     */
    static Normalized of(Value value, String shown, ValueType type, int power) {
        if (shown.isBlank()) {
            return new Normalized(Optional.empty(), OptionalInt.empty());
        }
        if (type == ValueType.TEXT) {
            return other(shown);
        }
        if (value instanceof Value.Amount amount) {
            return number(amount.amount(), power);
        } else if (value instanceof Value.Percent percent) {
            return number(percent.percent(), PERCENT);
        } else if (value instanceof Value.Duration duration) {
            return other(duration.iso());
        } else if (value instanceof Value.Day day) {
            return other(day.date().toString());
        } else if (value instanceof Value.Bool bool) {
            return other(Boolean.toString(bool.value()));
        }
        return other(shown);
    }

    /** Whether nothing differs; asked at every start, where the comparison that Java makes for records takes long. */
    boolean sameAs(Normalized other) {
        return value.equals(other.value) && decimals.equals(other.decimals);
    }

    private static Normalized number(BigDecimal shown, int power) {
        BigDecimal scaled = shown.scaleByPowerOfTen(power);
        String plain = scaled.signum() == 0 ? "0" : scaled.stripTrailingZeros().toPlainString();
        return new Normalized(Optional.of(plain), OptionalInt.of(shown.scale() - power));
    }

    private static Normalized other(String text) {
        return new Normalized(Optional.of(text), OptionalInt.empty());
    }
}
