package org.xbrlr.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;

/**
 * Every page of testdata/golden is read as recorded there, whatever its line ends.
 *
 * <p>After an intended change: {@code mvn test -Dtest=GoldenReadingTest -Dxbrlr.golden=write} records the readings anew and
 * fails, so that {@code git diff testdata} is looked at before it is committed. {@code misread.txt} says where a reading
 * differs from the model that its page was drawn from: a change that lengthens it makes the program worse.
 */
class GoldenReadingTest {
    static Stream<GoldenCase> cases() {
        return GoldenCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsRecorded(GoldenCase golden) {
        Reading reading = read(golden, golden.page());
        Map<String, String> files = new LinkedHashMap<>(Recorded.of(reading));
        files.put("page.json", Recorded.json(reading));
        golden.drawn().ifPresent(drawn -> files.put("misread.txt", Differences.of(reading, drawn.truth())));
        if (System.getProperty("xbrlr.golden", "").equals("write")) {
            files.forEach(golden::record);
            fail("the reading of %s was recorded; see git diff testdata", golden);
        }

        files.forEach((file, text) ->
                assertThat(text).as(file).isEqualTo(golden.recorded(file).orElse("")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lineEndsAndByteOrderMarksChangeNothing(GoldenCase golden) {
        String page = golden.page().stripTrailing();
        Map<String, String> recorded = Recorded.of(read(golden, page));

        assertThat(Recorded.of(read(golden, page + "\n"))).isEqualTo(recorded);
        assertThat(Recorded.of(read(golden, page.replace("\n", "\r\n")))).isEqualTo(recorded);
        assertThat(Recorded.of(read(golden, "\uFEFF" + page))).isEqualTo(recorded);
    }

    private static Reading read(GoldenCase golden, String page) {
        return Xbrlr.read(golden.name() + ".txt", page.getBytes(StandardCharsets.UTF_8));
    }
}
