package org.xbrlr.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It was issued on August 27, 2020 and paid.                          | 2020-8-27
                    On Sept. 3rd, 2021 and 6/30/2022                                    | 2021-9-3 2022-6-30
                    In August 2020 or May 2021,                                         | 2020-8-0 2021-5-0
                    during 2021 and in fiscal 2019                                      | 2021-0-0 2019-0-0
                    As of December 31, 2021 and 2020, it                                | 2021-12-31 2020-12-31
                    for the years ended March 31, 2021, 2020, and 2019                  | 2021-3-31:12 2020-3-31:12 2019-3-31:12
                    the three and nine months ended September 30, 2023                  | 2023-9-30:3,9
                    the six-month period, six months ended June 30, 2024                | 2024-6-30:6
                    the quarter ended March 31, 2024                                    | 2024-3-31:3
                    the 2021 Notes, room 2020, 2,020 or 2020.5 of it, $2021 and 12/2020 |
                    in 2021 Notes were issued                                           |
                    May it be so, in 1789                                               |
                    """)
    void findsDates(String prose, @Nullable String dates) {
        String found =
                SpokenDates.in(prose).stream().map(date -> print(date.date())).collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(dates == null ? "" : dates);
    }

    private static String print(SpokenDate date) {
        String months = date.months().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        return date.year() + "-" + date.month() + "-" + date.day() + (months.isEmpty() ? "" : ":" + months);
    }

    @Test
    void aDateNamesThePeriodsThatEndOnIt() {
        SpokenDate nineMonths = new SpokenDate(2023, 9, 30, Set.of(9));
        assertThat(nineMonths.names(LocalDate.of(2023, 9, 30), 9)).isEqualTo(1);
        assertThat(nineMonths.names(LocalDate.of(2023, 9, 30), 0)).isEqualTo(1);
        assertThat(nineMonths.names(LocalDate.of(2023, 9, 30), 3)).isBetween(0.1, 0.9);
        assertThat(nineMonths.names(LocalDate.of(2023, 9, 29), 9)).isZero();
        assertThat(nineMonths.names(LocalDate.of(2022, 9, 30), 9)).isZero();
    }

    @Test
    void aMonthOrYearNamesThemLess() {
        SpokenDate month = new SpokenDate(2023, 9, 0, Set.of());
        SpokenDate year = new SpokenDate(2023, 0, 0, Set.of());
        LocalDate day = LocalDate.of(2023, 9, 14);
        assertThat(month.names(day, 0)).isBetween(year.names(day, 0), 0.9);
        assertThat(year.names(day, 0)).isPositive();
        assertThat(month.names(day.plusMonths(1), 0)).isZero();
    }
}
