package org.xbrlr.table.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xbrlr.notation.Value;
import org.xbrlr.notes.Notes;
import org.xbrlr.notes.Quantity;
import org.xbrlr.notes.Said;
import org.xbrlr.page.Page;
import org.xbrlr.page.Scale;
import org.xbrlr.table.definition.DefinitionLinker;
import org.xbrlr.table.evidence.Weights.Stage;
import org.xbrlr.table.placement.ValueRow;

/**
 * What the words of a page tell of its rows: whether a concept is one of instants (C16), by its label and the definitions that
 * may be its own, as {@code as of the balance sheet date}; and what its numbers count.
 */
public final class PageWords {
    private final Map<Integer, Map<String, Double>> sentences;
    private final Map<String, RowWords> ofSentence = new HashMap<>();
    private final Map<Integer, RowWords> ofRow = new HashMap<>();
    private final String page;

    private final Notes notes;
    private final Set<Integer> powers = new TreeSet<>(Set.of(0));
    private final Map<Integer, Told> told = new HashMap<>();

    /** How much the words of each row speak for an instant by certain weights, which every layout and pass asks for. */
    private final Map<Integer, Double> instants = new HashMap<>();

    private Optional<Weights> instantsBy = Optional.empty();

    /**
     * What is told of a row whatever the layout.
     *
     * @param numbers what its numbers count by its words
     * @param years that its words speak of
     * @param said what the notes of the filing say of the time of each of its values
     */
    record Told(NumberWords numbers, Set<Integer> years, List<Said> said) {}

    private PageWords(Page page, Map<Integer, Map<String, Double>> sentences, Notes notes) {
        this.notes = notes;
        for (Scale scale : page.scale().scales()) {
            powers.add(scale.power());
        }
        this.page = "page:" + page.kind().name().toLowerCase(Locale.ROOT);
        this.sentences = sentences;
    }

    /** The words of a page's rows, as compared with its definitions. */
    public static PageWords of(Page page, DefinitionLinker definitions) {
        return of(page, definitions, Notes.NONE);
    }

    /** The words of a page's rows, and of the notes of its filing. */
    public static PageWords of(Page page, DefinitionLinker definitions, Notes notes) {
        return new PageWords(page, definitions.likelySentences(), notes);
    }

    /** What is told of a row, looked for once for all layouts. */
    Told told(ValueRow row) {
        Told known = told.get(row.row().line());
        if (known == null) {
            NumberWords numbers = NumberWords.of(row.row().label(), row.row().headings());
            known = new Told(numbers, SpokenDateClues.spoken(row), said(row));
            told.put(row.row().line(), known);
        }
        return known;
    }

    private List<Said> said(ValueRow row) {
        List<Said> said = new ArrayList<>();
        String words = row.row().label() + " " + row.row().section();
        for (int cell = 0; cell < row.size(); cell++) {
            said.add(notes.of(quantities(row.value(cell)), words));
        }
        return said;
    }

    /** What a value may say: the scale line does not tell which amounts it is for. */
    private List<Quantity> quantities(Value value) {
        List<Quantity> quantities = new ArrayList<>();
        if (!notes.isEmpty()) {
            for (int power : powers) {
                Optional<Quantity> quantity = Quantity.of(value, power);
                if (quantity.isPresent() && !quantities.contains(quantity.get())) {
                    quantities.add(quantity.get());
                }
            }
        }
        return quantities;
    }

    /** Adds what the words of a row say of its being one of instants. */
    public void weigh(ValueRow row, Tally tally) {
        tally.add(Clue.INSTANT, 1);
        tally.addWords(wordsOf(row), 1);
        tally.addWords(new RowWords(List.of(page, shown(row), page + "/" + shown(row))), 1);
        Map<String, Double> likely = sentences.getOrDefault(row.row().line(), Map.of());
        for (Map.Entry<String, Double> sentence : likely.entrySet()) {
            tally.addWords(wordsOf(sentence.getKey()), sentence.getValue());
        }
    }

    private RowWords wordsOf(ValueRow row) {
        RowWords known = ofRow.get(row.row().line());
        if (known == null) {
            known = RowWords.of(row);
            ofRow.put(row.row().line(), known);
        }
        return known;
    }

    private RowWords wordsOf(String sentence) {
        RowWords known = ofSentence.get(sentence);
        if (known == null) {
            known = RowWords.ofDefinition(sentence);
            ofSentence.put(sentence, known);
        }
        return known;
    }

    /** What kind of value a row shows: texts, dates, ticks and lengths of time are mostly those of durations. */
    private static String shown(ValueRow row) {
        Value value = row.value(0);
        if (value instanceof Value.Amount) {
            return row.anyMarked() ? "value:money" : "value:number";
        }
        return "value:" + value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** How much the words of a row speak for an instant, in nats. */
    public double instant(ValueRow row, Weights weights) {
        if (instantsBy.isEmpty() || instantsBy.get() != weights) {
            instantsBy = Optional.of(weights);
            instants.clear();
        }
        Double known = instants.get(row.row().line());
        if (known == null) {
            WeighedSum sum = new WeighedSum(Stage.WORDS, weights);
            weigh(row, sum);
            known = sum.nats();
            instants.put(row.row().line(), known);
        }
        return known;
    }
}
