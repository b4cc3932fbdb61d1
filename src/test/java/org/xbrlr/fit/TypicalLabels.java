package org.xbrlr.fit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.xbrlr.table.evidence.Clue;
import org.xbrlr.table.evidence.RowWords;
import org.xbrlr.table.evidence.Weights.Stage;

/**
 * Labels that are known to anyone who reads financial statements, with the period type of their concept. They teach words
 * that no page of the corpus happens to use.
 */
final class TypicalLabels {
    private static final String RESOURCE = "typical-labels.txt";

    /** How much one of them counts beside a row of a page. */
    private static final double WEIGHT = 0.6;

    private record Typical(boolean instant, RowWords words) {}

    private static final List<Typical> ALL = read();

    private TypicalLabels() {}

    private static List<Typical> read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TypicalLabels.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .map(parts -> new Typical(parts[0].equals("instant"), words(parts[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of {@code label}, or of {@code heading > label}. */
    private static RowWords words(String typical) {
        String[] parts = typical.split(" > ", 2);
        return parts.length == 1 ? RowWords.of(typical, "") : RowWords.of(parts[1], parts[0]);
    }

    /** All their words. */
    static List<String> words() {
        return ALL.stream().flatMap(t -> t.words().words().stream()).distinct().toList();
    }

    /** A choice of instant or duration for each. */
    static List<Choice> choices(FeatureBook book, Set<String> vocabulary) {
        return ALL.stream()
                .map(typical -> {
                    ChoiceRecorder recorder = new ChoiceRecorder(Stage.WORDS, book, vocabulary);
                    recorder.add(Clue.INSTANT, 1);
                    recorder.addWords(typical.words(), 1);
                    return new Choice(
                            new int[][] {recorder.ids(), {}},
                            new float[][] {recorder.amounts(), {}},
                            new double[2],
                            new boolean[] {typical.instant(), !typical.instant()},
                            WEIGHT);
                })
                .toList();
    }
}
