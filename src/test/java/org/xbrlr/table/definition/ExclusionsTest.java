package org.xbrlr.table.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            expense for award. excludes amount capitalized.  | expense for award         | excludes amount capitalized.
            revenue, excluding tax collected, from goods.    | revenue,  , from goods.   | excluding tax collected
            awards other than options                        | awards                    | other than options
            amount of revenue.                               | amount of revenue.        | ''
            ''                                               | ''                        | ''
            """)
    void whatASentenceLeavesOutIsKeptApart(String sentence, String included, String excluded) {
        Exclusions exclusions = Exclusions.in(sentence);
        assertThat(exclusions.included().strip()).isEqualTo(included);
        assertThat(exclusions.excluded()).isEqualTo(excluded);
    }
}
