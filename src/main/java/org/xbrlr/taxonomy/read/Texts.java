package org.xbrlr.taxonomy.read;

import org.xbrlr.taxonomy.SourceBuilder;

/** Bounds on what is taken over from a file. */
final class Texts {
    private Texts() {}

    /** The text, cut where it is longer than any sentence. */
    static String bounded(String text) {
        return text.length() <= Limits.TEXT_LENGTH ? text : text.substring(0, Limits.TEXT_LENGTH);
    }

    /** Refuses a file with more elements than any taxonomy has. */
    static void refuseTooMany(SourceBuilder source) throws RefusedException {
        if (source.size() > Limits.ELEMENTS) {
            throw new RefusedException("it has more than " + Limits.ELEMENTS + " elements");
        }
    }
}
