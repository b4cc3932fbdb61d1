package org.xbrlr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.fact.FactSummary;
import org.xbrlr.render.RandomModel;
import org.xbrlr.render.Truth;
import org.xbrlr.table.Alternative;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.PlacedCell;

/** What must hold for every faithful page, checked on random pages whose table is known. */
class ReadingPropertyTest {
    /** Pages of numbers without nils: their rows are told by form, so a reader owes every cell. */
    static final List<ReadPage> PAGES = LongStream.concat(RandomPages.seeds(), LongStream.of(443))
            .mapToObj(seed -> ReadPage.of(seed, RandomModel.of(seed)))
            .toList();

    static final List<ReadPage> FULL_PAGES = RandomPages.seeds(50)
            .mapToObj(seed -> ReadPage.of(seed, RandomModel.full(seed)))
            .toList();

    /** Pages with texts or nils: labels and values cannot always be told apart, yet none may be lost. */
    static final List<ReadPage> UNCLEAR_PAGES = RandomPages.seeds(50)
            .mapToObj(
                    seed -> ReadPage.of(seed, seed % 3 == 0 ? RandomModel.withNils(seed) : RandomModel.withTexts(seed)))
            .toList();

    @ParameterizedTest
    @FieldSource("PAGES")
    void everyValueStandsInTheTableExactlyOnce(ReadPage page) {
        assertThat(page.cells())
                .as(page.drawn().text())
                .extracting(PlacedCell::line, PlacedCell::shown)
                .containsExactlyElementsOf(page.drawn().truth().cells().stream()
                        .map(c -> tuple(c.line(), c.shown()))
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("UNCLEAR_PAGES")
    void everyLineOfTheTableIsALabelAValueOrSpokenOf(ReadPage page) {
        Set<Integer> owed = new TreeSet<>();
        page.drawn().truth().rows().forEach(r -> owed.add(r.line()));
        page.drawn().truth().cells().forEach(c -> owed.add(c.line()));

        Set<Integer> found = new TreeSet<>();
        page.reading().table().rows().forEach(r -> found.add(r.line()));
        page.cells().forEach(c -> found.add(c.line()));
        page.reading().diagnostics().forEach(d -> found.add(d.line()));

        assertThat(found).as(page.drawn().text()).containsAll(owed);
    }

    /**
     * Nil cells hold a place in symbol runs and are not seen; a label may be taken for a text, and a text for a label. Pages
     * whose nil cells leave no sign, not one row that is all nil, are beyond what can be counted.
     */
    static final List<ReadPage> PAGES_OF_ALL_SORTS = Stream.of(
                    PAGES,
                    FULL_PAGES,
                    UNCLEAR_PAGES,
                    RandomPages.seeds()
                            .mapToObj(seed -> ReadPage.of(seed, RandomModel.withNils(seed)))
                            .toList())
            .flatMap(List::stream)
            .filter(page -> !page.hidesNils())
            .toList();

    @ParameterizedTest
    @FieldSource("PAGES_OF_ALL_SORTS")
    void certainIsNeverWrong(ReadPage page) {
        Map<Integer, Integer> columns =
                page.drawn().truth().cells().stream().collect(Collectors.toMap(Truth.Cell::line, Truth.Cell::column));

        assertThat(page.cells())
                .as(page.drawn().text())
                .filteredOn(c -> c.certainty() == Certainty.CERTAIN)
                .allSatisfy(c -> assertThat(c.column()).as("line %d", c.line()).isEqualTo(columns.get(c.line())));
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void aFaithfulPageBreaksNoHardRule(ReadPage page) {
        assertThat(page.reading().diagnostics())
                .as(page.drawn().text())
                .extracting(Diagnostic::code)
                .doesNotContain(
                        Code.RULE_BROKEN,
                        Code.GROUPS_DO_NOT_FIT,
                        Code.TOO_MANY_VALUES,
                        Code.STRAY_LINE,
                        Code.TRUNCATED);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void probabilitiesAreProbabilities(ReadPage page) {
        int columns = page.reading().table().columns().size();

        assertThat(page.cells()).allSatisfy(cell -> {
            assertThat(cell.probability()).isBetween(0.0, 1.0);
            assertThat(cell.column()).isBetween(1, columns);
            assertThat(cell.alternatives())
                    .isSortedAccordingTo(
                            Comparator.comparingDouble(Alternative::probability).reversed())
                    .noneMatch(a -> a.column() == cell.column())
                    .allMatch(a -> a.column() >= 1 && a.column() <= columns);
            double all = cell.probability()
                    + cell.alternatives().stream()
                            .mapToDouble(Alternative::probability)
                            .sum();
            assertThat(all).isLessThanOrEqualTo(1 + 1e-9);
            if (cell.certainty() == Certainty.CERTAIN) {
                assertThat(cell.probability()).isEqualTo(1.0, within(1e-9));
                assertThat(cell.alternatives()).isEmpty();
            }
        });
    }

    /** Where no cell is empty nothing is left to place; only the kind of period is not told by the page. */
    @ParameterizedTest
    @FieldSource("FULL_PAGES")
    void factsOfFullRowsAreTheFactsOfThePage(ReadPage page) {
        assertThat(page.reading().facts().stream()
                        .flatMap(f -> FactSummary.of(f).byCell().stream())
                        .toList())
                .as(page.drawn().text())
                .containsExactlyInAnyOrderElementsOf(FactSummary.of(page.drawn().truth()).stream()
                        .flatMap(f -> f.byCell().stream())
                        .toList());
    }
}
