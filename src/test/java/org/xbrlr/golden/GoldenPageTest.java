package org.xbrlr.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of testdata/golden are what the test renderer draws from their models; the seeds among them byte for byte.
 *
 * <p>After a change of a model: {@code mvn test -Dtest=GoldenPageTest -Dxbrlr.golden=write} draws the pages anew and fails,
 * so that the change is looked at before it is committed.
 */
class GoldenPageTest {
    static Stream<GoldenCase> drawn() {
        return GoldenCase.all().stream().filter(c -> c.drawn().isPresent());
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void isDrawnFromItsModel(GoldenCase golden) {
        String text = golden.drawn().orElseThrow().text();
        boolean seed = golden.recorded("page.path").isPresent();
        if (System.getProperty("xbrlr.golden", "").equals("write") && !seed) {
            golden.record("page.txt", text);
            fail("page.txt of %s was written; see git diff", golden);
        }

        assertThat(text).isEqualTo(golden.page());
    }
}
