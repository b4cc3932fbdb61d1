package org.xbrlr.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodStartTest {
    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 12, 2020-01-01",
        "2021-06-30, 3, 2021-04-01",
        "2021-08-31, 6, 2021-03-01",
        "2020-02-29, 12, 2019-03-01",
        "2021-02-28, 12, 2020-03-01",
        "2021-02-28, 1, 2021-02-01",
        "2020-02-28, 12, 2019-03-01",
        "2024-09-28, 12, 2023-09-29",
        "2021-04-03, 3, 2021-01-04",
        "2021-12-31, 240, 2002-01-01",
    })
    void fromEndAndMonths(LocalDate end, int months, LocalDate start) {
        assertThat(PeriodStart.of(end, months, List.of(end)).date()).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        // 52 and 53 weeks
        "2024-09-28, 2023-09-30, 2023-10-01",
        "2022-12-31, 2022-01-01, 2022-01-02",
        // a year that ends with its month
        "2020-12-31, 2019-12-31, 2020-01-01",
        // another fiscal year altogether
        "2024-09-28, 2023-06-30, 2023-09-29",
    })
    void aYearBeginsTheDayAfterTheYearBefore(LocalDate end, LocalDate before, LocalDate start) {
        assertThat(PeriodStart.of(end, 12, List.of(end, before)).date()).isEqualTo(start);
    }

    @Test
    void aQuarterIsNotTiedToTheQuarterOfTheYearBefore() {
        LocalDate end = LocalDate.of(2021, 6, 30);
        assertThat(PeriodStart.of(end, 3, List.of(end, LocalDate.of(2021, 4, 2)))
                        .date())
                .isEqualTo("2021-04-01");
    }

    @ParameterizedTest
    @CsvSource({
        // calendar months leave no doubt
        "2020-12-31, 12, 2019-12-28, false",
        "2021-06-30, 3, 2020-06-30, false",
        // 52 and 53 weeks: the year before tells, or nothing does
        "2024-09-28, 12, 2023-09-30, false",
        "2024-09-28, 12, 2024-09-28, true",
        "2024-06-29, 3, 2023-07-01, true",
        // by chance the end of a month
        "2023-09-30, 12, 2024-09-28, true",
    })
    void aDayThatNothingShowsIsComputed(LocalDate end, int months, LocalDate other, boolean computed) {
        assertThat(PeriodStart.of(end, months, List.of(end, other)).computed()).isEqualTo(computed);
    }
}
