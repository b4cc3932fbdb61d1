package org.xbrlr.table.rows;

import java.util.ArrayList;
import java.util.List;

/**
 * The abstract rows that a row stands under. How they nest is lost in the text, so only what is likely is told: the first
 * heading of a section encloses it when it ends in a bracket, as the root of a report does; of the others the nearest counts.
 *
 * <pre>
 * |Income Statement [Abstract]
 * |Operating expenses:
 * |Rent                          under both
 * |Other expenses:
 * |Interest                      under the first and the last
 * </pre>
 */
final class Headings {
    private final List<String> above = new ArrayList<>();

    /** Adds the heading of an abstract row. */
    void add(String heading) {
        boolean enclosed = !above.isEmpty() && above.get(0).endsWith("]");
        above.subList(enclosed ? 1 : 0, above.size()).clear();
        if (!above.contains(heading)) {
            above.add(heading);
        }
    }

    /** Forgets all headings, for a new section begins. */
    void clear() {
        above.clear();
    }

    /** The headings of the next row, outermost first. */
    List<String> above() {
        return List.copyOf(above);
    }

    /** The headings of the heading added last: those that enclose it. */
    List<String> aboveLast() {
        return List.copyOf(above.subList(0, Math.max(0, above.size() - 1)));
    }
}
