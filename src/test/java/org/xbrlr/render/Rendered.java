package org.xbrlr.render;

/**
 * A page and the table that was lost when it was flattened.
 *
 * @param text the flattened page, no line feed at the end
 * @param truth the table
 */
public record Rendered(String text, Truth truth) {}
