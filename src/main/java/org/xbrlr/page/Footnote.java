package org.xbrlr.page;

/**
 * A footnote below the table; a flattened page has lost it.
 *
 * @param mark as in the marks on cells: {@code 1}
 * @param text what it says, its paragraphs joined by a line feed
 */
public record Footnote(String mark, String text) {}
