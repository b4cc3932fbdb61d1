package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.render.PageModel;
import org.xbrlr.render.PageRenderer;
import org.xbrlr.render.RandomModel;
import org.xbrlr.render.Rendered;
import org.xbrlr.render.Span;
import org.xbrlr.render.StatedFact;
import org.xbrlr.render.Truth;
import org.xbrlr.text.CellReader;

/** Heads, footnote marks on columns and definition blocks of pages whose model is known. */
class RenderedHeadsTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void columnHeadsAreThoseOfTheModel(long seed) {
        Rendered drawn = PageRenderer.render(RandomModel.of(seed));

        Page page = page(drawn, new ArrayList<>());

        assertThat(page.columns())
                .as(drawn.text())
                .extracting(ColumnHead::lines)
                .containsExactlyElementsOf(drawn.truth().columns().stream()
                        .map(Truth.Column::lines)
                        .toList());
        assertThat(page.columns())
                .extracting(c -> c.footnotes().stream().map(Integer::valueOf).toList())
                .containsExactlyElementsOf(drawn.truth().columns().stream()
                        .map(Truth.Column::marks)
                        .toList());
        assertThat(page.groups())
                .extracting(GroupHead::months)
                .containsExactlyElementsOf(drawn.truth().columns().stream()
                        .flatMap(c -> c.period().stream())
                        .map(Span::months)
                        .filter(m -> m > 0)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyElementAndEveryMemberHasItsBlock(long seed) {
        PageModel model = RandomModel.of(seed);
        Rendered drawn = PageRenderer.render(model);
        long elements = drawn.truth().rows().stream()
                .flatMap(r -> r.entry().stream())
                .map(e -> e.concept().element())
                .distinct()
                .count();
        long pairs = drawn.truth().cells().stream()
                .map(Truth.Cell::fact)
                .map(StatedFact::members)
                .flatMap(List::stream)
                .distinct()
                .count();

        List<DefinitionBlock> blocks = page(drawn, new ArrayList<>()).definitions();

        assertThat(blocks.stream().filter(b -> !b.pair()).count()).isEqualTo(model.definitions() ? elements : 0);
        // a member all of whose facts are nil has a block as well
        assertThat(blocks.stream().filter(DefinitionBlock::pair).count())
                .isGreaterThanOrEqualTo(model.definitions() ? pairs : 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFaithfulPageLeavesNoLineOver(long seed) {
        Rendered drawn = PageRenderer.render(RandomModel.of(seed));

        List<Diagnostic> diagnostics = new ArrayList<>();

        Page page = page(drawn, diagnostics);

        assertThat(page.body().get(0).line())
                .isEqualTo(drawn.truth().rows().get(0).line());
        assertThat(diagnostics)
                .as(drawn.text())
                .extracting(Diagnostic::code)
                .extracting(Enum::name)
                .doesNotContain("STRAY_LINE", "TRUNCATED", "SCALE_NOT_UNDERSTOOD", "HEAD_WITHOUT_DATE", "NO_TABLE");
    }

    private static Page page(Rendered drawn, List<Diagnostic> diagnostics) {
        return PageParser.parse(
                        CellReader.read("page.txt", drawn.text().getBytes(StandardCharsets.UTF_8), diagnostics::add),
                        diagnostics::add)
                .orElseThrow();
    }
}
