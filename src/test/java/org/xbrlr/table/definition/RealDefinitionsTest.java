package org.xbrlr.table.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xbrlr.fact.RealPages;
import org.xbrlr.page.DefinitionBlock;

/**
 * Links of real pages against the elements that the pages' HTML tells. The pages stand beside the project and not in it; where
 * they are absent this test is skipped, and the tests beside each rule still hold.
 */
class RealDefinitionsTest {
    /** Per cent of the concepts with values; measured 70. */
    private static final int LEAST_LINKED = 68;
    /** Per cent of the links; measured 96. */
    private static final int LEAST_RIGHT = 95;

    @Test
    void linksAreRight() throws IOException {
        assumeTrue(!RealPages.absent(), "no corpus beside the project");
        int concepts = 0;
        int linked = 0;
        List<String> wrong = new ArrayList<>();
        for (RealPages.RealPage page : RealPages.all()) {
            List<DefinitionBlock> blocks =
                    DefinitionLinker.ofElements(page.page().definitions());
            List<String> elements = page.types().keySet().stream()
                    .filter(name -> name.indexOf('=') < 0)
                    .toList();
            if (blocks.isEmpty() || blocks.size() != elements.size()) {
                continue;
            }
            DefinitionLinks links = DefinitionLinker.compare(page.page(), Unplaced.rows(page.table()))
                    .links();
            for (LabelledConcept concept : LabelledConcept.of(Unplaced.rows(page.table()))) {
                int line = concept.rows().get(0).line();
                DefinitionBlock block = links.byRow().get(line);
                concepts += concept.hasValues() ? 1 : 0;
                if (block != null && concept.hasValues()) {
                    linked++;
                    String element = page.elements().getOrDefault(line, "");
                    if (!elements.get(blocks.indexOf(block)).equals(element)) {
                        wrong.add(page.name() + ":" + line + " " + concept.label() + " is " + element + ", not "
                                + block.text().orElse(""));
                    }
                }
            }
        }
        assertThat(linked).isGreaterThanOrEqualTo(concepts * LEAST_LINKED / 100);
        assertThat(wrong).as("%s links", linked).hasSizeLessThanOrEqualTo(linked * (100 - LEAST_RIGHT) / 100);
    }
}
