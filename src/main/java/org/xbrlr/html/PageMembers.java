package org.xbrlr.html;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
final class PageMembers implements Taxonomy {
    private static final String BAR = " | ";

    private static final Pattern LABEL_ENDING = Pattern.compile(" \\[(?:Member|Domain)\\]$");
    private static final Pattern NAME_ENDING = Pattern.compile("(?:Member|Domain)$");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Map<String, Member> members = new HashMap<>();

    /** The members of the page's blocks by their names in words, where it is one only. */
    private final Map<String, Member> spelled = new HashMap<>();

    private final Taxonomy others;

    PageMembers(List<HtmlRow> rows, List<HtmlElement> elements, List<String> promoted, Taxonomy others) {
        this.others = others;
        Set<String> doubtful = new HashSet<>();
        Set<String> inTitle = promoted.stream().map(PageMembers::labelKey).collect(Collectors.toSet());
        for (HtmlRow row : rows) {
            Optional<String> id = row.id().filter(i -> i.indexOf('=') > 0);
            if (row.row().kind() == RowKind.MEMBER && id.isPresent() && !inTitle.contains(memberKey(id.get()))) {
                String label = first(row.row().label());
                Member member = member(id.get(), id.get().indexOf('='));
                Member known = members.put(label, member);
                if (known != null && !known.equals(member)) {
                    doubtful.add(label);
                }
            }
        }
        members.keySet().removeAll(doubtful);
        Set<String> ambiguous = new HashSet<>();
        for (HtmlElement element : elements) {
            int equals = element.id().indexOf('=');
            if (equals > 0) {
                Member member = member(element.id(), equals);
                String key = memberKey(element.id());
                Member known = spelled.put(key, member);
                if (known != null && !known.equals(member)) {
                    ambiguous.add(key);
                }
            }
        }
        spelled.keySet().removeAll(ambiguous);
    }

    /** The name in words of the member of a pair {@code axis=prefix_Member}. */
    private static String memberKey(String id) {
        String member = id.substring(id.indexOf('=') + 1);
        return key(
                NAME_ENDING.matcher(member.substring(member.indexOf('_') + 1)).replaceFirst(""));
    }

    private static String labelKey(String label) {
        return key(LABEL_ENDING.matcher(label).replaceFirst(""));
    }

    private static String key(String words) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
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
        return shownMember(label).or(() -> others.member(label));
    }

    @Override
    public Optional<Member> shownMember(String label) {
        return Optional.ofNullable(spelled.get(labelKey(label))).or(() -> Optional.ofNullable(members.get(label)));
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
