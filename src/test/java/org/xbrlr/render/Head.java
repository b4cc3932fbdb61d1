package org.xbrlr.render;

import java.util.List;
import java.util.Optional;

/**
 * What a column stands for: a period, or on an equity page a combination of members.
 *
 * @param period the period; empty on an equity page
 * @param members the members on the axes that are columns
 */
record Head(Optional<Span> period, List<Member> members) {
    boolean instant() {
        return period.filter(Span::instant).isPresent();
    }

    boolean duration() {
        return period.filter(p -> !p.instant()).isPresent();
    }

    /** The months over the column; 0 where no {@code Months Ended} is printed. */
    int months() {
        return period.map(Span::months).orElse(0);
    }
}
