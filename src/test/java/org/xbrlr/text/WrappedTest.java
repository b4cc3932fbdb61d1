package org.xbrlr.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrappedTest {
    private static List<String> join(int width, String... lines) {
        Wrapped wrapped = new Wrapped(true);
        wrapped.learn("all other reclassified non-current assets are");
        return wrapped.join(Stream.of(lines).map(text -> new Line(1, text)).toList(), width).stream()
                .map(Line::text)
                .toList();
    }

    @Test
    void aWordThatDidNotFitBelongsToTheLineAbove() {
        assertThat(join(11, "Trade and", "receivables", "Teas")).containsExactly("Trade and receivables Teas");
        assertThat(join(11, "Trade", "Teas")).containsExactly("Trade", "Teas");
    }

    @Test
    void theLastPieceOfACutWordFillsALine() {
        assertThat(join(11, "$", "94,", "827,000,000")).containsExactly("$ 94,827,000,000");
        assertThat(join(11, "A", "mortization", "of tea")).containsExactly("Amortization of tea");
        assertThat(join(9, "recla", "ssified")).containsExactly("recla ssified");
        assertThat(join(7, "recla", "ssified")).containsExactly("reclassified");
        assertThat(join(14, "avai", "lable-for-sale")).containsExactly("available-for-sale");
        assertThat(join(10, "Non", "-recourses")).containsExactly("Non-recourses");
    }

    @Test
    void wholeWordsStayApart() {
        assertThat(join(11, "purchased", "intangibles")).containsExactly("purchased intangibles");
        assertThat(join(11, "other", "non-current")).containsExactly("other non-current");
    }
}
