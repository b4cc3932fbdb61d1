package org.xbrlr.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xbrlr.notation.DateNotation;

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
    private static final Pattern DURATION =
            Pattern.compile("([0-9]{1,3}) months? ended (.+)", Pattern.CASE_INSENSITIVE);

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
        Matcher duration = DURATION.matcher(words);
        if (duration.matches()) {
            return date(duration.group(2))
                    .map(date -> new PromotedPeriod(date, OptionalInt.of(Integer.parseInt(duration.group(1)))));
        }
        return date(words).map(date -> new PromotedPeriod(date, OptionalInt.empty()));
    }

    private static Optional<LocalDate> date(String words) {
        return DateNotation.parse(words);
    }
}
