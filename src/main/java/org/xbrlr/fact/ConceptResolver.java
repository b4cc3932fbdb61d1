package org.xbrlr.fact;

import java.util.HashMap;
import java.util.HashSet;
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
        this.filer = taxonomy.customPrefix(page.definitions().stream()
                .flatMap(block -> block.text().stream())
                .toList());
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
        namedByThePage().forEach(byRow::put);
        return new Concepts(byRow, byBlock);
    }

    private Concept ofRow(Row row) {
        Optional<DefinitionBlock> block = Optional.ofNullable(links.byRow().get(row.line()));
        Concept concept = block.map(b -> ofBlock(b, row.label())).orElse(Concept.UNKNOWN);
        if (!ValueFit.fits(concept.traits(), row)) {
            return Concept.UNKNOWN; // the link is wrong, and with it all that it told
        }
        if (block.isPresent() && !links.sure().contains(row.line())) {
            return new Concept(Optional.empty(), Optional.empty(), concept.kind(), ElementTraits.NONE);
        }
        if (concept.name().isPresent() || !row.cells().isEmpty()) {
            return concept;
        }
        return taxonomy.heading(row.label(), year)
                .map(element -> ofTaxonomy(element))
                .or(() -> NameInWords.inHeading(row.label())
                        .map(name -> Concept.named(name, Source.LABEL, concept.kind())))
                .orElse(concept);
    }

    private Concept ofBlock(DefinitionBlock block, String label) {
        if (block.details().id().isPresent() && !block.pair()) {
            return DefinedConcept.of(block);
        }
        Optional<Taxonomy.Element> known = block.text()
                .flatMap(text -> taxonomy.element(text, label, year))
                .filter(element -> element.standard() || filer.equals(Optional.of(element.prefix())));
        if (known.isPresent()) {
            return ofTaxonomy(known.get());
        }
        if (block.standard()) {
            return new Concept(Optional.empty(), Optional.empty(), Optional.of(Kind.STANDARD), ElementTraits.NONE);
        }
        return block.text()
                .filter(text -> page.kind() != PageKind.COVER) // its elements are the SEC's
                .flatMap(NameInWords::inDefinition)
                .map(name -> Concept.named(name, Source.DEFINITION, Optional.of(Kind.CUSTOM)))
                .orElse(Concept.UNKNOWN);
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
        Map<Integer, Concept> named = new HashMap<>();
        Set<Integer> rows = new HashSet<>();
        table.rows().forEach(row -> rows.add(row.line()));
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
