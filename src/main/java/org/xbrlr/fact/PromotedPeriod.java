package org.xbrlr.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbrlr.notation.DateNotation;
import org.xbrlr.notation.TextScanner;

/**
 * A period that all facts of a page share and that therefore stands in the title (rule 1.1).
 *
 * <pre>
 * Debt (Details) - Dec. 31, 2021 - USD ($)                          2021-12-31
 * Debt (Details) - 12 months ended Dec. 31, 2021 - USD ($)          12 months to 2021-12-31
 * </pre>
 *
 * @param date the last day
 * @param months the months; empty for an instant
 */
record PromotedPeriod(LocalDate date, OptionalInt months) {
    private static final int NUMBER = 3;

    /** The first period among the things promoted into a title. */
    static Optional<PromotedPeriod> in(List<String> promoted) {
        for (String words : promoted) {
            Optional<PromotedPeriod> period = parse(words);
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    /** The period that the words are; empty where they are a member. */
    static Optional<PromotedPeriod> parse(String words) {
        TextScanner lower = new TextScanner(words.toLowerCase(Locale.ROOT));
        int months = lower.number(NUMBER);
        boolean month = months >= 0 && lower.take(" month");
        lower.take('s');
        boolean duration = month && lower.take(" ended ");
        Optional<LocalDate> date = DateNotation.parse(duration ? words.substring(lower.position()) : words);
        return date.isPresent()
                ? Optional.of(new PromotedPeriod(date.get(), duration ? OptionalInt.of(months) : OptionalInt.empty()))
                : Optional.empty();
    }
}
