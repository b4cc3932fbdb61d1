package org.xbrlr.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the notes of a filing say, by the numbers that they speak of.
 *
 * <pre>
 * On August 27, 2020 the Company issued a note with a principal amount of $10.0 million.
 * says of 10,000,000 next to the words "principal amount": August 27, 2020
 * </pre>
 */
public final class Notes {
    /** No notes. */
    public static final Notes NONE = new Notes();

    /** What is said without any of the words asked for. */
    private static final double OF_NO_WORDS = 0.02;

    /** A number spoken of more often is no sign of anything. */
    private static final int MOST_MENTIONS = 100;

    private static final int MOST_QUANTITIES = 200_000;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<Quantity, List<Mention>> mentions = new HashMap<>();

    private Notes() {}

    /** Reads the texts of notes, as shown or as HTML. */
    public static Notes of(List<String> texts) {
        Notes notes = new Notes();
        for (String text : texts) {
            MentionReader.read(Prose.of(text), notes.vocabulary, notes::add);
        }
        return notes;
    }

    private void add(Quantity quantity, Mention mention) {
        if (!mention.dates().isEmpty() && mentions.size() < MOST_QUANTITIES) {
            List<Mention> of = mentions.computeIfAbsent(quantity, q -> new ArrayList<>());
            if (of.size() < MOST_MENTIONS) {
                of.add(mention);
            }
        }
    }

    /** Whether they tell of no number when it was. */
    public boolean isEmpty() {
        return mentions.isEmpty();
    }

    /**
     * What is said of the time of a number.
     *
     * @param quantities all that it may say
     * @param words what it is the number of: the more of these stand near it, the more counts what is said there
     */
    public Said of(List<Quantity> quantities, String words) {
        if (isEmpty()) {
            return Said.NOTHING;
        }
        List<Mention> found = quantities.stream()
                .flatMap(quantity -> mentions.getOrDefault(quantity, List.of()).stream())
                .toList();
        if (found.isEmpty()) {
            return Said.NOTHING;
        }
        int[] asked = vocabulary.find(words);
        Map<SpokenDate, Double> weights = new LinkedHashMap<>(); // sums do not depend on hashes
        for (Mention mention : found) {
            double likeness = likeness(asked, mention);
            mention.dates().forEach(near -> weights.merge(near.date(), likeness * near.nearness(), Double::sum));
        }
        return new Said(weights);
    }

    /** How many of the words stand near; squared. */
    private static double likeness(int[] words, Mention mention) {
        double share = Vocabulary.shareAmong(words, mention.words());
        return OF_NO_WORDS + share * share;
    }
}
