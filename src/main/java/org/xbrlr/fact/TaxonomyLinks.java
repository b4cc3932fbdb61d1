package org.xbrlr.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.Page;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;
import org.xbrlr.table.definition.DefinitionLinks;

/**
 * Links definition blocks to rows by what a taxonomy calls their elements.
 *
 * <pre>
 * Cost of revenue    a block whose sentence is that of us-gaap:CostOfRevenue    the name in words
 * Net sales          one of us-gaap:Revenues, which some page calls so          a label that the index knows
 * </pre>
 *
 * A label alone names nothing: the page must have the definition too. Where two of its elements are called so there is no link,
 * nor where another row says the same and more: of {@code Cost of revenue} and {@code Total cost of revenue} either may be it.
 */
public final class TaxonomyLinks {
    private static final String TOTAL = "total ";
    private static final String ATTRIBUTABLE = " attributable to ";

    private TaxonomyLinks() {}

    /** The links, and those that the taxonomy adds or corrects. */
    public static DefinitionLinks add(Page page, Table table, DefinitionLinks links, Taxonomy taxonomy) {
        OptionalInt year = PageYear.of(table);
        Map<DefinitionBlock, Taxonomy.Element> known = new LinkedHashMap<>();
        for (DefinitionBlock block : page.definitions()) {
            if (block.text().isPresent()) {
                Optional<Taxonomy.Element> element =
                        taxonomy.element(block.text().get(), "", year);
                if (element.isPresent()) {
                    known.put(block, element.get());
                }
            }
        }
        if (known.isEmpty()) {
            return links;
        }
        Set<String> within = withinOthers(table);
        Map<Integer, DefinitionBlock> called = new HashMap<>();
        for (Row row : table.rows()) {
            if (!row.cells().isEmpty() && !within.contains(row.label().toLowerCase(Locale.ROOT))) {
                called(row, known, taxonomy).ifPresent(block -> called.put(row.line(), block));
            }
        }
        Map<Integer, DefinitionBlock> byRow = new HashMap<>(links.byRow());
        byRow.values().removeAll(called.values()); // a block that a row is called by is not another's
        byRow.putAll(called);
        Set<Integer> sure = new HashSet<>(links.sure());
        sure.addAll(called.keySet());
        sure.retainAll(byRow.keySet());
        return new DefinitionLinks(byRow, sure);
    }

    /** The labels that stand within longer ones of the page: {@code total …} and {@code … attributable to …}, in small letters. */
    private static Set<String> withinOthers(Table table) {
        Set<String> within = new HashSet<>();
        for (Row row : table.rows()) {
            String label = row.label().toLowerCase(Locale.ROOT);
            int end = label.indexOf(ATTRIBUTABLE);
            if (!row.cells().isEmpty() && end > 0) {
                within.add(label.substring(0, end));
            }
            if (!row.cells().isEmpty() && label.startsWith(TOTAL)) {
                within.add(label.substring(TOTAL.length()));
            }
        }
        return within;
    }

    private static Optional<DefinitionBlock> called(
            Row row, Map<DefinitionBlock, Taxonomy.Element> known, Taxonomy taxonomy) {
        List<DefinitionBlock> blocks = known.entrySet().stream()
                .filter(entry -> taxonomy.calls(entry.getValue().name(), row.label())
                        && ValueFit.fits(entry.getValue().traits(), row))
                .map(Map.Entry::getKey)
                .toList();
        return blocks.size() == 1 ? Optional.of(blocks.get(0)) : Optional.empty();
    }
}
