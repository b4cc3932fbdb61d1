package org.xbrlr;

import java.util.List;
import java.util.Optional;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.fact.Concepts;
import org.xbrlr.fact.DocumentEntity;
import org.xbrlr.fact.EntityIdentifier;
import org.xbrlr.fact.Fact;
import org.xbrlr.page.Footnote;
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
 * @param footnotes the texts of footnotes; a flattened page has lost them
 */
public record Reading(
        CellText text,
        Optional<Page> page,
        Table table,
        DefinitionLinks definitions,
        Concepts concepts,
        List<Fact> facts,
        List<Diagnostic> diagnostics,
        List<Footnote> footnotes) {
    /** Copies the lists. */
    public Reading {
        facts = List.copyOf(facts);
        diagnostics = List.copyOf(diagnostics);
        footnotes = List.copyOf(footnotes);
    }

    /** What a cover page says of the document and of whose it is; empty where the page is none. */
    public Optional<DocumentEntity> entity() {
        return DocumentEntity.in(facts);
    }

    /** The same reading, its facts those of another entity than the page may say. */
    public Reading of(EntityIdentifier owner) {
        List<Fact> owned = facts.stream().map(fact -> fact.of(owner)).toList();
        return new Reading(text, page, table, definitions, concepts, owned, diagnostics, footnotes);
    }
}
