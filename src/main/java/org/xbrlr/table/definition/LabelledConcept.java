package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xbrlr.notation.Value;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.definition.Sentence.Subject;
import org.xbrlr.table.rows.UnplacedCell;
import org.xbrlr.table.rows.UnplacedRow;

/**
 * What stands behind one label of a page: the rows that carry it, in whatever sections.
 *
 * @param label the label
 * @param suffix the symbol of its unit suffix; empty where it has none
 * @param rows its rows
 * @param words the stems of its label's words, its numbers in words
 * @param plainWords those without the numbers
 * @param headingWords those of the abstract row above, without the label's own
 * @param counts whether its label or suffix says that it counts shares
 * @param prices whether they say that it is a price
 * @param showsMoney whether one of its values shows a currency symbol
 * @param bracket what the bracket at its label's end asks for, {@code [Line Items]} and {@code [Roll Forward]}: one sentence each
 */
record LabelledConcept(
        String label,
        String suffix,
        List<UnplacedRow> rows,
        Set<String> words,
        Set<String> plainWords,
        Set<String> headingWords,
        boolean counts,
        boolean prices,
        boolean showsMoney,
        Optional<Subject> bracket) {
    private static final Wording SHARES = new Wording(
            "(in shares)", ", shares", "number of", "shares issued", "shares authorized", "shares outstanding");
    private static final Wording PRICE = new Wording("per share", "price", "par value");

    private static final Set<String> GENERIC =
            WordStems.ofWords("total", "balance", "net", "other", "amount", "beginning", "ending", "end", "period");

    /** The concepts of a table in order of their first rows; member heads stand for none (rule 6.1). */
    static List<LabelledConcept> of(List<UnplacedRow> table) {
        return of(table, false);
    }

    /**
     * The concepts of a table with more elements than labels: {@code Federal} below {@code Current} and below {@code Deferred} are
     * two, and so are a length of time and a percentage.
     */
    static List<LabelledConcept> apart(List<UnplacedRow> table) {
        return of(table, true);
    }

    private static List<LabelledConcept> of(List<UnplacedRow> table, boolean apart) {
        Map<String, List<UnplacedRow>> rows = new LinkedHashMap<>(); // by label, suffix and whether they have values
        List<String> labels = new ArrayList<>();
        for (UnplacedRow row : table) {
            if (row.kind() != RowKind.MEMBER) {
                String name = suffix(row)
                        + '\n'
                        + row.cells().isEmpty()
                        + '\n'
                        + row.label()
                        + (apart ? headingAndKind(row) : "");
                List<UnplacedRow> same = rows.getOrDefault(name, new ArrayList<>());
                same.add(row);
                rows.put(name, same);
                labels.add(row.label());
            }
        }
        SpelledNumbers numbers = new SpelledNumbers(labels);
        List<LabelledConcept> concepts = new ArrayList<>();
        for (List<UnplacedRow> same : rows.values()) {
            concepts.add(concept(same, numbers));
        }
        return concepts;
    }

    private static String headingAndKind(UnplacedRow row) {
        String kind = row.cells().isEmpty()
                ? ""
                : row.cells().get(0).value().getClass().getSimpleName();
        return '\n' + lastHeading(row) + '\n' + kind;
    }

    private static String lastHeading(UnplacedRow row) {
        List<String> headings = row.headings();
        return headings.isEmpty() ? "" : headings.get(headings.size() - 1);
    }

    private static String suffix(UnplacedRow row) {
        return row.unitSuffix().isPresent() ? row.unitSuffix().get().symbol() : "";
    }

    private static LabelledConcept concept(List<UnplacedRow> rows, SpelledNumbers numbers) {
        String label = rows.get(0).label();
        String suffix = suffix(rows.get(0));
        String lower = label.toLowerCase(Locale.ROOT);
        Set<String> plainWords = new LinkedHashSet<>(WordStems.ofSmallLetters(lower));
        Set<String> words = new LinkedHashSet<>(plainWords);
        words.addAll(numbers.of(label));
        Set<String> headingWords = new LinkedHashSet<>(WordStems.of(lastHeading(rows.get(0))));
        headingWords.removeAll(words);
        return new LabelledConcept(
                label,
                suffix,
                rows,
                words,
                plainWords,
                headingWords,
                suffix.equals("shares") || SHARES.in(lower),
                suffix.endsWith("/ shares") || PRICE.in(lower),
                showsMoney(rows),
                bracket(lower));
    }

    private static Optional<Subject> bracket(String label) {
        if (label.contains("[line items]")) {
            return Optional.of(Subject.LINE_ITEMS);
        }
        return label.contains("[roll forward]") ? Optional.of(Subject.ROLL_FORWARD) : Optional.empty();
    }

    private static boolean showsMoney(List<UnplacedRow> rows) {
        for (UnplacedRow row : rows) {
            for (UnplacedCell cell : row.cells()) {
                if (cell.value() instanceof Value.Amount amount
                        && !amount.symbol().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The places of concepts in the alphabet of their labels' letters, as their elements may be sorted (rule 6.1). */
    static int[] places(List<LabelledConcept> concepts) {
        List<Numbered> alphabetical = new ArrayList<>();
        for (LabelledConcept concept : concepts) {
            alphabetical.add(new Numbered(letters(concept.label()), alphabetical.size()));
        }
        alphabetical.sort(null);
        int[] places = new int[concepts.size()];
        for (int place = 0; place < places.length; place++) {
            places[alphabetical.get(place).number()] = place;
        }
        return places;
    }

    /** The letters of a concept's label and its number, in the order of the letters. */
    private record Numbered(String letters, int number) implements Comparable<Numbered> {
        @Override
        public int compareTo(Numbered other) {
            return letters.compareTo(other.letters);
        }
    }

    private static String letters(String label) {
        StringBuilder letters = new StringBuilder(label.length());
        for (char c : label.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** Whether it has values; a heading has none. */
    boolean hasValues() {
        return !rows.get(0).cells().isEmpty();
    }

    /** Whether its label says no more than that it is a total, and the title must say of what. */
    boolean generic() {
        return GENERIC.containsAll(words);
    }

    /** Its first value. */
    Value firstValue() {
        return rows.get(0).cells().get(0).value();
    }
}
