package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows what labels call the things that definitions describe.
 *
 * <pre>
 * "The portion of profit or loss … attributable to the parent."       net, income, loss
 * "Amount of obligation to transfer good or service to customer …"    deferred, revenue, contract, liabilities, customer
 * </pre>
 *
 * Definitions of the standard taxonomies define, and so avoid the very words that statements are labelled with. {@link ShippedPhrases}
 * holds the turns of phrase that recur in them; it names no element.
 */
final class SentencePhrases {
    private static final int INDENT = 2;
    private static final String GAP = " ... ";

    /** A definition says within so many characters what it defines; the rest are examples. */
    private static final int LONGEST = 600;

    /** Phrases are looked up by their first characters, and only where a word begins. */
    private static final int KEY = 4;

    /** So many places for beginnings, a power of two; few share one. */
    private static final int PLACES = 4096;

    /** By the place of their beginnings. */
    private static final List<List<Phrase>> PHRASES = load();

    /**
     * A turn of phrase as it is shipped: of the thousand that are read few are met, and only those are taken apart.
     *
     * @param written its parts, with gaps between
     * @param labels the words of its labels
     */
    private record Phrase(String written, String labels) {
        /** Whether the text has all parts, one after another, the first of them here. */
        boolean standsAt(String text, int start) {
            int gap = written.indexOf(GAP);
            int first = gap < 0 ? written.length() : gap;
            if (!text.regionMatches(start, written, 0, first)) {
                return false;
            }
            int end = start + first;
            while (gap >= 0) {
                int next = written.indexOf(GAP, gap + GAP.length());
                String part = written.substring(gap + GAP.length(), next < 0 ? written.length() : next);
                int found = text.indexOf(part, end);
                if (found < 0) {
                    return false;
                }
                end = found + part.length();
                gap = next;
            }
            return true;
        }
    }

    private SentencePhrases() {}

    /** The stems of the words that labels may use for what a definition, in small letters, describes. */
    static Set<String> labelWords(String definition) {
        String text = definition.substring(0, Math.min(LONGEST, definition.length()));
        char[] characters = text.toCharArray();
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i + KEY <= characters.length; i++) {
            if (i == 0 || !isLetter(characters[i - 1])) {
                for (Phrase phrase : PHRASES.get(place(characters, i))) {
                    if (phrase.standsAt(text, i)) {
                        words.addAll(WordStems.of(phrase.labels()));
                    }
                }
            }
        }
        return words;
    }

    /** Whether a character that is no capital is a letter. */
    private static boolean isLetter(char c) {
        return c <= 'z' ? c >= 'a' : Character.isLetter(c);
    }

    private static int place(char[] text, int start) {
        int place = 0;
        for (int i = start; i < start + KEY; i++) {
            place = place * 31 + text[i];
        }
        return place & (PLACES - 1);
    }

    private static List<List<Phrase>> load() {
        List<List<Phrase>> phrases = new ArrayList<>(Collections.nCopies(PLACES, List.of()));
        String lines = String.join("", ShippedPhrases.LINES);
        String labels = "";
        int start = 0;
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
            if (lines.charAt(start) == ' ') {
                String written = lines.substring(start + INDENT, end);
                int place = place(written.substring(0, KEY).toCharArray(), 0);
                if (phrases.get(place).isEmpty()) {
                    phrases.set(place, new ArrayList<>());
                }
                phrases.get(place).add(new Phrase(written, labels));
            } else if (lines.charAt(start) != '#') {
                labels = lines.substring(start, end);
            }
            start = end + 1;
        }
        return phrases;
    }
}
