package org.xbrlr.fact;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xbrlr.table.Table;

/**
 * The few members whose label alone tells their axis.
 *
 * <pre>
 * Maximum              srt:RangeAxis = srt:MaximumMember
 * Retained earnings    us-gaap:StatementEquityComponentsAxis
 * </pre>
 *
 * For most labels it takes a taxonomy; then the axis stays unknown. The range axis moved from us-gaap to srt with the taxonomies
 * of 2018: in that year a page cannot tell which one it used, and no name is given.
 */
final class KnownMembers {
    private static final Map<String, String> RANGE =
            Map.of("minimum", "MinimumMember", "maximum", "MaximumMember", "weighted average", "WeightedAverageMember");

    private static final Set<String> EQUITY_COMPONENTS = Set.of(
            "retained earnings",
            "retained earnings (accumulated deficit)",
            "(accumulated deficit) retained earnings",
            "retained earnings (deficit)",
            "accumulated deficit",
            "additional paid-in capital",
            "accumulated other comprehensive income",
            "accumulated other comprehensive income (loss)",
            "accumulated other comprehensive loss");

    private static final String EQUITY_AXIS = "us-gaap:StatementEquityComponentsAxis";
    private static final String MEMBER = " [member]";
    private static final int RANGE_AXIS_MOVED = 2018;

    private final String rangePrefix;

    KnownMembers(Table table) {
        int newest = PageYear.of(table).orElse(RANGE_AXIS_MOVED);
        this.rangePrefix = newest > RANGE_AXIS_MOVED ? "srt:" : newest < RANGE_AXIS_MOVED ? "us-gaap:" : "";
    }

    /** The axis, when the label has exactly one. */
    Optional<String> axis(String label) {
        String key = key(label);
        if (RANGE.containsKey(key) && !rangePrefix.isEmpty()) {
            return Optional.of(rangePrefix + "RangeAxis");
        }
        return EQUITY_COMPONENTS.contains(key) ? Optional.of(EQUITY_AXIS) : Optional.empty();
    }

    /** The member's own name, when the label has exactly one. */
    Optional<String> member(String label) {
        String name = RANGE.get(key(label));
        return name == null || rangePrefix.isEmpty() ? Optional.empty() : Optional.of(rangePrefix + name);
    }

    private static String key(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return lower.endsWith(MEMBER) ? lower.substring(0, lower.length() - MEMBER.length()) : lower;
    }
}
