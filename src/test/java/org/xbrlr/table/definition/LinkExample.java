package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.xbrlr.fact.RealPages.RealPage;

/**
 * A real page whose HTML tells which block is whose.
 *
 * @param company the filing's folder up to a bar or hyphen
 * @param linker the comparison of its labels and blocks
 * @param clues for each label and block
 * @param right the blocks of each label; none where the page's rows under one label are of elements without a block
 */
record LinkExample(String company, DefinitionLinker linker, List<double[][]> clues, List<List<Integer>> right) {
    /** Empty where the page has no definitions, or its text others than its HTML. */
    static Optional<LinkExample> of(RealPage page) {
        DefinitionLinker linker = DefinitionLinker.compare(page.page(), Unplaced.rows(page.table()));
        List<String> elements = page.types().keySet().stream()
                .filter(name -> name.indexOf('=') < 0)
                .toList();
        if (linker.blocks().isEmpty() || linker.blocks().size() != elements.size()) {
            return Optional.empty();
        }
        List<List<Integer>> right = new ArrayList<>();
        for (LabelledConcept concept : linker.concepts()) {
            TreeSet<Integer> blocks = new TreeSet<>();
            concept.rows()
                    .forEach(row -> blocks.add(elements.indexOf(page.elements().getOrDefault(row.line(), ""))));
            blocks.remove(-1);
            right.add(List.copyOf(blocks));
        }
        List<double[][]> clues =
                IntStream.range(0, right.size()).mapToObj(linker::clues).toList();
        return Optional.of(new LinkExample(page.name().split("[_-]", 2)[0], linker, clues, right));
    }
}
