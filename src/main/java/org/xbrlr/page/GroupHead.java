package org.xbrlr.page;

import java.util.Optional;
import org.xbrlr.text.Line;
import org.xbrlr.text.Place;

/**
 * A head over one or more columns: {@code 12 Months Ended}. How many columns it spans is lost in most texts; one that was promoted
 * into the title spans all.
 *
 * @param line its line
 * @param text as shown
 * @param months the number of months; 0 where the text has another form
 * @param first the first of its 1-based columns; 0 where the input does not tell
 * @param last the last of them; 0 where the input does not tell
 */
public record GroupHead(int line, String text, int months, int first, int last) {
    /** A head of an input that does not tell which columns it spans. */
    public GroupHead(int line, String text, int months) {
        this(line, text, months, 0, 0);
    }

    /** The head that a line is, if it has the form of one. */
    public static Optional<GroupHead> of(Line line) {
        return HeadLines.isGroup(line.text()) ? Optional.of(HeadLines.group(line)) : Optional.empty();
    }

    /** The same over the columns that the input tells. */
    GroupHead over(Place place) {
        return over(place.column(), place.last());
    }

    /** The same over columns of which the first and the last are known; 0 for one that is not. */
    public GroupHead over(int from, int to) {
        return new GroupHead(line, text, months, from, to);
    }

    /** Whether the head may begin with a 1-based column, by what the input tells. */
    public boolean mayBegin(int column) {
        return first == 0 || first == column;
    }

    /** Whether the head may end with a 1-based column, by what the input tells. */
    public boolean mayEnd(int column) {
        return last == 0 || last == column;
    }
}
