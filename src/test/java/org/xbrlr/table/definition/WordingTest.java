package org.xbrlr.table.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void findsPartsOfWordsUnlessToldTheirEdges() {
        assertThat(new Wording("percent").in("as a percentage of sales")).isTrue();
        assertThat(new Wording("_rate_").in("the corporate tax")).isFalse();
        assertThat(new Wording("_rate_").in("the corporate rate")).isTrue();
        assertThat(new Wording("term_").in("short-term, terms")).isTrue();
        assertThat(new Wording("term_").in("terms")).isFalse();
        assertThat(new Wording("per.share").in("price (per-share)")).isTrue();
        assertThat(new Wording("per.share").in("per per share")).isTrue();
        assertThat(new Wording("per.share").in("pershare")).isFalse();
        assertThat(new Wording("flag", "true").in("whether it is true")).isTrue();
    }

    /** The expression says the same at length. */
    @Test
    void saysWhatAnExpressionSays() {
        Wording wording = new Wording("_ab_", "b.a", "bbb", "a_");
        Pattern expression = Pattern.compile("\\bab\\b|b.a|bbb|a\\b");
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append("abc 1,".charAt(random.nextInt(6)));
            }
            boolean expected = expression.matcher(text).find();
            found += expected ? 1 : 0;
            assertThat(wording.in(text.toString())).as(text.toString()).isEqualTo(expected);
        }
        assertThat(found).isBetween(500, 4_500);
    }
}
