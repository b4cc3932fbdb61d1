package org.xbrlr.table.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for words and phrases, from 0 on: what is looked up often is looked up by its number. */
final class KnownWords {
    /** The number of what is not known. */
    static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The number of a word or phrase, a new one if need be. */
    int learn(String word) {
        Integer known = numbers.putIfAbsent(word, words.size());
        if (known == null) {
            words.add(word);
            return words.size() - 1;
        }
        return known;
    }

    /** The number of a word or phrase, or {@link #NONE}. */
    int number(String word) {
        Integer known = numbers.get(word);
        return known == null ? NONE : known;
    }

    /** The word or phrase of a number. */
    String word(int number) {
        return words.get(number);
    }
}
