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
    public Optional<Member> member(String label) {
        Set<Member> members = distances(Source::labels, TextKey.ofMember(label), OptionalInt.empty()).keySet().stream()
                .filter(StandardPrefixes::standOn)
                .flatMap(member -> axes.getOrDefault(member, Set.of()).stream().map(axis -> new Member(axis, member)))
                .collect(Collectors.toSet());
        return members.size() == 1 ? Optional.of(members.iterator().next()) : Optional.empty();
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
        return letters < TELLING_LETTERS
                ? Optional.empty()
                : common.filter(prefixes -> prefixes.size() == 1)
                        .map(prefixes -> prefixes.iterator().next());
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
        if (names.size() != 1) {
            return Optional.empty();
        }
        String name = names.iterator().next();
        ElementTraits traits = sources.stream()
                .flatMap(source -> source.element(name).stream())
                .map(NamedElement::traits)
                .reduce(ElementTraits.NONE, ElementTraits::or);
        return Optional.of(new Element(name, StandardPrefixes.standOn(name), traits));
    }
}
