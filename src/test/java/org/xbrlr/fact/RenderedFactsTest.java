package org.xbrlr.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageParser;
import org.xbrlr.render.PageRenderer;
import org.xbrlr.render.RandomModel;
import org.xbrlr.render.Rendered;
import org.xbrlr.text.CellReader;

/** Facts built from tables that are known to be right are the facts that the page was drawn from. */
class RenderedFactsTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTrueTableGivesTheFactsOfItsPage(long seed) {
        Rendered drawn = PageRenderer.render(RandomModel.of(seed));
        Page page = PageParser.parse(
                        CellReader.read("page.txt", drawn.text().getBytes(StandardCharsets.UTF_8), d -> {}), d -> {})
                .orElseThrow();

        List<Fact> facts = FactBuilder.build(page, TrueTable.of(page, drawn.truth()));

        assertThat(facts.stream().map(FactSummary::of).toList())
                .as(drawn.text())
                .containsExactlyElementsOf(FactSummary.of(drawn.truth()));
    }
}
