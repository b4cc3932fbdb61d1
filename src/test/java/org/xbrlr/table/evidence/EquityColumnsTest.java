package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EquityColumnsTest {
    private static final String HEADS = """
            |
            CONSOLIDATED STATEMENTS OF EQUITY - USD ($)
            $ in Thousands
            |
            Total
            |
            Cumulative Effect, Period of Adoption, Adjustment [Member]
            |
            Common Stock [Member]
            |
            Additional Paid-in Capital [Member]
            |
            Accumulated Deficit [Member]
            |
            Accumulated Deficit [Member]
            Cumulative Effect, Period of Adoption, Adjustment [Member]
            |
            Treasury Stock [Member]
            |
            Partners Fund [Member]
            |Balance at Dec. 31, 2020
            |$ 5
            |Net loss
            |3
            """;

    private final EquityColumns columns =
            EquityColumns.of(TextScene.of(HEADS).page.columns(), false);

    @Test
    void headsNameComponents() {
        assertThat(columns.components())
                .containsExactly(
                        EquityComponent.TOTAL,
                        EquityComponent.TOTAL,
                        EquityComponent.STOCK,
                        EquityComponent.PAID_IN,
                        EquityComponent.RETAINED,
                        EquityComponent.RETAINED,
                        EquityComponent.TREASURY,
                        EquityComponent.OTHER);
    }

    @Test
    void adjustmentsQualifyTheirComponent() {
        assertThat(columns.qualifier(4)).isEmpty();
        assertThat(columns.qualifier(5)).isEqualTo(columns.qualifier(1)).startsWith("Cumulative Effect");
        assertThat(columns.find(EquityComponent.RETAINED, columns.qualifier(1))).isEqualTo(5);
    }

    @Test
    void deficitsAndTreasuryStockAreNegative() {
        assertThat(columns.sign(4)).isEqualTo(-1);
        assertThat(columns.sign(6)).isEqualTo(-1);
        assertThat(columns.sign(3)).isEqualTo(1);
        assertThat(columns.sign(0)).isZero();
    }

    private static EquityColumns under(boolean temporary, String... members) {
        return EquityColumns.of(
                java.util.Arrays.stream(members)
                        .map(m -> TextScene.of("""
                                |
                                Equity - USD ($)
                                |
                                Total
                                |
                                %s
                                |Balance at Dec. 31, 2020
                                |$ 5
                                |$ 5
                                """.formatted(m)).page.columns().get(1))
                        .toList(),
                temporary);
    }

    @Test
    void sumsOfOwnersAreToldFromDeficits() {
        assertThat(under(false, "Total Stockholders' Deficit", "Parent", "Total Equity", "Accumulated Deficit")
                        .components())
                .containsExactly(
                        EquityComponent.PARENT,
                        EquityComponent.PARENT,
                        EquityComponent.PARENT,
                        EquityComponent.RETAINED);
    }

    @Test
    void stockCountsSharesWhateverStandsBesideIt() {
        EquityColumns found = under(false, "Common Stock and Additional Paid-In Capital", "Additional Paid-In Capital");
        assertThat(found.component(0)).isEqualTo(EquityComponent.PAID_IN);
        assertThat(found.countsShares(0)).isTrue();
        assertThat(found.countsShares(1)).isFalse();
    }

    @Test
    void preferredStockIsTemporaryEquityWhereRowsSaySo() {
        assertThat(under(false, "Convertible Preferred Stock").component(0)).isEqualTo(EquityComponent.PREFERRED);
        assertThat(under(true, "Convertible Preferred Stock").component(0)).isEqualTo(EquityComponent.TEMPORARY);
        assertThat(under(true, "Convertible Preferred Stock").countsShares(0)).isTrue();
    }
}
