package org.xbrlr.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.notation.ValueNotation;

class QuantityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    $ (10,000)      | 3 | 10000000 AMOUNT
                    2.328           | 0 | 2.328 AMOUNT
                    4.50%           | 6 | 4.5 PERCENT
                    1 year 6 months | 3 | 18 MONTHS
                    10 years        | 0 | 120 MONTHS
                    30 days         | 0 | 30 DAYS
                    $ 0             | 0 | none
                    3 hours         | 0 | none
                    Delaware        | 0 | none
                    """)
    void isWhatAShownValueSays(String shown, int power, String expected) {
        assertThat(Quantity.of(ValueNotation.parse(shown), power)
                        .map(QuantityTest::print)
                        .orElse("none"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    paid $10.0 million or $1.02 billion in 16,500,000 shares | 10000000 AMOUNT, 1020000000 AMOUNT, 16500000 AMOUNT
                    at 4.5% and 5.25 percent on $ 3 thousand                 | 4.5 PERCENT, 5.25 PERCENT, 3000 AMOUNT
                    for ten years, an 18-month term and 30 days              | 120 MONTHS, 18 MONTHS, 30 DAYS
                    on August 27, 2020 it sold 5 of A-12 or B3               | 5 AMOUNT
                    (2,400)                                                  | 2400 AMOUNT
                    """)
    void isWhatProseSays(String prose, String expected) {
        List<SpokenQuantity> found = SpokenQuantity.in(prose, 0, prose.length(), SpokenDates.in(prose), 9);
        assertThat(found.stream().map(q -> print(q.quantity())).collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    private static String print(Quantity quantity) {
        BigDecimal number = quantity.number();
        return number.toPlainString() + " " + quantity.kind();
    }
}
