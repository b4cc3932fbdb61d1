package org.xbrlr.taxonomy;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xbrlr.fact.ElementTraits;
import org.xbrlr.fact.Taxonomy;

/**
 * Answers from an index.
 *
 * <pre>
 * one element has the sentence                              that one
 * two have it, since it was renamed                         the one whose taxonomy is nearest to the page's year
 * many have it ([Line Items], [Roll Forward])               the one that has the row's label too
 * </pre>
 *
 * What is still open then has no answer. Standard elements come first; a filer's own are asked only where none has the text.
 */
public final class IndexedTaxonomy implements Taxonomy {
    /** Elements of headings: whole families of them share one sentence. */
    private static final Pattern HEADING = Pattern.compile(".*(?:LineItems|RollForward|Abstract|Table)");

    /** Filers write units into labels: {@code Basic (in dollars per share)}. */
    private static final Pattern UNIT_IN_LABEL = Pattern.compile(" \\(in [^)]{1,40}\\)$");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");

    private static final Pattern MEMBER_ENDING = Pattern.compile("(?:Member|Domain)$");

    /** A filer is known by its own sentences if they are this long together: a short one may be anybody's. */
    private static final int TELLING_LETTERS = 80;

    /** Farther than any two years that are known. */
    private static final int UNKNOWN_DISTANCE = 1000;

    private final List<Source> sources;
    private final Map<String, Set<String>> axes = new HashMap<>();

    /** On an index. */
    public IndexedTaxonomy(TaxonomyIndex index) {
        this.sources = index.sources();
        for (Source source : sources) {
            for (Source.Place place : source.places()) {
                String member = source.elements().get(place.member()).name();
                String axis = source.elements().get(place.axis()).name();
                axes.computeIfAbsent(member, m -> new HashSet<>()).add(axis);
            }
        }
    }

    @Override
    public Optional<Element> element(String sentence, String label, OptionalInt year) {
        Map<String, Integer> distances = preferred(distances(Source::sentences, TextKey.of(sentence), year));
        Set<String> names = nearest(distances);
        boolean headings = distances.keySet().stream()
                .anyMatch(name -> HEADING.matcher(name).matches());
        if (headings || names.size() > 1) {
            Map<String, Integer> labelled = distances(Source::labels, TextKey.of(label), year);
            labelled.keySet().retainAll(distances.keySet());
            names = nearest(labelled);
        }
        return known(names);
    }

    @Override
    public Optional<Element> heading(String label, OptionalInt year) {
        Map<String, Integer> distances = distances(Source::labels, TextKey.of(label), year);
        distances.keySet().removeIf(name -> !HEADING.matcher(name).matches());
        return known(nearest(preferred(distances)));
    }

    @Override
    public boolean calls(String name, String label) {
        if (YEAR.matcher(label).find()) {
            return false; // the same words mean another year on another page
        }
        long key = TextKey.of(UNIT_IN_LABEL.matcher(label).replaceFirst(""));
        return key == TextKey.of(name.substring(name.indexOf(':') + 1))
                || distances(Source::labels, key, OptionalInt.empty()).containsKey(name)
                || distances(Source::labels, TextKey.of(label), OptionalInt.empty())
                        .containsKey(name);
    }

    @Override
    public Optional<Member> member(String label) {
        long key = TextKey.ofMember(label);
        Set<String> members =
                distances(Source::labels, key, OptionalInt.empty()).keySet();
        Set<String> all = members.stream()
                .flatMap(member -> axes.getOrDefault(member, Set.of()).stream())
                .collect(Collectors.toSet());
        return only(all)
                .filter(StandardPrefixes::standOn)
                .map(axis -> new Member(axis, only(members).filter(member -> spells(key, member))));
    }

    /** Whether the label with this key is the name of a standard member in words: {@code Employee Stock}. */
    private static boolean spells(long key, String member) {
        String local = member.substring(member.indexOf(':') + 1);
        return StandardPrefixes.standOn(member)
                && key == TextKey.of(MEMBER_ENDING.matcher(local).replaceFirst(""));
    }

    private static Optional<String> only(Set<String> names) {
        return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
    }

    @Override
    public Optional<String> customPrefix(Collection<String> sentences) {
        Optional<Set<String>> common = Optional.empty();
        int letters = 0;
        for (String sentence : new HashSet<>(sentences)) {
            Set<String> prefixes =
                    distances(Source::sentences, TextKey.of(sentence), OptionalInt.empty()).keySet().stream()
                            .filter(name -> !StandardPrefixes.standOn(name))
                            .map(name -> name.substring(0, name.indexOf(':')))
                            .collect(Collectors.toSet());
            if (!prefixes.isEmpty()) {
                letters += sentence.length();
                common.ifPresent(prefixes::retainAll);
                common = Optional.of(prefixes);
            }
        }
        return letters < TELLING_LETTERS ? Optional.empty() : common.flatMap(IndexedTaxonomy::only);
    }

    /** The elements that have a text, each with the distance in years of its nearest taxonomy from the page. */
    private Map<String, Integer> distances(Function<Source, KeyTable> table, long key, OptionalInt year) {
        Map<String, Integer> distances = new HashMap<>();
        if (key != TextKey.NONE) {
            for (Source source : sources) {
                for (KeyTable.Entry entry : table.apply(source).find(key)) {
                    String name = source.elements().get(entry.element()).name();
                    distances.merge(name, distance(entry.year(), year), Math::min);
                }
            }
        }
        return distances;
    }

    private static int distance(int year, OptionalInt ofPage) {
        return year == 0 || ofPage.isEmpty() ? UNKNOWN_DISTANCE : Math.abs(year - ofPage.getAsInt());
    }

    /** The standard elements, where there are any. */
    private static Map<String, Integer> preferred(Map<String, Integer> distances) {
        Map<String, Integer> standard = new HashMap<>(distances);
        standard.keySet().removeIf(name -> !StandardPrefixes.standOn(name));
        return standard.isEmpty() ? distances : standard;
    }

    private static Set<String> nearest(Map<String, Integer> distances) {
        int least = distances.isEmpty() ? 0 : Collections.min(distances.values());
        return distances.entrySet().stream()
                .filter(hit -> hit.getValue() == least)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The element, if it is one only, with what all sources together say of it. */
    private Optional<Element> known(Set<String> names) {
        return only(names).map(name -> new Element(name, StandardPrefixes.standOn(name), traits(name)));
    }

    private ElementTraits traits(String name) {
        ElementTraits traits = ElementTraits.NONE;
        for (Source source : sources) {
            traits = traits.or(source.element(name).map(NamedElement::traits).orElse(ElementTraits.NONE));
        }
        return traits;
    }
}
