package org.xbrlr.table.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageParser;
import org.xbrlr.table.PageHeads;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.LayoutFinder;
import org.xbrlr.table.rows.RowReader;
import org.xbrlr.table.rows.UnplacedRow;
import org.xbrlr.text.CellReader;

class PageRulesTest {
    private static final String THREE_YEARS = """
            |
            Debt (Details) - USD ($)
            |12 Months Ended
            |
            Dec. 31, 2021
            |
            Dec. 31, 2020
            |
            Dec. 31, 2019
            """;

    /** The balance at Dec. 31, 2020 starts the year, if its column is of an instant. */
    private static final String BALANCES = PageHeads.HALF_YEARS + "|\nDec. 31, 2019\n";

    private static final String TWO_CURRENCIES = """
            |
            Debt (Details)
            |12 Months Ended
            |
            Dec. 31, 2021
            USD ($)
            |
            Dec. 31, 2021
            EUR (€)
            |
            Dec. 31, 2020
            USD ($)
            |
            Dec. 31, 2020
            EUR (€)
            |
            Dec. 31, 2019
            USD ($)
            """;

    private static final String ROWS = """
            |Sales
            |$ 5
            |$ 6
            |Costs
            |3
            |Stock
            |4
            |4
            |Rate
            |5.00%
            |Basis
            |Prime
            |Other
            |$ 7
            """;

    @Test
    void aLayoutOfNothingButDurationsAllowsAllThatOthersDo() {
        Page page = page(THREE_YEARS + ROWS);
        assertThat(LayoutFinder.find(page).layouts()).hasSizeGreaterThan(2);
        assertThat(widest(page)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {THREE_YEARS, BALANCES, TWO_CURRENCIES, PageHeads.COVER})
    void whatTheWidestAllowIsAllThatAnyLayoutDoes(String heads) {
        Page page = page(heads + ROWS);
        List<UnplacedRow> unplaced = RowReader.read(page, d -> {});
        PageRules rules = PageRules.hard(page, unplaced, ValueRow.of(unplaced));
        List<LayoutRules> all = new ArrayList<>();
        for (Layout layout : LayoutFinder.find(page).layouts()) {
            all.add(rules.of(layout));
        }
        assertThat(widest(page)).hasSizeLessThan(all.size());
        assertThat(columns(rules, widest(page))).isEqualTo(columns(rules, all)).anyMatch(cells -> !cells.contains(0L));
    }

    /** For each row and cell the columns that some of the layouts allow. */
    private static List<List<Long>> columns(PageRules rules, List<LayoutRules> layouts) {
        List<List<Long>> result = new ArrayList<>();
        for (ValueRow row : rules.rows()) {
            List<Long> cells = new ArrayList<>();
            for (int cell = 0; cell < row.size(); cell++) {
                long columns = 0;
                for (LayoutRules layout : layouts) {
                    FeasiblePlacements placements = FeasiblePlacements.listed(rules, layout, effort());
                    placements.filter();
                    columns |= placements.columns(row)[cell];
                }
                cells.add(columns);
            }
            result.add(cells);
        }
        return result;
    }

    private static List<LayoutRules> widest(Page page) {
        List<UnplacedRow> unplaced = RowReader.read(page, d -> {});
        return PageRules.hard(page, unplaced, ValueRow.of(unplaced))
                .widest(LayoutFinder.find(page).layouts(), effort());
    }

    private static Effort effort() {
        return new Effort(100_000_000);
    }

    private static Page page(String text) {
        return PageParser.parse(CellReader.read("page.txt", text.getBytes(StandardCharsets.UTF_8), d -> {}), d -> {})
                .orElseThrow();
    }
}
