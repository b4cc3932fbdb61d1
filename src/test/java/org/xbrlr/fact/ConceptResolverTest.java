package org.xbrlr.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xbrlr.Xbrlr;
import org.xbrlr.fact.Concept.Kind;
import org.xbrlr.fact.Concept.Source;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.PageKind;
import org.xbrlr.sketch.Sketch;
import org.xbrlr.table.Row;
import org.xbrlr.table.definition.DefinitionLinks;

class ConceptResolverTest {
    private static final String SALES = "Amount of money that guests paid for tea.";
    private static final String OWN = "Taxes that the shop paid for guests.";

    /** A page of one row, linked to one block. */
    private static Concept concept(
            PageKind kind, String value, boolean standard, String definition, Taxonomy taxonomy) {
        Sketch page = Sketch.of("USD ($)")
                .kind(kind)
                .months(12, "2023-12-31")
                .row("Tea", value)
                .definition(standard, definition);
        DefinitionBlock block = page.page().definitions().get(0);
        Row row = page.table().rows().get(0);
        DefinitionLinks links = new DefinitionLinks(Map.of(row.line(), block));
        Concepts concepts = ConceptResolver.resolve(page.page(), page.table(), links, taxonomy);
        Fact fact = FactBuilder.build(page.page(), page.table(), links, concepts, taxonomy)
                .get(0);
        Concept concept = concepts.of(row);
        assertThat(fact.concept()).isEqualTo(concept.name());
        assertThat(fact.conceptSource()).isEqualTo(concept.source());
        assertThat(fact.conceptKind()).isEqualTo(concept.kind());
        return concept;
    }

    private static Concept without(String value, boolean standard, String definition) {
        return concept(PageKind.DETAILS, value, standard, definition, Taxonomy.NONE);
    }

    @Test
    void withoutATaxonomyAStandardElementHasNoName() {
        Concept concept = without("$ 5", true, SALES);
        assertThat(concept.name()).isEmpty();
        assertThat(concept.source()).isEmpty();
        assertThat(concept.kind()).contains(Kind.STANDARD);
    }

    @Test
    void aFilersOwnElementIsNamedByADefinitionInWords() {
        Concept concept = without("66.40%", false, "Gross Margin, Percent");
        assertThat(concept.name()).contains("GrossMarginPercent");
        assertThat(concept.source()).contains(Source.DEFINITION);
        assertThat(concept.kind()).contains(Kind.CUSTOM);
    }

    @Test
    void aLinkThatIsNotSureNamesNothing() {
        Sketch page = Sketch.of("USD ($)")
                .months(12, "2023-12-31")
                .row("Tea", "66.40%")
                .definition(false, "Gross Margin, Percent");
        Row row = page.table().rows().get(0);
        DefinitionLinks links =
                new DefinitionLinks(Map.of(row.line(), page.page().definitions().get(0)), Set.of());
        Concept concept = ConceptResolver.resolve(page.page(), page.table(), links, Taxonomy.NONE)
                .of(row);
        assertThat(concept.name()).isEmpty();
        assertThat(concept.kind()).contains(Kind.CUSTOM);
    }

    @Test
    void anElementWithoutReferenceMayStillBeAStandardOne() {
        assertThat(without("$ 5", false, SALES)).isEqualTo(Concept.UNKNOWN);
        assertThat(concept(PageKind.COVER, "Boston", false, "City of the Entity", Taxonomy.NONE))
                .as("covers have elements of the SEC, which have no references")
                .isEqualTo(Concept.UNKNOWN);
    }

    @Test
    void aTaxonomyNamesByTheSentence() {
        Concept concept = concept(PageKind.DETAILS, "$ 5", true, SALES, new Known("us-gaap:TeaSales", "monetary"));
        assertThat(concept.name()).contains("us-gaap:TeaSales");
        assertThat(concept.source()).contains(Source.TAXONOMY);
        assertThat(concept.kind()).contains(Kind.STANDARD);
    }

    @Test
    void aNameThatTheValuesContradictIsNotGiven() {
        Taxonomy sales = new Known("us-gaap:TeaSales", "monetary");
        assertThat(concept(PageKind.DETAILS, "66.40%", true, SALES, sales)).isEqualTo(Concept.UNKNOWN);
        assertThat(concept(PageKind.DETAILS, "5 years", true, SALES, sales)).isEqualTo(Concept.UNKNOWN);
        assertThat(concept(PageKind.DETAILS, "$ 5", true, SALES, new Known("us-gaap:TeaCups", "shares")))
                .isEqualTo(Concept.UNKNOWN);
        assertThat(concept(PageKind.DETAILS, "5.00%", true, SALES, new Known("us-gaap:TeaRate", "percent"))
                        .name())
                .isPresent();
    }

    @Test
    void anotherFilersElementIsNotGivenToThisOne() {
        assertThat(concept(PageKind.DETAILS, "$ 5", false, OWN, new Known("inn:TeaTaxes", "monetary"))
                        .name())
                .isEmpty();
        assertThat(concept(PageKind.DETAILS, "$ 5", false, OWN, new Known("shop:TeaTaxes", "monetary"))
                        .name())
                .contains("shop:TeaTaxes");
    }

    @Test
    void headingsAreNamedByTheTaxonomyOrByTheirLabels() {
        Sketch page = Sketch.of("USD ($)")
                .months(12, "2023-12-31")
                .heading("Tea Houses [Line Items]")
                .heading("Tea houses in general")
                .row("Tea [Abstract]", "5");
        Map<String, Concept> concepts = new HashMap<>();
        Concepts resolved = ConceptResolver.resolve(page.page(), page.table(), DefinitionLinks.NONE, Taxonomy.NONE);
        page.table().rows().forEach(row -> concepts.put(row.label(), resolved.of(row)));
        Concept heading = concepts.getOrDefault("Tea Houses [Line Items]", Concept.UNKNOWN);
        assertThat(heading.name()).contains("TeaHousesLineItems");
        assertThat(heading.source()).contains(Source.LABEL);
        assertThat(heading.kind()).isEmpty();
        assertThat(concepts).containsEntry("Tea houses in general", Concept.UNKNOWN);
        assertThat(concepts)
                .as("a value is named by its definition only")
                .containsEntry("Tea [Abstract]", Concept.UNKNOWN);

        Concepts known = ConceptResolver.resolve(
                page.page(), page.table(), DefinitionLinks.NONE, new Known("us-gaap:TeaHouseLineItems", ""));
        assertThat(known.of(page.table().rows().get(0)).name()).contains("us-gaap:TeaHouseLineItems");
    }

    @Test
    void aPageMayNameItsElementsItself() {
        String page = """
                |Label
                |Element
                |Value
                |Tea costs (as a percent)
                |rr_TeaCosts
                |0.55%
                """;
        Fact fact = Xbrlr.read("R4.txt", page.getBytes(StandardCharsets.UTF_8), new Known("us-gaap:Costs", ""))
                .facts()
                .get(0);
        assertThat(fact.concept()).contains("rr:TeaCosts");
        assertThat(fact.conceptSource()).contains(Source.HTML);
    }

    /** Knows one element by any sentence and by any heading, and the filer with the prefix {@code shop}. */
    private record Known(String name, String dataType) implements Taxonomy {
        @Override
        public Optional<Element> element(String sentence, String label, OptionalInt year) {
            assertThat(year).isIn(OptionalInt.of(2023), OptionalInt.empty());
            ElementTraits traits = new ElementTraits(Optional.empty(), Optional.empty(), Optional.of(dataType));
            return Optional.of(new Element(name, name.startsWith("us-gaap:"), traits));
        }

        @Override
        public Optional<Element> heading(String label, OptionalInt year) {
            return label.endsWith("]") ? element("", label, year) : Optional.empty();
        }

        @Override
        public boolean calls(String element, String label) {
            return false;
        }

        @Override
        public Optional<Member> member(String label) {
            return Optional.of(new Member("us-gaap:TeaAxis", Optional.of("us-gaap:TeaMember")));
        }

        @Override
        public Optional<String> customPrefix(Collection<String> sentences) {
            return Optional.of("shop");
        }
    }

    @Test
    void aMemberIsNamedByTheTaxonomyWhereItsLabelAloneDoesNot() {
        Sketch page = Sketch.of("USD ($)")
                .months(12, "2023-12-31")
                .section("Green tea | Minimum")
                .row("Sales", "$ 5");
        Fact fact = FactBuilder.build(
                        page.page(), page.table(), DefinitionLinks.NONE, Concepts.NONE, new Known("us-gaap:X", ""))
                .get(0);
        assertThat(fact.dimensions().get(0).axis()).contains("us-gaap:TeaAxis");
        assertThat(fact.dimensions().get(0).member()).contains("us-gaap:TeaMember");
        assertThat(fact.dimensions().get(0).memberLabel()).contains("Green tea");
        assertThat(fact.dimensions().get(1).axis()).contains("srt:RangeAxis");
    }
}
