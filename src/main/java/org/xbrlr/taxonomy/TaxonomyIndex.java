package org.xbrlr.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that was learned from the user's taxonomy files, source by source.
 *
 * @param sources sorted by name; no two of one name
 */
public record TaxonomyIndex(List<Source> sources) {
    /** An index that knows nothing. */
    public static final TaxonomyIndex EMPTY = new TaxonomyIndex(List.of());

    /** Copies the list. */
    public TaxonomyIndex {
        sources = List.copyOf(sources);
    }

    /** With this source; one of the same name gives way. */
    public TaxonomyIndex with(Source source) {
        List<Source> all = new ArrayList<>(without(source.name()).sources);
        all.add(source);
        all.sort(Comparator.comparing(Source::name));
        return new TaxonomyIndex(all);
    }

    /** Without the source of this name. */
    public TaxonomyIndex without(String name) {
        return new TaxonomyIndex(
                sources.stream().filter(source -> !source.name().equals(name)).toList());
    }
}
