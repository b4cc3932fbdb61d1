package org.xbrlr.page;

/**
 * A head over one or more columns: {@code 12 Months Ended}. How many columns it spans is lost in the text; one that was promoted
 * into the title spans all.
 *
 * @param line its line
 * @param text as shown
 * @param months the number of months; 0 where the text has another form
 */
public record GroupHead(int line, String text, int months) {}
