package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.xbrlr.notation.TextScanner;
import org.xbrlr.notation.WordSearch;
import org.xbrlr.table.rows.TextShape;

/**
 * Says the numbers of a label in words, as definitions do.
 *
 * <pre>
 * Due in 1 year through 5 years      one, five
 * 2026, below 2025                   year, two: definitions say "second fiscal year" or "year two"
 * </pre>
 */
final class SpelledNumbers {
    private static final Map<String, String> WORDS =
            Map.of("1", "one", "2", "two", "3", "three", "4", "four", "5", "five", "10", "ten", "12", "twelve");
    private static final List<String> RANKS = List.of("one", "two", "three", "four", "five");
    private static final int YEAR = 4;

    private final List<String> years;

    /** For the labels of one page. */
    SpelledNumbers(Collection<String> labels) {
        TreeSet<String> found = new TreeSet<>();
        for (String label : labels) {
            if (label.length() == YEAR && label.startsWith("20") && new TextScanner(label).digits(YEAR) == YEAR) {
                found.add(label);
            }
        }
        this.years = List.copyOf(found);
    }

    /** The words for a label's numbers; none where it has none that definitions would name. */
    List<String> of(String label) {
        List<String> words = new ArrayList<>();
        if (!TextShape.hasDigit(label)) {
            return words;
        }
        for (int i = 0; i < label.length(); i++) {
            if (TextScanner.isDigit(label.charAt(i)) && WordSearch.isEdge(label, i)) {
                TextScanner number = new TextScanner(label, i);
                number.digits(2);
                String word = WORDS.get(label.substring(i, number.position()));
                if (word != null && WordSearch.isEdge(label, number.position())) {
                    words.add(WordStems.stem(word));
                }
            }
        }
        int rank = years.indexOf(label);
        if (rank >= 0 && rank < RANKS.size()) {
            words.add(WordStems.stem("year"));
            words.add(WordStems.stem(RANKS.get(rank)));
        }
        return words;
    }
}
