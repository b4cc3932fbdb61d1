package org.xbrlr.page;

import java.util.List;

/**
 * The line under the title that says how numbers are scaled (rules 1.4, 1.5). A unit that it does not name is unscaled.
 *
 * @param line its line; 0 when the page has none
 * @param text as shown; empty when the page has none
 * @param scales its parts in order; for the .NET forms, what they mean: {@code In Millions, except Share data} is
 *     {@code $} by 6 and {@code shares} by 0
 */
public record ScaleLine(int line, String text, List<Scale> scales) {
    /** A page without a scale line. */
    public static final ScaleLine NONE = new ScaleLine(0, "", List.of());

    /** Copies the list. */
    public ScaleLine {
        scales = List.copyOf(scales);
    }
}
