package org.xbrlr.html;

/**
 * A row's label and the definition block that it leads to.
 *
 * @param id the block's element, or axis and member
 * @param text as shown
 */
public record HtmlLabel(String id, String text) {}
