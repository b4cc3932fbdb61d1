package org.xbrlr.html;

import java.util.List;
import org.xbrlr.fact.Concepts;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.page.Footnote;
import org.xbrlr.page.Page;
import org.xbrlr.table.Table;
import org.xbrlr.table.definition.DefinitionLinks;

/**
 * What an R page in HTML tells, in the shapes that a text is brought to; nothing in it is inferred.
 *
 * @param page title, heads and definitions
 * @param table every value in its column
 * @param definitions the block of each row
 * @param concepts the names and traits of the rows' elements
 * @param taxonomy answers what it is asked from the page's members first, then from the user's taxonomies
 * @param footnotes the texts below the table
 */
public record HtmlReading(
        Page page,
        Table table,
        DefinitionLinks definitions,
        Concepts concepts,
        Taxonomy taxonomy,
        List<Footnote> footnotes) {
    /** Copies the list. */
    public HtmlReading {
        footnotes = List.copyOf(footnotes);
    }
}
