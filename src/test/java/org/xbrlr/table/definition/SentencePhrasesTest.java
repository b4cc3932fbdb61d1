package org.xbrlr.table.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencePhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The portion of profit or loss for the period that is attributable to the parent.   | Net income (loss)
            Amount of obligation to transfer good or service to customer, classified as current. | Deferred revenue
            Cash outflow to reacquire common stock during the period.                            | Repurchases of common stock
            Carrying amount of unprocessed items to be consumed in production.                   | Raw materials
            """)
    void aSentenceIsKnownByOtherWords(String sentence, String label) {
        assertThat(SentencePhrases.labelWords(sentence.toLowerCase(Locale.ROOT)))
                .containsAll(WordStems.of(label));
    }

    @Test
    void phrasesBeginWithAWordAndKeepTheirOrder() {
        assertThat(SentencePhrases.labelWords("attributable to the parent: portion of profit or loss"))
                .isEmpty();
        assertThat(SentencePhrases.labelWords("a reunprocessed items")).isEmpty();
        assertThat(SentencePhrases.labelWords("")).isEmpty();
    }

    @Test
    void whatFollowsALongBeginningIsNotRead() {
        assertThat(SentencePhrases.labelWords("unprocessed items")).isNotEmpty();
        assertThat(SentencePhrases.labelWords("x ".repeat(400) + "unprocessed items"))
                .isEmpty();
    }
}
