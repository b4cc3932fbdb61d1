package org.xbrlr.fact;

import java.util.Map;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.table.Row;

/**
 * What is known of a page's concepts.
 *
 * @param byRow by the row's line
 * @param byBlock by the definition block's line
 */
public record Concepts(Map<Integer, Concept> byRow, Map<Integer, Concept> byBlock) {
    /** Nothing is known. */
    public static final Concepts NONE = new Concepts(Map.of(), Map.of());

    /** Copies the maps. */
    public Concepts {
        byRow = Map.copyOf(byRow);
        byBlock = Map.copyOf(byBlock);
    }

    /** The concept of a row. */
    public Concept of(Row row) {
        return byRow.getOrDefault(row.line(), Concept.UNKNOWN);
    }

    /** The concept that a block defines. */
    public Concept of(DefinitionBlock block) {
        return byBlock.getOrDefault(block.line(), Concept.UNKNOWN);
    }
}
