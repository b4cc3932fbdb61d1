package org.xbrlr.table.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpelledNumbersTest {
    private final SpelledNumbers words =
            new SpelledNumbers(List.of("2026", "2025", "2026", "Thereafter", "Due in 1 year"));

    @Test
    void numbersAreSaidInWords() {
        assertThat(words.of("Due in 1 year through 5 years")).containsExactly("one", "five");
        assertThat(words.of("Due after 10 years")).containsExactly("ten");
        assertThat(words.of("Series 401 notes")).isEmpty();
    }

    @Test
    void yearsCountFromThePagesFirst() {
        assertThat(words.of("2025")).containsExactly("year", "one");
        assertThat(words.of("2026")).containsExactly("year", "two");
        assertThat(words.of("2031")).isEmpty();
    }
}
