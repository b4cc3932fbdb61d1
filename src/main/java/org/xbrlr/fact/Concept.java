package org.xbrlr.fact;

import java.util.Optional;

/**
 * What is known of the concept behind a row or a definition block. What is not known is empty.
 *
 * @param name QName, {@code us-gaap:Revenues}; without a prefix where only the filer could tell it
 * @param source where the name comes from; empty without one
 * @param kind standard or a filer's own
 * @param traits what a taxonomy says beside
 */
public record Concept(Optional<String> name, Optional<Source> source, Optional<Kind> kind, ElementTraits traits) {
    /** Nothing is known. */
    public static final Concept UNKNOWN =
            new Concept(Optional.empty(), Optional.empty(), Optional.empty(), ElementTraits.NONE);

    /** Where a concept's name comes from. */
    public enum Source {
        /** The page itself names its elements. */
        HTML,
        /** A taxonomy of the user's. */
        TAXONOMY,
        /** The definition tells the name, or is the name in words. */
        DEFINITION,
        /** The label is the name in words: {@code Revenues [Abstract]}. */
        LABEL
    }

    /** Whose element it is. */
    public enum Kind {
        /** An element of a standard taxonomy: of FASB, the SEC or the IASB. */
        STANDARD,
        /** A filer's own. */
        CUSTOM
    }

    static Concept named(String name, Source source, Optional<Kind> kind) {
        return new Concept(Optional.of(name), Optional.of(source), kind, ElementTraits.NONE);
    }
}
