package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.Value;
import org.xbrlr.table.RowKind;
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
        boolean showsMoney) {
    private static final Pattern SHARES =
            Pattern.compile("\\(in shares\\)|, shares|number of|shares (?:issued|authorized|outstanding)");
    private static final Pattern PRICE = Pattern.compile("per share|price|par value");

    private static final Set<String> GENERIC = Stream.of(
                    "total", "balance", "net", "other", "amount", "beginning", "ending", "end", "period")
            .map(WordStems::stem)
            .collect(Collectors.toUnmodifiableSet());

    /** The concepts of a table in order of their first rows; member heads stand for none (rule 6.1). */
    static List<LabelledConcept> of(List<UnplacedRow> table) {
        return of(table, row -> "");
    }

    /**
     * The concepts of a table with more elements than labels: {@code Federal} below {@code Current} and below {@code Deferred} are
     * two, and so are a length of time and a percentage.
     */
    static List<LabelledConcept> apart(List<UnplacedRow> table) {
        return of(table, row -> {
            List<String> headings = row.headings();
            String heading = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
            String kind = row.cells().isEmpty()
                    ? ""
                    : row.cells().get(0).value().getClass().getSimpleName();
            return '\n' + heading + '\n' + kind;
        });
    }

    private static List<LabelledConcept> of(List<UnplacedRow> table, Function<UnplacedRow, String> apart) {
        Map<String, List<UnplacedRow>> rows = new LinkedHashMap<>(); // by label, suffix and whether they have values
        for (UnplacedRow row : table) {
            if (row.kind() != RowKind.MEMBER) {
                String name = suffix(row) + '\n' + row.cells().isEmpty() + '\n' + row.label() + apart.apply(row);
                rows.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
            }
        }
        SpelledNumbers numbers = new SpelledNumbers(
                rows.values().stream().map(same -> same.get(0).label()).toList());
        return rows.values().stream().map(same -> concept(same, numbers)).toList();
    }

    private static String suffix(UnplacedRow row) {
        return row.unitSuffix().map(UnitName::symbol).orElse("");
    }

    private static LabelledConcept concept(List<UnplacedRow> rows, SpelledNumbers numbers) {
        String label = rows.get(0).label();
        String suffix = suffix(rows.get(0));
        Set<String> plainWords = new LinkedHashSet<>(WordStems.of(label));
        Set<String> words = new LinkedHashSet<>(plainWords);
        words.addAll(numbers.of(label));
        List<String> headings = rows.get(0).headings();
        Set<String> headingWords = headings.isEmpty()
                ? new LinkedHashSet<>()
                : new LinkedHashSet<>(WordStems.of(headings.get(headings.size() - 1)));
        headingWords.removeAll(words);
        String lower = label.toLowerCase(Locale.ROOT);
        return new LabelledConcept(
                label,
                suffix,
                rows,
                words,
                plainWords,
                headingWords,
                suffix.equals("shares") || SHARES.matcher(lower).find(),
                suffix.endsWith("/ shares") || PRICE.matcher(lower).find(),
                rows.stream().flatMap(row -> row.cells().stream()).anyMatch(LabelledConcept::hasSymbol));
    }

    /** The places of concepts in the alphabet of their labels' letters, as their elements may be sorted (rule 6.1). */
    static int[] places(List<LabelledConcept> concepts) {
        List<String> letters =
                concepts.stream().map(concept -> letters(concept.label())).toList();
        int[] places = new int[concepts.size()];
        List<Integer> alphabetical = IntStream.range(0, places.length)
                .boxed()
                .sorted((one, other) -> letters.get(one).compareTo(letters.get(other)))
                .toList();
        for (int place = 0; place < places.length; place++) {
            places[alphabetical.get(place)] = place;
        }
        return places;
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

    private static boolean hasSymbol(UnplacedCell cell) {
        return cell.value() instanceof Value.Amount amount && !amount.symbol().isEmpty();
    }
}
