package org.xbrlr.page;

import java.util.List;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/**
 * The parts of an R page in order: what stage 2 gives to stage 3.
 *
 * @param title the title cell
 * @param era which renderer drew the page
 * @param kind what sort of report it is
 * @param scale the scale line
 * @param groups the heads over columns, left to right
 * @param columns the column heads, left to right
 * @param body the cells of the table's rows, labels and values not yet told apart
 * @param elements the elements that the page names in a column of their own; empty on all but fund pages
 * @param definitions the definition blocks; empty in about half of the texts found in the wild
 * @param stray the lines that have no place in the layout of an R page, each run of them also reported
 */
public record Page(
        Title title,
        Era era,
        PageKind kind,
        ScaleLine scale,
        List<GroupHead> groups,
        List<ColumnHead> columns,
        List<Cell> body,
        List<ElementName> elements,
        List<DefinitionBlock> definitions,
        List<Line> stray) {
    /** Copies the lists. */
    public Page {
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
        body = List.copyOf(body);
        elements = List.copyOf(elements);
        definitions = List.copyOf(definitions);
        stray = List.copyOf(stray);
    }
}
