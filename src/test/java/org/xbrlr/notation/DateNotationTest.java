package org.xbrlr.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNotationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Dec. 31, 2021; 2021-12-31",
                "May 31, 2019; 2019-05-31",
                "May. 31, 2019; 2019-05-31",
                "May 8, 2026; 2026-05-08",
                "Feb. 29, 2020; 2020-02-29"
            })
    void dates(String text, LocalDate date) {
        assertThat(DateNotation.parse(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Feb. 30, 2021",
                "Dec. 00, 2021",
                "Dec. 32, 2021",
                "December 31, 2021",
                "dec. 31, 2021",
                "Foo. 31, 2021",
                "Dec. 31, 21",
                "Dec 31 2021",
                "2021-12-31",
                "Dec. 31, 2021 and after"
            })
    void noDates(String text) {
        assertThat(DateNotation.parse(text)).isEmpty();
    }

    @Test
    void everyDayOfAYearAsTheRendererWritesIt() {
        DateTimeFormatter dotted = DateTimeFormatter.ofPattern("MMM'.' dd, yyyy", Locale.ENGLISH);
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
            String text = dotted.format(day).replace("May.", "May");
            assertThat(DateNotation.parse(text)).contains(day);
        }
    }
}
