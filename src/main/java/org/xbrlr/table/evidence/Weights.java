package org.xbrlr.table.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What each clue is worth, in nats, and each word for or against an instant; fitted on pages whose tables are known.
 *
 * <p>One line of the resource is a stage, a name and a weight; {@code #} begins a comment:
 *
 * <pre>
 * alone whole-group 0.82
 * context same-label-set 2.41
 * words instant/balance 1.10
 * </pre>
 */
public final class Weights {
    private static final String RESOURCE = "placement-weights.txt";

    private final Map<String, Double> byName;
    private final double[][] clues = new double[Stage.values().length][Clue.values().length];
    private final double[] layoutClues = new double[LayoutClue.values().length];

    private final Map<String, Double> ofWords = new HashMap<>();

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

        /** The name in the resource. */
        public String printed() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Takes weights by {@link #name}. */
    public Weights(Map<String, Double> byName) {
        this.byName = Map.copyOf(byName);
        for (Stage stage : Stage.values()) {
            for (Clue clue : Clue.values()) {
                clues[stage.ordinal()][clue.ordinal()] = byName.getOrDefault(name(stage, clue), 0.0);
            }
        }
        for (LayoutClue clue : LayoutClue.values()) {
            layoutClues[clue.ordinal()] = byName.getOrDefault(name(clue), 0.0);
        }
        byName.forEach((name, weight) -> {
            if (name.startsWith(nameOfWord(""))) {
                ofWords.put(name.substring(nameOfWord("").length()), weight);
            }
        });
    }

    /** The weights that the program ships. */
    public static Weights shipped() {
        return Shipped.WEIGHTS;
    }

    private static final class Shipped {
        static final Weights WEIGHTS = load();

        private static Weights load() {
            try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    return new Weights(Map.of());
                }
                return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads the form described above. */
    public static Weights read(BufferedReader in) throws IOException {
        Map<String, Double> byName = new HashMap<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int cut = line.lastIndexOf(' ');
                byName.put(line.substring(0, cut), Double.parseDouble(line.substring(cut + 1)));
            }
        }
        return new Weights(byName);
    }

    /** All weights by name. */
    public Map<String, Double> byName() {
        return byName;
    }

    /** The name of a clue's weight: {@code alone whole-group}. */
    public static String name(Stage stage, Clue clue) {
        return stage.printed() + " " + clue.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a word's weight: {@code words instant/balance}. */
    public static String nameOfWord(String word) {
        return Stage.WORDS.printed() + " instant/" + word;
    }

    /** The name of a layout clue's weight: {@code layout year-apart}. */
    public static String name(LayoutClue clue) {
        return "layout " + clue.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        return p * byName.getOrDefault("calibration trust", 1.0);
    }

    /** The weight of a clue. */
    public double of(Stage stage, Clue clue) {
        return clues[stage.ordinal()][clue.ordinal()];
    }

    /** The weight of a name; 0 for an unknown one. */
    public double of(String name) {
        return byName.getOrDefault(name, 0.0);
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
