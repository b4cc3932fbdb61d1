package org.xbrlr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbrlr.fact.Fact;
import org.xbrlr.render.PageRenderer;
import org.xbrlr.render.RandomModel;

/** Damaged pages are read as far as they go; the way that lines end changes nothing. */
class DamagedPagesTest {
    static LongStream seeds() {
        return RandomPages.seeds(20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lineEndingsAndByteOrderMarksChangeNoFact(long seed) {
        String text = text(seed);
        List<Fact> facts = ReadPage.read(text).facts();

        assertThat(ReadPage.read(text.replace("\n", "\r\n")).facts()).isEqualTo(facts);
        assertThat(ReadPage.read("\uFEFF" + text).facts()).isEqualTo(facts);
        assertThat(ReadPage.read(text + "\n").facts()).isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void manglingAPageNeverFailsAndNeverRepeatsALine(long seed) {
        for (String mangled : Mangling.of(text(seed), seed)) {
            Reading reading = ReadPage.read(mangled);
            Map<Integer, Integer> uses = new HashMap<>();
            ReadPage.cells(reading).forEach(c -> uses.merge(c.line(), 1, Integer::sum));
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
        byte[] bytes = text(seed).getBytes(StandardCharsets.UTF_8);
        int length = (int) (seed * 7919 % bytes.length);

        Reading reading = Xbrlr.read("cut.txt", Arrays.copyOf(bytes, length));

        assertThat(ReadPage.cells(reading)).allSatisfy(cell -> {
            assertThat(cell.line()).isLessThanOrEqualTo(reading.text().lineCount());
            assertThat(cell.probability()).isBetween(0.0, 1.0);
        });
    }

    private static String text(long seed) {
        return PageRenderer.render(RandomModel.withTexts(seed)).text();
    }
}
