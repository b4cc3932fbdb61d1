package org.xbrlr.table.definition;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.table.Row;

/**
 * The definition blocks that are known to speak of certain rows.
 *
 * @param byRow the block of a row, by the row's line; rows whose block is in doubt are missing
 * @param sure the lines of the rows whose link is so sure that the row may be named by it
 */
public record DefinitionLinks(Map<Integer, DefinitionBlock> byRow, Set<Integer> sure) {
    /** No links. */
    public static final DefinitionLinks NONE = new DefinitionLinks(Map.of());

    /** Copies the map and the set. */
    public DefinitionLinks {
        byRow = Map.copyOf(byRow);
        sure = Set.copyOf(sure);
    }

    /** Links that are all sure. */
    public DefinitionLinks(Map<Integer, DefinitionBlock> byRow) {
        this(byRow, byRow.keySet());
    }

    /** The definition of a row. */
    public Optional<String> text(Row row) {
        DefinitionBlock block = byRow.get(row.line());
        return block == null ? Optional.empty() : block.text();
    }

    /** The line of the first row that a block speaks of. */
    public OptionalInt row(DefinitionBlock block) {
        OptionalInt first = OptionalInt.empty();
        for (Map.Entry<Integer, DefinitionBlock> link : byRow.entrySet()) {
            int line = link.getKey();
            if (link.getValue().line() == block.line() && (first.isEmpty() || line < first.getAsInt())) {
                first = OptionalInt.of(line);
            }
        }
        return first;
    }
}
