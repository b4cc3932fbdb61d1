package org.xbrlr.html;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.table.RowKind;

/**
 * The members that a page's section heads name and lead to; what it does not name, other taxonomies are asked.
 *
 * <pre>
 * Apple cake            defref_tea_CakeAxis=tea_AppleCakeMember
 * Apple cake | Large    the same: a head of several members leads to the first one's block (rule 6.3)
 * </pre>
 */
final class PageMembers implements Taxonomy {
    private static final String BAR = " | ";

    private final Map<String, Member> members = new HashMap<>();
    private final Taxonomy others;

    PageMembers(List<HtmlRow> rows, Taxonomy others) {
        this.others = others;
        Set<String> doubtful = new HashSet<>();
        for (HtmlRow row : rows) {
            Optional<String> id = row.id().filter(i -> i.indexOf('=') > 0);
            if (row.row().kind() == RowKind.MEMBER && id.isPresent()) {
                String label = first(row.row().label());
                Member member = member(id.get(), id.get().indexOf('='));
                Member known = members.put(label, member);
                if (known != null && !known.equals(member)) {
                    doubtful.add(label);
                }
            }
        }
        members.keySet().removeAll(doubtful);
    }

    private static String first(String label) {
        int bar = label.indexOf(BAR);
        return bar < 0 ? label : label.substring(0, bar);
    }

    private static Member member(String id, int equals) {
        return new Member(
                HtmlConcepts.name(id.substring(0, equals)), Optional.of(HtmlConcepts.name(id.substring(equals + 1))));
    }

    @Override
    public Optional<Member> member(String label) {
        return Optional.ofNullable(members.get(label)).or(() -> others.member(label));
    }

    @Override
    public Optional<Element> element(String sentence, String label, OptionalInt year) {
        return others.element(sentence, label, year);
    }

    @Override
    public Optional<Element> heading(String label, OptionalInt year) {
        return others.heading(label, year);
    }

    @Override
    public boolean calls(String name, String label) {
        return others.calls(name, label);
    }

    @Override
    public Optional<String> customPrefix(Collection<String> sentences) {
        return others.customPrefix(sentences);
    }
}
