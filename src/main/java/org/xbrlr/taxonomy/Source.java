package org.xbrlr.taxonomy;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xbrlr.fact.ElementTraits;

/**
 * What one file, or one folder that was learned from, gave to the index.
 *
 * @param name where it came from: an absolute path
 * @param kind what it was: {@code us-gaap taxonomy}, {@code R pages}
 * @param elements sorted by name
 * @param sentences documentation texts, sorted
 * @param labels labels, sorted
 * @param places which member stands on which axis, sorted
 */
public record Source(
        String name,
        String kind,
        List<NamedElement> elements,
        KeyTable sentences,
        KeyTable labels,
        List<Place> places) {
    /** Copies the lists. */
    public Source {
        elements = List.copyOf(elements);
        places = List.copyOf(places);
    }

    /**
     * A member's place on an axis, both as indices of elements.
     *
     * @param axis the axis
     * @param member the member
     */
    record Place(int axis, int member) {
        static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::axis).thenComparingInt(Place::member);
    }

    /** The element of this name. */
    Optional<NamedElement> element(String elementName) {
        int place = Collections.binarySearch(
                elements, new NamedElement(elementName, ElementTraits.NONE), Comparator.comparing(NamedElement::name));
        return place < 0 ? Optional.empty() : Optional.of(elements.get(place));
    }

    /** How many texts are documentation. */
    public int sentenceCount() {
        return sentences.size();
    }

    /** How many texts are labels. */
    public int labelCount() {
        return labels.size();
    }

    /** The years of its taxonomies, ascending; those that are not known left out. */
    public List<Integer> years() {
        return IntStream.concat(sentences.years(), labels.years())
                .filter(year -> year > 0)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
