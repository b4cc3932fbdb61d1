package org.xbrlr.table.evidence;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xbrlr.notation.FieldLines;

/**
 * What each clue is worth, in nats, and each word for or against an instant; fitted on pages whose tables are known.
 *
 * <p>One line is a stage, a name and a weight; {@code #} begins a comment:
 *
 * <pre>
 * alone whole-group 0.82
 * context same-label-set 2.41
 * words instant/balance 1.10
 * </pre>
 */
public final class Weights {
    /** What stands before a word in the name of its weight. */
    private static final String WORD = "instant/";

    private static final String OF_A_WORD = "words " + WORD;

    private final double[][] clues = new double[Stage.values().length][Clue.values().length];
    private final double[] layoutClues = new double[LayoutClue.values().length];

    /** The weights of words, by word, and all others, by name. */
    private final Map<String, Double> ofWords;

    private final Map<String, Double> others;
    private final double trust;

    /** Which pass over the page weights are for. */
    public enum Stage {
        /** The period type of a concept by the words of its label. */
        WORDS,
        /** Each row by itself. */
        ALONE,
        /** Each row in view of what is believed of the others. */
        CONTEXT,
        /** The period type of a concept in view of the placement. */
        PERIOD;

        /** The name in the lines. */
        public String printed() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Takes weights by {@link #name}. */
    public Weights(Map<String, Double> byName) {
        ofWords = new HashMap<>();
        others = new HashMap<>();
        for (Map.Entry<String, Double> weight : byName.entrySet()) {
            int blank = weight.getKey().indexOf(' ');
            put(weight.getKey().substring(0, blank), weight.getKey().substring(blank + 1), weight.getValue());
        }
        trust = resolve();
    }

    /** Reads the form described above. */
    private Weights(List<String> parts) {
        ofWords = new HashMap<>(8192);
        others = new HashMap<>();
        FieldLines lines = new FieldLines(parts, ' ');
        while (lines.next()) {
            put(lines.text(), lines.text(), lines.decimal());
        }
        trust = resolve();
    }

    private void put(String stage, String name, double weight) {
        if (name.startsWith(WORD)) {
            ofWords.put(name.substring(WORD.length()), weight);
        } else {
            others.put(stage + ' ' + name, weight);
        }
    }

    /** Looks all clues up by name; gives the trust in the model's probabilities. */
    private double resolve() {
        String[] names = new String[Clue.values().length];
        for (Clue clue : Clue.values()) {
            names[clue.ordinal()] = printed(clue);
        }
        for (Stage stage : Stage.values()) {
            String before = stage.printed() + " ";
            for (int clue = 0; clue < names.length; clue++) {
                clues[stage.ordinal()][clue] = others.getOrDefault(before + names[clue], 0.0);
            }
        }
        for (LayoutClue clue : LayoutClue.values()) {
            layoutClues[clue.ordinal()] = others.getOrDefault(name(clue), 0.0);
        }
        return others.getOrDefault("calibration trust", 1.0);
    }

    /** The weights that the program ships. */
    public static Weights shipped() {
        return Shipped.WEIGHTS;
    }

    private static final class Shipped {
        static final Weights WEIGHTS = new Weights(ShippedWeights.LINES);
    }

    /** Reads the form described above. */
    public static Weights read(Reader in) throws IOException {
        StringWriter lines = new StringWriter();
        in.transferTo(lines);
        return new Weights(List.of(lines.toString()));
    }

    /** All weights by name. */
    public Map<String, Double> byName() {
        Map<String, Double> all = new HashMap<>(others);
        ofWords.forEach((word, weight) -> all.put(nameOfWord(word), weight));
        return Map.copyOf(all);
    }

    /** The name of a clue's weight: {@code alone whole-group}. */
    public static String name(Stage stage, Clue clue) {
        return stage.printed() + " " + printed(clue);
    }

    private static String printed(Enum<?> clue) {
        return clue.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a word's weight: {@code words instant/balance}. */
    public static String nameOfWord(String word) {
        return OF_A_WORD + word;
    }

    /** The name of a layout clue's weight: {@code layout year-apart}. */
    public static String name(LayoutClue clue) {
        return "layout " + printed(clue);
    }

    /** The weighted sum of the evidence for a layout. */
    public double ofLayout(double[] clues) {
        double sum = 0;
        for (LayoutClue clue : LayoutClue.values()) {
            sum += clues[clue.ordinal()] * layoutClues[clue.ordinal()];
        }
        return sum;
    }

    /**
     * A probability of the model as pages with known tables bear it out: the model as a whole is wrong on some pages, whatever
     * it says of one cell.
     */
    public double calibrated(double p) {
        return p * trust;
    }

    /** The weight of a clue. */
    public double of(Stage stage, Clue clue) {
        return clues[stage.ordinal()][clue.ordinal()];
    }

    /** The weight of a name; 0 for an unknown one. */
    public double of(String name) {
        return name.startsWith(OF_A_WORD)
                ? ofWords.getOrDefault(name.substring(OF_A_WORD.length()), 0.0)
                : others.getOrDefault(name, 0.0);
    }

    /** How much words speak for an instant. */
    double of(RowWords words) {
        double sum = 0;
        for (String word : words.words()) {
            sum += ofWords.getOrDefault(word, 0.0);
        }
        return sum;
    }
}
