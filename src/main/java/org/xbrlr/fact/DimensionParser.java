package org.xbrlr.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads member labels as dimensions (rules 1.1, 2.7, 4.2).
 *
 * <pre>
 * CPaaS | Minimum                            ? = CPaaS;  srt:RangeAxis = srt:MinimumMember
 * Balance (Restatement Adjustment)           ? = Restatement Adjustment
 * Start Date [Axis]: 2021-01-01              axis "Start Date [Axis]", typed value 2021-01-01
 * </pre>
 */
final class DimensionParser {
    private static final String BETWEEN_MEMBERS = " | ";
    private static final String AXIS = " [Axis]";
    private static final String BEFORE_VALUE = AXIS + ": ";

    private final KnownMembers known;
    private final Taxonomy taxonomy;
    private final Map<String, List<Dimension>> sections = new HashMap<>();

    /**
     * Makes the parser.
     *
     * @param taxonomy is asked for what few labels tell by themselves
     */
    DimensionParser(KnownMembers known, Taxonomy taxonomy) {
        this.known = known;
        this.taxonomy = taxonomy;
    }

    /** The dimensions of a section's head; none at the top. */
    List<Dimension> section(String head) {
        List<Dimension> dimensions = sections.get(head);
        if (dimensions == null) {
            dimensions = head.isEmpty() ? List.of() : combination(head);
            sections.put(head, dimensions);
        }
        return dimensions;
    }

    private List<Dimension> combination(String head) {
        List<Dimension> dimensions = new ArrayList<>();
        int from = 0;
        for (int bar = head.indexOf(BETWEEN_MEMBERS); bar >= 0; bar = head.indexOf(BETWEEN_MEMBERS, from)) {
            dimensions.add(member(head.substring(from, bar)));
            from = bar + BETWEEN_MEMBERS.length();
        }
        dimensions.add(member(head.substring(from)));
        return dimensions;
    }

    /** The dimensions that a title carries for the whole page; its periods are left out. */
    List<Dimension> promoted(List<String> parts) {
        List<Dimension> dimensions = new ArrayList<>();
        for (String part : parts) {
            if (PromotedPeriod.parse(part).isEmpty()) {
                dimensions.add(member(part));
            }
        }
        return dimensions;
    }

    /** The dimensions of a column's head; a head that says {@code Total} alone has none (rule 2.7). */
    List<Dimension> column(List<String> members) {
        List<Dimension> dimensions = new ArrayList<>();
        if (!members.equals(List.of("Total"))) {
            for (String member : members) {
                dimensions.add(member(member));
            }
        }
        return dimensions;
    }

    /** The member that a row of an equity statement names after its label: {@code Balance (Restatement Adjustment)} (rule 4.7). */
    List<Dimension> equityRow(String label) {
        Optional<String> adjustment = AdjustmentLabel.member(label);
        return adjustment.isPresent() ? List.of(member(adjustment.get())) : List.of();
    }

    private Dimension member(String label) {
        int typed = label.indexOf(BEFORE_VALUE);
        if (typed > 0) {
            return new Dimension(
                    Optional.empty(),
                    Optional.of(label.substring(0, typed + AXIS.length())),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(label.substring(typed + BEFORE_VALUE.length())));
        }
        Optional<Taxonomy.Member> shown = taxonomy.shownMember(label);
        if (shown.isPresent()) {
            return shown(label, Optional.of(shown.get().axis()), shown.get().member());
        }
        Optional<String> axis = known.axis(label);
        Optional<Taxonomy.Member> found = axis.isPresent() ? Optional.empty() : taxonomy.member(label);
        return found.isPresent()
                ? shown(label, Optional.of(found.get().axis()), found.get().member())
                : shown(label, axis, known.member(label));
    }

    private static Dimension shown(String label, Optional<String> axis, Optional<String> member) {
        return new Dimension(axis, Optional.empty(), member, Optional.of(label), Optional.empty());
    }
}
