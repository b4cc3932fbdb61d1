package org.xbrlr.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.Page;
import org.xbrlr.table.Column;
import org.xbrlr.table.Row;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.Table;

/**
 * The members that a page's definitions name, where the text keeps their tables; for what they do not tell another taxonomy is
 * asked.
 *
 * <pre>
 * Large cake [Member]    Name: tea_SizeAxis=tea_LargeCakeMember     its name in words
 * Maximum | Cake         Name: srt_RangeAxis=srt_MaximumMember      as many labels as pairs, and in their order (rule 6.1)
 * </pre>
 */
public final class DefinedMembers extends PageTaxonomy {
    private static final String BAR = " | ";

    private final Map<String, Member> members;

    private DefinedMembers(List<Member> pairs, Taxonomy others) {
        super(others);
        this.members = MemberWords.byName(pairs);
    }

    /** What the page tells, and the others where it does not. */
    public static Taxonomy of(Page page, Table table, Taxonomy others) {
        Set<Member> distinct = new LinkedHashSet<>();
        int blocks = 0;
        for (DefinitionBlock block : page.definitions()) {
            if (block.pair()) {
                blocks++;
                String id = block.details().id().orElse("");
                if (id.indexOf('=') > 0) {
                    distinct.add(MemberWords.pair(id));
                }
            }
        }
        if (distinct.isEmpty()) {
            return others;
        }
        List<Member> pairs = List.copyOf(distinct);
        DefinedMembers defined = new DefinedMembers(pairs, others);
        if (blocks == pairs.size()) {
            defined.inOrder(pairs, labels(table));
        }
        return defined;
    }

    /** Labels and pairs of one number are each other's, in order; unless those that are spelled alike say otherwise. */
    private void inOrder(List<Member> pairs, List<String> labels) {
        if (labels.size() != pairs.size()) {
            return;
        }
        Map<String, Member> ordered = new HashMap<>();
        int alike = 0;
        for (int i = 0; i < pairs.size(); i++) {
            Member spelled = members.get(labels.get(i));
            if (spelled != null && !spelled.equals(pairs.get(i))) {
                return;
            }
            alike += spelled == null ? 0 : 1;
            ordered.put(labels.get(i), pairs.get(i));
        }
        if (alike > 0) {
            members.putAll(ordered);
        }
    }

    /** The different labels of members in the order in which they first appear, heads of columns first. */
    private static List<String> labels(Table table) {
        Set<String> labels = new LinkedHashSet<>();
        for (Column column : table.columns()) {
            for (String label : column.members()) {
                if (!label.equals("Total")) {
                    labels.add(MemberWords.ofLabel(label));
                }
            }
        }
        for (Row row : table.rows()) {
            if (row.kind() == RowKind.MEMBER) {
                int start = 0;
                for (int bar = row.label().indexOf(BAR);
                        bar >= 0;
                        bar = row.label().indexOf(BAR, start)) {
                    labels.add(MemberWords.ofLabel(row.label().substring(start, bar)));
                    start = bar + BAR.length();
                }
                labels.add(MemberWords.ofLabel(row.label().substring(start)));
            }
        }
        return new ArrayList<>(labels);
    }

    @Override
    public Optional<Member> shownMember(String label) {
        return others.shownMember(label).or(() -> Optional.ofNullable(members.get(MemberWords.ofLabel(label))));
    }
}
