package org.xbrlr.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final Pattern TYPED = Pattern.compile("(.{1,300}? \\[Axis\\]): (.*)");

    /** What the row axes of equity statements have for members (rule 2.1); other brackets belong to the label. */
    private static final Pattern ADJUSTMENT = Pattern.compile(
            "\\((.{0,200}\\[Member\\]|(?=.{0,200}\\b(?:adjust|accounting standards|cumulative effect|restat|revision|previously reported|scenario)).{1,200})\\)$",
            Pattern.CASE_INSENSITIVE);

    private final KnownMembers known;
    private final Taxonomy taxonomy;

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
        return head.isEmpty()
                ? List.of()
                : Stream.of(head.split(" \\| ", -1)).map(this::member).toList();
    }

    /** The dimensions that a title carries for the whole page; its periods are left out. */
    List<Dimension> promoted(List<String> parts) {
        return parts.stream()
                .filter(part -> PromotedPeriod.parse(part).isEmpty())
                .map(this::member)
                .toList();
    }

    /** The dimensions of a column's head; a head that says {@code Total} alone has none (rule 2.7). */
    List<Dimension> column(List<String> members) {
        return members.equals(List.of("Total"))
                ? List.of()
                : members.stream().map(this::member).toList();
    }

    /** The member that a row of an equity statement names after its label: {@code Balance (Restatement Adjustment)} (rule 4.7). */
    List<Dimension> equityRow(String label) {
        Matcher adjustment = ADJUSTMENT.matcher(label);
        return adjustment.find() ? List.of(member(adjustment.group(1))) : List.of();
    }

    private Dimension member(String label) {
        Matcher typed = TYPED.matcher(label);
        if (typed.matches()) {
            return new Dimension(
                    Optional.empty(),
                    Optional.of(typed.group(1)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(typed.group(2)));
        }
        Optional<Taxonomy.Member> shown = taxonomy.shownMember(label);
        if (shown.isPresent()) {
            return new Dimension(
                    Optional.of(shown.get().axis()),
                    Optional.empty(),
                    shown.get().member(),
                    Optional.of(label),
                    Optional.empty());
        }
        Optional<Taxonomy.Member> found = known.axis(label).isPresent() ? Optional.empty() : taxonomy.member(label);
        return new Dimension(
                known.axis(label).or(() -> found.map(Taxonomy.Member::axis)),
                Optional.empty(),
                known.member(label).or(() -> found.flatMap(Taxonomy.Member::member)),
                Optional.of(label),
                Optional.empty());
    }
}
