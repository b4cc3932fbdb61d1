package org.xbrlr.text;

/**
 * A non-empty line of the input.
 *
 * @param number its 1-based number in the input
 * @param text its characters, trimmed, runs of blanks and no-break spaces folded to one blank; as they stand while a dialect's
 *     reader looks for columns set by blanks
 */
public record Line(int number, String text) {}
