package org.xbrlr.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xbrlr.notation.DateNotation;
import org.xbrlr.notation.TextScanner;

/**
 * The period that all facts of a page share, moved from the heads into the title (rule 1.1).
 *
 * <pre>
 * Hedging (Details) - Sep. 30, 2024                    an instant
 * Hedging (Details) - 12 months ended Dec. 31, 2021    a duration, as if under "12 Months Ended"
 * </pre>
 *
 * @param months the number of months; 0 for an instant
 * @param date its last day
 */
record PromotedPeriod(int months, LocalDate date) {
    private static final int NUMBER = 4;

    /** The period that a part of the title is. */
    static Optional<PromotedPeriod> parse(String part) {
        TextScanner words = new TextScanner(part);
        int months = words.number(NUMBER);
        boolean month = months >= 0 && words.take(" month");
        words.take('s');
        boolean duration = month && words.take(" ended ");
        Optional<LocalDate> date = DateNotation.parse(duration ? words.rest() : part);
        return date.isPresent() ? Optional.of(new PromotedPeriod(duration ? months : 0, date.get())) : Optional.empty();
    }

    /** The period in the title of a page whose heads have none. */
    static Optional<PromotedPeriod> of(Title title, List<ColumnHead> columns) {
        if (PageHead.anyHasDate(columns)) {
            return Optional.empty();
        }
        for (String part : title.promoted()) {
            Optional<PromotedPeriod> period = parse(part);
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    /** The head with the title's date. */
    ColumnHead date(ColumnHead head) {
        return new ColumnHead(
                head.line(),
                head.lastLine(),
                head.lines(),
                Optional.of(date),
                head.units(),
                head.members(),
                head.footnotes());
    }

    /** The group that the title holds; none for an instant. */
    List<GroupHead> group(Title title) {
        return months == 0 ? List.of() : List.of(new GroupHead(title.line(), months + " months ended", months));
    }
}
