package org.xbrlr.html;

/**
 * A footnote below the table.
 *
 * @param mark as in the marks on cells: {@code 1}
 * @param text what it says, its paragraphs joined by a line feed
 */
public record HtmlFootnote(String mark, String text) {}
