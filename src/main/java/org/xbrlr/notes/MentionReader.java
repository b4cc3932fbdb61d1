package org.xbrlr.notes;

import java.util.List;
import java.util.function.BiConsumer;
import org.xbrlr.notes.Mention.NearDate;

/**
 * Reads the mentions of numbers in a text: near a number are the dates of its sentence, or of the last sentence before that spoke
 * of any. Numbers and dates in the same order belong together: {@code As of December 31, 2021 and 2020, … $36 million and $32
 * million, respectively}.
 */
final class MentionReader {
    private static final String IN_THIS_ORDER = "respectively";

    /** Characters over which nearness falls to a third. */
    private static final double REACH = 100;

    private static final double REACH_OF_SENTENCE_BEFORE = 400;
    private static final double SENTENCE_BEFORE = 0.3;
    private static final double SAME_PLACE_IN_LIST = 1.5;

    /** Dates of one list stand no farther apart. */
    private static final int MOST_BETWEEN = 8;

    /** Of a sentence with more dates or numbers, which is none, the first are read. */
    private static final int MOST_DATES = 50;

    private static final int MOST_NUMBERS = 200;

    private final String prose;
    private final Vocabulary vocabulary;
    private final BiConsumer<Quantity, Mention> mentions;

    private MentionReader(String prose, Vocabulary vocabulary, BiConsumer<Quantity, Mention> mentions) {
        this.prose = prose;
        this.vocabulary = vocabulary;
        this.mentions = mentions;
    }

    static void read(String prose, Vocabulary vocabulary, BiConsumer<Quantity, Mention> mentions) {
        new MentionReader(prose, vocabulary, mentions).read();
    }

    private void read() {
        List<SpokenDates.Found> dates = SpokenDates.in(prose);
        List<SpokenDates.Found> earlier = List.of();
        int[] wordsBefore = {};
        int next = 0;
        int from = 0;
        for (int to : Prose.sentenceEnds(prose)) {
            int first = next;
            while (next < dates.size() && dates.get(next).from() < to) {
                next++;
            }
            List<SpokenDates.Found> own = dates.subList(first, Math.min(next, first + MOST_DATES));
            String sentence = prose.substring(from, to);
            int[] words = vocabulary.learn(sentence);
            read(sentence, from, own, earlier, Vocabulary.both(words, wordsBefore));
            if (words.length > 0) {
                wordsBefore = words;
            }
            earlier = own.isEmpty() ? earlier : own;
            from = to;
        }
    }

    private void read(
            String sentence, int from, List<SpokenDates.Found> own, List<SpokenDates.Found> earlier, int[] words) {
        List<SpokenQuantity> quantities = SpokenQuantity.in(prose, from, from + sentence.length(), own, MOST_NUMBERS);
        List<SpokenDates.Found> list = longestList(own);
        for (int i = 0; i < quantities.size(); i++) {
            int place = list.size() > 1 ? placeInList(sentence, from, quantities, i, list.size()) : -1;
            List<NearDate> near;
            if (place >= 0) {
                near = List.of(new NearDate(list.get(place).date(), SAME_PLACE_IN_LIST));
            } else {
                near = own.isEmpty()
                        ? near(quantities.get(i), earlier, SENTENCE_BEFORE, REACH_OF_SENTENCE_BEFORE)
                        : near(quantities.get(i), own, 1, REACH);
            }
            mentions.accept(quantities.get(i).quantity(), new Mention(near, words));
        }
    }

    private static List<NearDate> near(
            SpokenQuantity quantity, List<SpokenDates.Found> dates, double nearest, double reach) {
        return dates.stream()
                .map(date -> new NearDate(date.date(), nearest * Math.exp(-distance(quantity, date) / reach)))
                .toList();
    }

    private static int distance(SpokenQuantity quantity, SpokenDates.Found date) {
        return Math.max(0, date.from() < quantity.from() ? quantity.from() - date.to() : date.from() - quantity.to());
    }

    private static List<SpokenDates.Found> longestList(List<SpokenDates.Found> dates) {
        List<SpokenDates.Found> longest = List.of();
        int first = 0;
        for (int i = 0; i < dates.size(); i++) {
            if (i > 0 && dates.get(i).from() - dates.get(i - 1).to() > MOST_BETWEEN) {
                first = i;
            }
            if (i + 1 - first > longest.size()) {
                longest = dates.subList(first, i + 1);
            }
        }
        return longest;
    }

    /** Which of so many numbers before "respectively" a number is; negative where it is none of them. */
    private static int placeInList(String sentence, int from, List<SpokenQuantity> quantities, int number, int size) {
        int word = from + sentence.indexOf(IN_THIS_ORDER, quantities.get(number).to() - from);
        if (word < from) {
            return -1;
        }
        int last = number;
        while (last + 1 < quantities.size() && quantities.get(last + 1).from() < word) {
            last++;
        }
        return number - (last + 1 - size);
    }
}
