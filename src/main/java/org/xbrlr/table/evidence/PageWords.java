package org.xbrlr.table.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.xbrlr.notation.Value;
import org.xbrlr.notes.Notes;
import org.xbrlr.notes.Quantity;
import org.xbrlr.notes.Said;
import org.xbrlr.page.Page;
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
    private final Map<Integer, NumberWords> numbers = new HashMap<>();
    private final Map<Integer, Set<Integer>> years = new HashMap<>();
    private final String page;

    private final Notes notes;
    private final Set<Integer> powers = new TreeSet<>(Set.of(0));
    private final Map<Integer, List<Said>> said = new HashMap<>();

    /** How much the words of each row speak for an instant by certain weights, which every layout and pass asks for. */
    private final Map<Integer, Double> instants = new HashMap<>();

    private Optional<Weights> instantsBy = Optional.empty();

    private PageWords(Page page, Map<Integer, Map<String, Double>> sentences, Notes notes) {
        this.notes = notes;
        page.scale().scales().forEach(scale -> powers.add(scale.power()));
        this.page = "page:" + page.kind().name().toLowerCase(Locale.ROOT);
        this.sentences = sentences;
        sentences.values().forEach(s -> s.keySet().forEach(t -> ofSentence.computeIfAbsent(t, RowWords::ofDefinition)));
    }

    /** The words of a page's rows, as compared with its definitions. */
    public static PageWords of(Page page, DefinitionLinker definitions) {
        return of(page, definitions, Notes.NONE);
    }

    /** The words of a page's rows, and of the notes of its filing. */
    public static PageWords of(Page page, DefinitionLinker definitions, Notes notes) {
        return new PageWords(page, definitions.likelySentences(), notes);
    }

    /** What the notes of the filing say of the time of each value of a row. */
    List<Said> said(ValueRow row) {
        return said.computeIfAbsent(row.row().line(), line -> {
            String words = row.row().label() + " " + row.row().section();
            return IntStream.range(0, row.size())
                    .mapToObj(cell -> notes.of(quantities(row.value(cell)), words))
                    .toList();
        });
    }

    /** What a value may say: the scale line does not tell which amounts it is for. */
    private List<Quantity> quantities(Value value) {
        return notes.isEmpty()
                ? List.of()
                : powers.stream()
                        .flatMap(power -> Quantity.of(value, power).stream())
                        .distinct()
                        .toList();
    }

    /** The years that the words of a row speak of. */
    Set<Integer> years(ValueRow row) {
        return years.computeIfAbsent(row.row().line(), line -> SpokenDateClues.spoken(row));
    }

    /** What a row's numbers count by its words. */
    NumberWords numbers(ValueRow row) {
        return numbers.computeIfAbsent(
                row.row().line(),
                line -> NumberWords.of(row.row().label(), row.row().headings()));
    }

    /** Adds what the words of a row say of its being one of instants. */
    public void weigh(ValueRow row, Tally tally) {
        tally.add(Clue.INSTANT, 1);
        tally.addWords(ofRow.computeIfAbsent(row.row().line(), line -> RowWords.of(row)), 1);
        tally.addWords(new RowWords(List.of(page, shown(row), page + "/" + shown(row))), 1);
        sentences
                .getOrDefault(row.row().line(), Map.of())
                .forEach((sentence, share) -> tally.addWords(words(sentence), share));
    }

    /** What kind of value a row shows: texts, dates, ticks and lengths of time are mostly those of durations. */
    private static String shown(ValueRow row) {
        Value value = row.value(0);
        if (value instanceof Value.Amount) {
            return row.anyMarked() ? "value:money" : "value:number";
        }
        return "value:" + value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private RowWords words(String sentence) {
        return ofSentence.getOrDefault(sentence, new RowWords(List.of()));
    }

    /** How much the words of a row speak for an instant, in nats. */
    public double instant(ValueRow row, Weights weights) {
        if (instantsBy.filter(w -> w == weights).isEmpty()) {
            instantsBy = Optional.of(weights);
            instants.clear();
        }
        return instants.computeIfAbsent(row.row().line(), line -> {
            WeighedSum sum = new WeighedSum(Stage.WORDS, weights);
            weigh(row, sum);
            return sum.nats();
        });
    }
}
