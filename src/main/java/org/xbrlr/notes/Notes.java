package org.xbrlr.notes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** Words that say nothing, however seldom they are. */
    private static final double OF_NO_WORDS = 0.02;

    private final Map<Quantity, List<Mention>> mentions = new HashMap<>();

    private Notes() {}

    /** Reads the texts of notes, as shown or as HTML. */
    public static Notes of(List<String> texts) {
        Notes notes = new Notes();
        for (String text : texts) {
            MentionReader.read(Prose.of(text), notes::add);
        }
        return notes;
    }

    private void add(Quantity quantity, Mention mention) {
        mentions.computeIfAbsent(quantity, q -> new ArrayList<>()).add(mention);
    }

    /** Whether they speak of no number. */
    public boolean isEmpty() {
        return mentions.isEmpty();
    }

    /** A period that a number may be of: its last day, and its months, which are 0 for an instant. */
    public record Period(LocalDate end, int months) {}

    /**
     * How much is said for each of some periods next to a number.
     *
     * @param quantity the number
     * @param words what it is the number of: the more of these stand near it, the more counts what is said there
     * @param periods what may be spoken of
     * @return as many as periods, 0 or more
     */
    public double[] saidOf(Quantity quantity, String words, List<Period> periods) {
        double[] said = new double[periods.size()];
        Set<String> stems = Stems.of(words);
        for (Mention mention : mentions.getOrDefault(quantity, List.of())) {
            double likeness = likeness(stems, mention);
            for (Mention.NearDate near : mention.dates()) {
                for (int p = 0; p < said.length; p++) {
                    said[p] += likeness
                            * near.nearness()
                            * near.date()
                                    .names(periods.get(p).end(), periods.get(p).months());
                }
            }
        }
        return said;
    }

    /** How many of the words stand near; squared. */
    private static double likeness(Set<String> stems, Mention mention) {
        long common = stems.stream().filter(mention.words()::contains).count();
        double share = stems.isEmpty() ? 0 : (double) common / stems.size();
        return OF_NO_WORDS + share * share;
    }
}
