package org.xbrlr.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xbrlr.notation.DateNotation;

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
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,4}) months? ended (.{1,20})");

    /** The period that a part of the title is. */
    static Optional<PromotedPeriod> parse(String part) {
        Matcher duration = DURATION.matcher(part);
        if (duration.matches()) {
            return DateNotation.parse(duration.group(2))
                    .map(date -> new PromotedPeriod(Integer.parseInt(duration.group(1)), date));
        }
        return DateNotation.parse(part).map(date -> new PromotedPeriod(0, date));
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
