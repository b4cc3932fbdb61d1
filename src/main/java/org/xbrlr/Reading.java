package org.xbrlr;

import java.util.List;
import java.util.Optional;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.fact.Concepts;
import org.xbrlr.fact.Fact;
import org.xbrlr.page.Page;
import org.xbrlr.table.Table;
import org.xbrlr.table.definition.DefinitionLinks;
import org.xbrlr.text.CellText;

/**
 * All that came out of one input. A reading always comes back, whatever the bytes.
 *
 * @param text stage 1
 * @param page stage 2; empty where the text holds no R page
 * @param table stage 3; without columns and rows where there is no page
 * @param definitions which definition blocks speak of which rows
 * @param concepts what is known of the concepts of rows and definition blocks
 * @param facts stage 4, in page order
 * @param diagnostics those of all stages, sorted by line
 */
public record Reading(
        CellText text,
        Optional<Page> page,
        Table table,
        DefinitionLinks definitions,
        Concepts concepts,
        List<Fact> facts,
        List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public Reading {
        facts = List.copyOf(facts);
        diagnostics = List.copyOf(diagnostics);
    }
}
