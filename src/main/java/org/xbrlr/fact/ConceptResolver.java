package org.xbrlr.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.xbrlr.fact.Concept.Kind;
import org.xbrlr.fact.Concept.Source;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.ElementName;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageKind;
import org.xbrlr.table.Row;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.Table;
import org.xbrlr.table.definition.DefinitionLinks;

/**
 * Names the concepts of a page, by the first of these that can:
 *
 * <ol>
 *   <li>the page's own column of element names (fund pages);
 *   <li>the definition's own table, where the text keeps it;
 *   <li>the user's taxonomies, which know the sentence of the row's definition;
 *   <li>the definition, where it is the name in words: filers define their own elements so;
 *   <li>the label of a heading: {@code Revenues [Abstract]}.
 * </ol>
 *
 * A reference says that an element is standard (rule 6.4). That an element has none does not say that it is a filer's: deprecated
 * ones have none either.
 */
public final class ConceptResolver {
    private final Page page;
    private final Table table;
    private final DefinitionLinks links;
    private final Taxonomy taxonomy;
    private final OptionalInt year;
    private final Optional<String> filer;

    private ConceptResolver(Page page, Table table, DefinitionLinks links, Taxonomy taxonomy) {
        this.page = page;
        this.table = table;
        this.links = links;
        this.taxonomy = taxonomy;
        this.year = PageYear.of(table);
        this.filer = taxonomy.customPrefix(sentences(page));
    }

    private static List<String> sentences(Page page) {
        List<String> sentences = new ArrayList<>();
        for (DefinitionBlock block : page.definitions()) {
            if (block.text().isPresent()) {
                sentences.add(block.text().get());
            }
        }
        return sentences;
    }

    /** What is known of the page's rows and blocks. */
    public static Concepts resolve(Page page, Table table, DefinitionLinks links, Taxonomy taxonomy) {
        return new ConceptResolver(page, table, links, taxonomy).resolve();
    }

    private Concepts resolve() {
        Map<Integer, Concept> byBlock = new HashMap<>();
        for (DefinitionBlock block : page.definitions()) {
            if (!block.pair()) {
                byBlock.put(block.line(), ofBlock(block, ""));
            }
        }
        Map<Integer, Concept> byRow = new HashMap<>();
        for (Row row : table.rows()) {
            if (row.kind() != RowKind.MEMBER) {
                byRow.put(row.line(), ofRow(row));
            }
        }
        byRow.putAll(namedByThePage());
        return new Concepts(byRow, byBlock);
    }

    private Concept ofRow(Row row) {
        Optional<DefinitionBlock> block = Optional.ofNullable(links.byRow().get(row.line()));
        Concept concept = block.isPresent() ? ofBlock(block.get(), row.label()) : Concept.UNKNOWN;
        if (!ValueFit.fits(concept.traits(), row)) {
            return Concept.UNKNOWN; // the link is wrong, and with it all that it told
        }
        if (block.isPresent() && !links.sure().contains(row.line())) {
            return new Concept(Optional.empty(), Optional.empty(), concept.kind(), ElementTraits.NONE);
        }
        if (concept.name().isPresent() || !row.cells().isEmpty()) {
            return concept;
        }
        Optional<Taxonomy.Element> heading = taxonomy.heading(row.label(), year);
        if (heading.isPresent()) {
            return ofTaxonomy(heading.get());
        }
        Optional<String> name = NameInWords.inHeading(row.label());
        return name.isPresent() ? Concept.named(name.get(), Source.LABEL, concept.kind()) : concept;
    }

    private Concept ofBlock(DefinitionBlock block, String label) {
        if (block.details().id().isPresent() && !block.pair()) {
            return DefinedConcept.of(block);
        }
        Optional<Taxonomy.Element> known =
                block.text().isPresent() ? taxonomy.element(block.text().get(), label, year) : Optional.empty();
        if (known.isPresent()
                && (known.get().standard()
                        || filer.equals(Optional.of(known.get().prefix())))) {
            return ofTaxonomy(known.get());
        }
        if (block.standard()) {
            return new Concept(Optional.empty(), Optional.empty(), Optional.of(Kind.STANDARD), ElementTraits.NONE);
        }
        if (block.text().isEmpty() || page.kind() == PageKind.COVER) {
            return Concept.UNKNOWN; // a cover's elements are the SEC's
        }
        Optional<String> name = NameInWords.inDefinition(block.text().get());
        return name.isPresent()
                ? Concept.named(name.get(), Source.DEFINITION, Optional.of(Kind.CUSTOM))
                : Concept.UNKNOWN;
    }

    private static Concept ofTaxonomy(Taxonomy.Element element) {
        return new Concept(
                Optional.of(element.name()),
                Optional.of(Source.TAXONOMY),
                Optional.of(element.standard() ? Kind.STANDARD : Kind.CUSTOM),
                element.traits());
    }

    /** Element names that stand between a row's label and its value; those without a prefix are no QNames. */
    private Map<Integer, Concept> namedByThePage() {
        if (page.elements().isEmpty()) {
            return Map.of();
        }
        Map<Integer, Concept> named = new HashMap<>();
        Set<Integer> rows = new HashSet<>();
        for (Row row : table.rows()) {
            rows.add(row.line());
        }
        for (ElementName element : page.elements()) {
            int row = element.line() - 1;
            int bar = element.name().indexOf('_');
            if (rows.contains(row) && bar > 0) {
                String name =
                        element.name().substring(0, bar) + ":" + element.name().substring(bar + 1);
                named.put(row, Concept.named(name, Source.HTML, Optional.empty()));
            }
        }
        return named;
    }
}
