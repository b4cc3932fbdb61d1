package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param words the stems of its label's words
 * @param headingWords those of the abstract row above, without the label's own
 * @param opposites the words of its label that exclude others
 */
record LabelledConcept(
        String label,
        String suffix,
        List<UnplacedRow> rows,
        Set<String> words,
        Set<String> headingWords,
        Opposites opposites) {
    private record Key(String label, String suffix, boolean values) {}

    /** The concepts of a table in order of their first rows; member heads stand for none (rule 6.1). */
    static List<LabelledConcept> of(List<UnplacedRow> table) {
        Map<Key, List<UnplacedRow>> rows = new LinkedHashMap<>();
        for (UnplacedRow row : table) {
            if (row.kind() != RowKind.MEMBER) {
                String suffix = row.unitSuffix().map(UnitName::symbol).orElse("");
                rows.computeIfAbsent(new Key(row.label(), suffix, !row.cells().isEmpty()), key -> new ArrayList<>())
                        .add(row);
            }
        }
        return rows.entrySet().stream()
                .map(e -> concept(e.getKey(), e.getValue()))
                .toList();
    }

    private static LabelledConcept concept(Key key, List<UnplacedRow> rows) {
        Set<String> words = new LinkedHashSet<>(WordStems.of(key.label()));
        List<String> headings = rows.get(0).headings();
        Set<String> headingWords = headings.isEmpty()
                ? new LinkedHashSet<>()
                : new LinkedHashSet<>(WordStems.of(headings.get(headings.size() - 1)));
        headingWords.removeAll(words);
        return new LabelledConcept(key.label(), key.suffix(), rows, words, headingWords, Opposites.in(words));
    }

    /** Whether it has values; a heading has none. */
    boolean hasValues() {
        return !rows.get(0).cells().isEmpty();
    }

    /** Its first value. */
    Value firstValue() {
        return rows.get(0).cells().get(0).value();
    }

    /** Whether one of its values shows a currency symbol. */
    boolean showsMoney() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(LabelledConcept::hasSymbol);
    }

    private static boolean hasSymbol(UnplacedCell cell) {
        return cell.value() instanceof Value.Amount amount && !amount.symbol().isEmpty();
    }
}
