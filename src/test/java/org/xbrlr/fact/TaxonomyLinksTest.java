package org.xbrlr.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.sketch.Sketch;
import org.xbrlr.table.Row;
import org.xbrlr.table.definition.DefinitionLinks;

class TaxonomyLinksTest {
    private static final String SALES = "What guests paid.";
    private static final String COSTS = "What the house paid.";
    private static final String SHARES = "Parts of the house.";

    /** Knows three sentences, and labels by their elements' names. */
    private static final Taxonomy TEA = new Taxonomy() {
        @Override
        public Optional<Element> element(String sentence, String label, OptionalInt year) {
            return switch (sentence) {
                case SALES -> known("us-gaap:Sales", "monetary");
                case COSTS -> known("us-gaap:Costs", "monetary");
                case SHARES -> known("us-gaap:Parts", "perShare");
                default -> Optional.empty();
            };
        }

        private Optional<Element> known(String name, String dataType) {
            return Optional.of(new Element(
                    name, true, new ElementTraits(Optional.empty(), Optional.empty(), Optional.of(dataType))));
        }

        @Override
        public Optional<Element> heading(String label, OptionalInt year) {
            return Optional.empty();
        }

        @Override
        public boolean calls(String name, String label) {
            return label.startsWith("Tea") || label.startsWith(name.substring("us-gaap:".length()));
        }

        @Override
        public Optional<Member> member(String label) {
            return Optional.empty();
        }

        @Override
        public Optional<String> customPrefix(Collection<String> sentences) {
            return Optional.empty();
        }
    };

    private static Sketch page(String label, String value) {
        return Sketch.of("USD ($)")
                .months(12, "2023-12-31")
                .row("First", "$ 1")
                .row(label, value)
                .definition(true, COSTS)
                .definition(true, SHARES)
                .definition(true, SALES);
    }

    private static Optional<String> linked(Sketch page, DefinitionLinks before, int row) {
        DefinitionLinks links = TaxonomyLinks.add(page.page(), page.table(), before, TEA);
        return links.text(page.table().rows().get(row));
    }

    @Test
    void aRowIsLinkedToTheBlockWhoseElementIsCalledSo() {
        assertThat(linked(page("Sales", "$ 5"), DefinitionLinks.NONE, 1)).contains(SALES);
        assertThat(linked(page("Income", "$ 5"), DefinitionLinks.NONE, 1)).isEmpty();
    }

    @Test
    void ofTwoThatAreCalledSoNoneIsLinked() {
        assertThat(linked(page("Tea", "$ 5"), DefinitionLinks.NONE, 1)).isEmpty();
    }

    @Test
    void valuesOfAnotherKindAreNotLinked() {
        assertThat(linked(page("Sales", "5.00%"), DefinitionLinks.NONE, 1)).isEmpty();
        assertThat(linked(page("Parts (in dollars per share)", "$ 5"), DefinitionLinks.NONE, 1))
                .contains(SHARES);
        assertThat(linked(page("Parts (in shares)", "5"), DefinitionLinks.NONE, 1))
                .isEmpty();
    }

    @Test
    void whatStandsWithinALongerLabelMayBePartOfIt() {
        assertThat(linked(page("Sales", "$ 5").row("Total sales", "$ 9"), DefinitionLinks.NONE, 1))
                .isEmpty();
        assertThat(linked(page("Sales", "$ 5").row("Sales attributable to parent", "$ 4"), DefinitionLinks.NONE, 1))
                .isEmpty();
    }

    @Test
    void itCorrectsWhatWordsSuggested() {
        Sketch page = page("Sales", "$ 5");
        Row first = page.table().rows().get(0);
        DefinitionBlock sales = page.page().definitions().get(2);
        DefinitionLinks words = new DefinitionLinks(Map.of(first.line(), sales));
        assertThat(linked(page, words, 0)).isEmpty();
        assertThat(linked(page, words, 1)).contains(SALES);
        assertThat(TaxonomyLinks.add(page.page(), page.table(), words, Taxonomy.NONE))
                .isEqualTo(words);
    }
}
