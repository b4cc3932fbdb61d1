package org.xbrlr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.fact.Fact;
import org.xbrlr.render.PageRenderer;
import org.xbrlr.render.RandomModel;
import org.xbrlr.render.Rendered;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;

/** What must hold for every page, checked on pages whose table is known. */
class ReadingPropertyTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFaithfulPageBreaksNoHardRule(long seed) {
        Rendered page = PageRenderer.render(RandomModel.of(seed));

        assertThat(read(page.text()).diagnostics())
                .as(page.text())
                .extracting(Diagnostic::code)
                .doesNotContain(
                        Code.RULE_BROKEN,
                        Code.GROUPS_DO_NOT_FIT,
                        Code.TOO_MANY_VALUES,
                        Code.STRAY_LINE,
                        Code.TRUNCATED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lineEndingsAndByteOrderMarksChangeNoFact(long seed) {
        String text = PageRenderer.render(RandomModel.withTexts(seed)).text();
        List<Fact> facts = read(text).facts();

        assertThat(read(text.replace("\n", "\r\n")).facts()).isEqualTo(facts);
        assertThat(read("\uFEFF" + text).facts()).isEqualTo(facts);
        assertThat(read(text + "\n").facts()).isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void manglingAPageNeverFailsAndNeverRepeatsALine(long seed) {
        String text = PageRenderer.render(RandomModel.withTexts(seed)).text();

        for (String mangled : Mangling.of(text, seed)) {
            byte[] bytes = mangled.getBytes(StandardCharsets.UTF_8);
            Reading reading = Xbrlr.read("mangled.txt", bytes);
            Map<Integer, Integer> uses = new HashMap<>();
            cells(reading).forEach(c -> uses.merge(c.line(), 1, Integer::sum));
            reading.table().rows().forEach(r -> uses.merge(r.line(), 1, Integer::sum));

            assertThat(uses).as(mangled).allSatisfy((line, count) -> {
                assertThat(line).isBetween(1, (int) mangled.lines().count());
                assertThat(count).as("line %d", line).isEqualTo(1);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cuttingBytesAnywhereNeverFails(long seed) {
        byte[] bytes = PageRenderer.render(RandomModel.withTexts(seed)).text().getBytes(StandardCharsets.UTF_8);
        int length = (int) (seed * 7919 % bytes.length);

        Reading reading = Xbrlr.read("cut.txt", java.util.Arrays.copyOf(bytes, length));

        assertThat(reading.text().name()).isEqualTo("cut.txt");
    }

    private static Reading read(String text) {
        return Xbrlr.read("page.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<PlacedCell> cells(Reading reading) {
        return reading.table().rows().stream()
                .map(Row::cells)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(PlacedCell::line))
                .toList();
    }
}
