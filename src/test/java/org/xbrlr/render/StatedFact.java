package org.xbrlr.render;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A fact of the model.
 *
 * @param concept its concept
 * @param period its period
 * @param unit its unit; empty for text, dates, booleans and durations
 * @param members its members on axes, in axis order; default members left out
 * @param value as reported, unscaled; empty for nil
 * @param decimals its precision; empty for INF
 * @param marks numbers of its footnotes
 */
public record StatedFact(
        Concept concept,
        Span period,
        Optional<Unit> unit,
        List<Member> members,
        Optional<String> value,
        OptionalInt decimals,
        List<Integer> marks) {
    /** Copies the lists. */
    public StatedFact {
        members = List.copyOf(members);
        marks = List.copyOf(marks);
    }
}
