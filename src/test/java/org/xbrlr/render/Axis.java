package org.xbrlr.render;

/**
 * An axis of the page.
 *
 * @param name what descriptions call it
 * @param label as a typed member's head shows it
 * @param typed whether its members are values and not concepts
 * @param onColumns whether its members are columns (statements of equity)
 * @param defaultPlace how many members stand before the default one in the presentation; normally 0
 */
public record Axis(String name, String label, boolean typed, boolean onColumns, int defaultPlace) {}
