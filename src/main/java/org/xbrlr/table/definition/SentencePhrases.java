package org.xbrlr.table.definition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows what labels call the things that definitions describe.
 *
 * <pre>
 * "The portion of profit or loss … attributable to the parent."       net, income, loss
 * "Amount of obligation to transfer good or service to customer …"    deferred, revenue, contract, liabilities, customer
 * </pre>
 *
 * Definitions of the standard taxonomies define, and so avoid the very words that statements are labelled with. The resource
 * holds the turns of phrase that recur in them; it names no element.
 */
final class SentencePhrases {
    private static final String RESOURCE = "sentence-phrases.txt";
    private static final String GAP = " … ";

    /** A definition says within so many characters what it defines; the rest are examples. */
    private static final int LONGEST = 600;

    /** Phrases are looked up by their first characters, and only where a word begins. */
    private static final int KEY = 4;

    private static final Map<String, List<Phrase>> BY_BEGINNING = load();

    private record Phrase(List<String> parts, Set<String> labelWords) {
        /** Whether the text has all parts, one after another, the first of them here. */
        boolean standsAt(String text, int start) {
            if (!text.startsWith(parts.get(0), start)) {
                return false;
            }
            int end = start + parts.get(0).length();
            for (String part : parts.subList(1, parts.size())) {
                int found = text.indexOf(part, end);
                if (found < 0) {
                    return false;
                }
                end = found + part.length();
            }
            return true;
        }
    }

    private SentencePhrases() {}

    /** The stems of the words that labels may use for what a definition, in small letters, describes. */
    static Set<String> labelWords(String definition) {
        String text = definition.substring(0, Math.min(LONGEST, definition.length()));
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i + KEY <= text.length(); i++) {
            if (i == 0 || !Character.isLetter(text.charAt(i - 1))) {
                for (Phrase phrase : BY_BEGINNING.getOrDefault(text.substring(i, i + KEY), List.of())) {
                    if (phrase.standsAt(text, i)) {
                        words.addAll(phrase.labelWords());
                    }
                }
            }
        }
        return words;
    }

    private static List<String> parts(String phrase) {
        List<String> parts = new ArrayList<>(2);
        int start = 0;
        for (int gap = phrase.indexOf(GAP); gap >= 0; gap = phrase.indexOf(GAP, start)) {
            parts.add(phrase.substring(start, gap));
            start = gap + GAP.length();
        }
        parts.add(phrase.substring(start));
        return parts;
    }

    private static Map<String, List<Phrase>> load() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        try (InputStream in = SentencePhrases.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return Map.of();
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Set<String> words = Set.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("  ")) {
                    List<String> parts = parts(line.strip());
                    phrases.computeIfAbsent(parts.get(0).substring(0, KEY), key -> new ArrayList<>())
                            .add(new Phrase(parts, words));
                } else if (!line.startsWith("#")) {
                    words = new LinkedHashSet<>(WordStems.of(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }
}
