package org.xbrlr.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xbrlr.fact.Taxonomy.Member;

/**
 * What members are called by their labels and by their names, in one form: letters and digits only, without the word that tells what
 * they are.
 *
 * <pre>
 * Large cake [Member]     largecake
 * tea:LargeCakeMember     largecake
 * </pre>
 */
public final class MemberWords {
    private static final Pattern LABEL_ENDING = Pattern.compile(" \\[(?:Member|Domain)\\]$");
    private static final Pattern NAME_ENDING = Pattern.compile("(?:Member|Domain)$");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    private MemberWords() {}

    /** Those of a label. */
    public static String ofLabel(String label) {
        return letters(LABEL_ENDING.matcher(label).replaceFirst(""));
    }

    /** Those of a member's name. */
    public static String ofName(Member pair) {
        String name = pair.member().orElse("");
        return letters(
                NAME_ENDING.matcher(name.substring(name.indexOf(':') + 1)).replaceFirst(""));
    }

    private static String letters(String words) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The axis and member of an identifier {@code tea_SizeAxis=tea_LargeCakeMember}. */
    public static Member pair(String id) {
        int equals = id.indexOf('=');
        return new Member(
                DefinedConcept.name(id.substring(0, equals)),
                Optional.of(DefinedConcept.name(id.substring(equals + 1))));
    }

    /** Members by the words of their names, where these are one member's only. */
    public static Map<String, Member> byName(Collection<Member> pairs) {
        Map<String, Member> members = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (Member pair : pairs) {
            Member known = members.put(ofName(pair), pair);
            if (known != null && !known.equals(pair)) {
                doubtful.add(ofName(pair));
            }
        }
        members.keySet().removeAll(doubtful);
        return members;
    }
}
