package org.xbrlr.fit;

import java.util.Locale;
import java.util.Map;
import org.xbrlr.table.evidence.Clue;
import org.xbrlr.table.evidence.LayoutClue;

/**
 * What is known of weights before any page is seen: where they start and are drawn to, how strongly, and which sign they keep.
 */
final class PriorWeights {
    private static final double OF_PERIOD_WORDS = 0.3;
    private static final double OF_CLUES = 0.2;
    private static final double OF_KNOWN_CLUES = 1;

    /** What rows say of one another is hard to learn from readings that are wrong by whole blocks: there, knowledge counts. */
    private static final double OF_CONTEXT = 30;

    /** The weights that are drawn to something else than 0, in nats. */
    static final Map<String, Double> KNOWN = Map.ofEntries(
            Map.entry("alone units-broken", -6.0),
            Map.entry("alone note-date", 0.7),
            Map.entry("alone per-share-without-decimals", -2.5),
            Map.entry("alone cover-date-fits", 2.0),
            Map.entry("alone cover-date-unfit", -2.0),
            Map.entry("alone decimals-unscaled", -1.0),
            Map.entry("alone odd-among-regular", -1.0),
            Map.entry("alone event-among-regular", -1.0),
            Map.entry("alone first-day-moment", -1.5),
            Map.entry("alone later-date-of-others", -2.0),
            Map.entry("alone later-date-spoken", 2.0),
            Map.entry("alone shares-of-common", 1.0),
            Map.entry("alone count-named", 0.7),
            Map.entry("alone price-named", 0.7),
            Map.entry("context alone", 0.8),
            Map.entry("context blocks-add-up", 2.0),
            Map.entry("context column-wanted", 0.6),
            Map.entry("context duration-wanted", 0.6),
            Map.entry("context same-value-rounded", 0.8),
            Map.entry("context same-label-set", 1.0),
            Map.entry("context same-value", 1.6),
            Map.entry("context members-add-up", 0.6),
            Map.entry("context rows-add-up", 0.6),
            Map.entry("context rolls-forward", 0.5),
            Map.entry("context section-together", 0.5),
            Map.entry("layout duration-unused", -2.0),
            Map.entry("layout event", -0.5),
            Map.entry("layout event-at-month-end", -4.0),
            Map.entry("layout fourth-year", -4.0),
            Map.entry("layout instant", -0.2),
            Map.entry("layout later-year-left-out", -2.0),
            Map.entry("layout long-not-years-apart", -3.0),
            Map.entry("layout odd-beside-regular", -2.0),
            Map.entry("layout overlap", -2.0),
            Map.entry("layout rules-broken", -6.0),
            Map.entry("layout same-day", -6.0),
            Map.entry("layout stub-aligned", 0.5),
            Map.entry("layout stub-unaligned", -1.5),
            Map.entry("layout symbols-fit", 0.3),
            Map.entry("layout year-apart", 1.0),
            Map.entry("layout year-of-its-own", -2.0));

    private PriorWeights() {}

    /** What a weight is drawn to. */
    static double centre(String name) {
        return KNOWN.getOrDefault(name, 0.0);
    }

    /** How strongly it is drawn there: the penalty of the squared distance, halved. */
    static double penalty(String name) {
        if (name.startsWith("words ")) {
            return OF_PERIOD_WORDS;
        }
        if (KNOWN.containsKey(name) && name.startsWith("context ")) {
            return OF_CONTEXT;
        }
        return KNOWN.containsKey(name) && !name.startsWith("layout ") ? OF_KNOWN_CLUES : OF_CLUES;
    }

    static double least(String name) {
        return direction(name) == Clue.Direction.FOR ? 0 : Double.NEGATIVE_INFINITY;
    }

    static double greatest(String name) {
        return direction(name) == Clue.Direction.AGAINST ? 0 : Double.POSITIVE_INFINITY;
    }

    private static Clue.Direction direction(String name) {
        if (name.contains("/")) {
            return Clue.Direction.EITHER;
        }
        String clue =
                name.substring(name.indexOf(' ') + 1).toUpperCase(Locale.ROOT).replace('-', '_');
        return name.startsWith("layout ")
                ? LayoutClue.valueOf(clue).direction()
                : Clue.valueOf(clue).direction();
    }
}
