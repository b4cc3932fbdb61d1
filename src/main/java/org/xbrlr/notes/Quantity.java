package org.xbrlr.notes;

import java.math.BigDecimal;
import java.util.Optional;
import org.xbrlr.notation.Value;

/**
 * What a number says, however it is written: {@code $10.0 million} and {@code 10,000} in thousands are one.
 *
 * @param number without sign and without zeros at its end
 * @param kind what it counts
 */
public record Quantity(BigDecimal number, Kind kind) {
    /** What numbers count. */
    public enum Kind {
        /** Money, shares, anything. */
        AMOUNT,
        /** Hundredths. */
        PERCENT,
        /** Months, of years too. */
        MONTHS,
        /** Days. */
        DAYS
    }

    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

    /** Takes sign and needless zeros away. */
    public Quantity {
        number = number.abs().stripTrailingZeros();
    }

    /**
     * What a shown value says.
     *
     * @param power of ten that amounts are shown in: 3 for thousands
     * @return empty for what is no number, and for none
     */
    public static Optional<Quantity> of(Value value, int power) {
        Optional<Quantity> quantity = Optional.empty();
        if (value instanceof Value.Amount amount) {
            quantity = Optional.of(new Quantity(amount.amount().scaleByPowerOfTen(power), Kind.AMOUNT));
        } else if (value instanceof Value.Percent percent) {
            quantity = Optional.of(new Quantity(percent.percent(), Kind.PERCENT));
        } else if (value instanceof Value.Duration duration) {
            quantity = ofDuration(duration.iso());
        }
        return quantity.filter(q -> q.number().signum() != 0);
    }

    private static Optional<Quantity> ofDuration(String iso) {
        java.util.regex.Matcher part = PARTS.matcher(iso);
        if (!part.matches()) {
            return Optional.empty();
        }
        if (part.group("days") != null) {
            return Optional.of(new Quantity(new BigDecimal(part.group("days")), Kind.DAYS));
        }
        BigDecimal months = BigDecimal.ZERO;
        if (part.group("years") != null) {
            months = new BigDecimal(part.group("years")).multiply(MONTHS_OF_YEAR);
        }
        if (part.group("months") != null) {
            months = months.add(new BigDecimal(part.group("months")));
        }
        return Optional.of(new Quantity(months, Kind.MONTHS));
    }

    private static final java.util.regex.Pattern PARTS =
            java.util.regex.Pattern.compile("P(?:(?<years>[\\d.]+)Y)?(?:(?<months>[\\d.]+)M)?|P(?<days>[\\d.]+)D");
}
