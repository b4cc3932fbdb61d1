package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.text.CellReader;
import org.xbrlr.text.CellText;

/** Inputs that would take minutes if any step were quadratic. */
class LargeInputTest {
    private static final int TIMES = 100_000;
    private static final int ENOUGH_DIAGNOSTICS = 60;

    @ParameterizedTest
    @CsvSource({
        "'', '|~'",
        "'', 'prose~'",
        "'', '|~abc~'",
        "'', '|~Dec. 31, 2020~'",
        "'|~Title~', 'Dec. 31, 2020~'",
        "'|~Title~', '|12 Months Ended~'",
        "'|~', 'Title - Part (Details)~'",
        "'|~Title~|~Dec. 31, 2020~', 'Item~'",
        "'|~Title~|~Dec. 31, 2020~', '|[1]~'",
        "'|~Title~|~Dec. 31, 2020~', '|Cash~|$ 5~'",
        "'|~Title~|~Dec. 31, 2020~', '|X~'",
        "'|~Title~|~Dec. 31, 2020~|Cash~|5~|X~- Details~', '|stray~~~'",
        "'', '|~Title~|~Dec. 31, 2020~|Cash~|5~'",
        "'|Label~|Element~|Value~', '|Cash~|dei_Cash~|5~'",
    })
    void repeatedLinesTakeLinearTime(String head, String repeated) {
        byte[] bytes = (head + repeated.repeat(TIMES)).replace('~', '\n').getBytes(StandardCharsets.UTF_8);
        List<Diagnostic> diagnostics = new ArrayList<>();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            CellText text = CellReader.read("large", bytes, diagnostics::add);
            boolean page = PageParser.parse(text, diagnostics::add).isPresent();
            assertThat(page || !diagnostics.isEmpty()).isTrue();
        });
        assertThat(diagnostics).hasSizeLessThan(ENOUGH_DIAGNOSTICS);
    }
}
