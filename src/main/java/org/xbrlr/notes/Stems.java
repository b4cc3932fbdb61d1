package org.xbrlr.notes;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts words down to their first letters, which forms of a word share. */
final class Stems {
    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
    private static final int LETTERS = 5;

    private Stems() {}

    static Set<String> of(String text) {
        Set<String> stems = new HashSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            stems.add(word.group().substring(0, Math.min(LETTERS, word.end() - word.start())));
        }
        return stems;
    }
}
