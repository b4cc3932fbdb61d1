package org.xbrlr.notes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xbrlr.notation.Value;

/**
 * What a number says, however it is written: {@code $10.0 million} and {@code 10,000} in thousands are one.
 *
 * @param number without sign and without zeros at its end
 * @param kind what it counts
 */
public record Quantity(BigDecimal number, Kind kind) {
    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);
    private static final Pattern DURATION =
            Pattern.compile("P(?:(?<years>[\\d.]+)Y)?(?:(?<months>[\\d.]+)M)?|P(?<days>[\\d.]+)D");

    /** What numbers count. */
    public enum Kind {
        /** Money, shares, anything. */
        AMOUNT,
        /** Hundredths. */
        PERCENT,
        /** Months; years are counted in months. */
        MONTHS,
        /** Days. */
        DAYS
    }

    /** Takes sign and needless zeros away. */
    public Quantity {
        number = number.abs().stripTrailingZeros();
    }

    static Quantity ofYears(BigDecimal years) {
        return new Quantity(years.multiply(MONTHS_OF_YEAR), Kind.MONTHS);
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
        Matcher part = DURATION.matcher(iso);
        if (!part.matches()) {
            return Optional.empty();
        }
        if (part.group("days") != null) {
            return Optional.of(new Quantity(new BigDecimal(part.group("days")), Kind.DAYS));
        }
        BigDecimal years = part.group("years") == null ? BigDecimal.ZERO : new BigDecimal(part.group("years"));
        BigDecimal months = part.group("months") == null ? BigDecimal.ZERO : new BigDecimal(part.group("months"));
        return Optional.of(new Quantity(years.multiply(MONTHS_OF_YEAR).add(months), Kind.MONTHS));
    }
}
