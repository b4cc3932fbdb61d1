package org.xbrlr.fit;

import java.util.Arrays;
import java.util.Set;
import org.xbrlr.table.evidence.Clue;
import org.xbrlr.table.evidence.LayoutClue;
import org.xbrlr.table.evidence.RowWords;
import org.xbrlr.table.evidence.Tally;
import org.xbrlr.table.evidence.Weights;
import org.xbrlr.table.evidence.Weights.Stage;

/** Records the evidence for one candidate as numbered features instead of adding it up. */
final class ChoiceRecorder implements Tally {
    private final Stage stage;
    private final FeatureBook book;
    private final Set<String> vocabulary;
    private int[] ids = new int[16];
    private float[] amounts = new float[16];
    private int size;

    /**
     * A recorder for one candidate.
     *
     * @param vocabulary the words that have weights
     */
    ChoiceRecorder(Stage stage, FeatureBook book, Set<String> vocabulary) {
        this.stage = stage;
        this.book = book;
        this.vocabulary = vocabulary;
    }

    @Override
    public void add(Clue clue, double amount) {
        put(Weights.name(stage, clue), amount);
    }

    @Override
    public void addWords(RowWords words, double amount) {
        for (String word : words.words()) {
            if (vocabulary.contains(word)) {
                put(Weights.nameOfWord(word), amount);
            }
        }
    }

    void add(LayoutClue clue, double amount) {
        put(Weights.name(clue), amount);
    }

    private void put(String name, double amount) {
        if (amount != 0) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                amounts = Arrays.copyOf(amounts, size * 2);
            }
            ids[size] = book.id(name);
            amounts[size++] = (float) amount;
        }
    }

    /** The numbers of the features. */
    int[] ids() {
        return Arrays.copyOf(ids, size);
    }

    /** Their amounts, in the same order. */
    float[] amounts() {
        return Arrays.copyOf(amounts, size);
    }
}
