package org.xbrlr.page;

import java.util.Optional;
import org.xbrlr.text.Line;

/**
 * A head over one or more columns: {@code 12 Months Ended}. How many columns it spans is lost in the text; one that was promoted
 * into the title spans all.
 *
 * @param line its line
 * @param text as shown
 * @param months the number of months; 0 where the text has another form
 */
public record GroupHead(int line, String text, int months) {
    /** The head that a line is, if it has the form of one. */
    public static Optional<GroupHead> of(Line line) {
        return HeadLines.isGroup(line.text()) ? Optional.of(HeadLines.group(line)) : Optional.empty();
    }
}
