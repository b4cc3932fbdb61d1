package org.xbrlr.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xbrlr.fact.Concept;
import org.xbrlr.fact.Concepts;
import org.xbrlr.fact.DefinedConcept;
import org.xbrlr.fact.ElementTraits;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.ElementDetails;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.definition.DefinitionLinks;

/**
 * The elements that the labels of a page lead to, with what their definition blocks say of them (rule 6.2).
 *
 * <pre>
 * defref_us-gaap_Revenues     us-gaap:Revenues, credit, duration, monetary
 * </pre>
 */
final class HtmlConcepts {
    private final Map<String, HtmlElement> elements = new HashMap<>();

    HtmlConcepts(List<HtmlElement> elements) {
        elements.forEach(element -> this.elements.putIfAbsent(element.id(), element));
    }

    /** Whether the row's element speaks of periods or of moments. */
    Optional<PeriodType> period(HtmlRow row) {
        return row.id().map(elements::get).flatMap(element -> DefinedConcept.period(details(element)));
    }

    DefinitionLinks links(List<HtmlRow> rows) {
        Map<Integer, DefinitionBlock> links = new HashMap<>();
        rows.forEach(row -> row.id()
                .filter(id -> !isPair(id))
                .map(elements::get)
                .ifPresent(element -> links.put(row.row().line(), block(element))));
        return new DefinitionLinks(links);
    }

    Concepts concepts(List<HtmlRow> rows) {
        Map<Integer, Concept> byRow = new HashMap<>();
        rows.forEach(row -> row.id()
                .filter(id -> !isPair(id))
                .ifPresent(id -> byRow.put(row.row().line(), concept(id, Optional.ofNullable(elements.get(id))))));
        Map<Integer, Concept> byBlock = new HashMap<>();
        elements.values().stream()
                .filter(element -> !isPair(element.id()))
                .forEach(element -> byBlock.put(element.line(), concept(element.id(), Optional.of(element))));
        return new Concepts(byRow, byBlock);
    }

    static DefinitionBlock block(HtmlElement element) {
        return new DefinitionBlock(
                element.line(),
                element.line(),
                isPair(element.id()),
                element.sentence(),
                element.reference(),
                details(element));
    }

    private static ElementDetails details(HtmlElement element) {
        return new ElementDetails(Optional.of(element.id()), element.dataType(), element.balance(), element.period());
    }

    private static boolean isPair(String id) {
        return id.indexOf('=') >= 0;
    }

    private static Concept concept(String id, Optional<HtmlElement> element) {
        return new Concept(
                Optional.of(DefinedConcept.name(id)),
                Optional.of(Concept.Source.HTML),
                element.map(HtmlConcepts::block)
                        .filter(DefinitionBlock::standard)
                        .map(block -> Concept.Kind.STANDARD),
                element.map(found -> DefinedConcept.traits(details(found))).orElse(ElementTraits.NONE));
    }
}
