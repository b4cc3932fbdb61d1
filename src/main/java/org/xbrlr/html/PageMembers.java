package org.xbrlr.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xbrlr.fact.MemberWords;
import org.xbrlr.fact.PageTaxonomy;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.table.RowKind;

/**
 * The members that a page's section heads name and lead to; what it does not name, other taxonomies are asked.
 *
 * <pre>
 * Apple cake            defref_tea_CakeAxis=tea_AppleCakeMember
 * Apple cake | Large    the same: a head of several members leads to the first one's block (rule 6.3)
 * Large, below a title that names the member Apple cake: its link leads to the apple cake's block, and tells nothing
 * Large, in any place   defref_tea_SizeAxis=tea_LargeMember, where no other block's member is called so in words
 * </pre>
 */
final class PageMembers extends PageTaxonomy {
    private static final String BAR = " | ";

    private final Map<String, Member> members = new HashMap<>();

    /** The members of the page's blocks by their names in words, where it is one only. */
    private final Map<String, Member> spelled;

    PageMembers(List<HtmlRow> rows, List<HtmlElement> elements, List<String> promoted, Taxonomy others) {
        super(others);
        Set<String> doubtful = new HashSet<>();
        Set<String> inTitle = promoted.stream().map(MemberWords::ofLabel).collect(Collectors.toSet());
        for (HtmlRow row : rows) {
            Optional<String> id = row.id().filter(i -> i.indexOf('=') > 0);
            Optional<Member> found =
                    id.map(MemberWords::pair).filter(pair -> !inTitle.contains(MemberWords.ofName(pair)));
            if (row.row().kind() == RowKind.MEMBER && found.isPresent()) {
                String label = first(row.row().label());
                Member member = found.get();
                Member known = members.put(label, member);
                if (known != null && !known.equals(member)) {
                    doubtful.add(label);
                }
            }
        }
        members.keySet().removeAll(doubtful);
        spelled = MemberWords.byName(elements.stream()
                .map(HtmlElement::id)
                .filter(id -> id.indexOf('=') > 0)
                .map(MemberWords::pair)
                .toList());
    }

    private static String first(String label) {
        int bar = label.indexOf(BAR);
        return bar < 0 ? label : label.substring(0, bar);
    }

    @Override
    public Optional<Member> shownMember(String label) {
        return Optional.ofNullable(spelled.get(MemberWords.ofLabel(label)))
                .or(() -> Optional.ofNullable(members.get(label)));
    }
}
