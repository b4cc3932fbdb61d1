package org.xbrlr.table.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTest {
    private final Headings headings = new Headings();

    @Test
    void aBracketedFirstHeadingEnclosesTheOthers() {
        headings.add("Income Statement [Abstract]");
        headings.add("Operating expenses:");
        headings.add("Other expenses:");

        assertThat(headings.above()).containsExactly("Income Statement [Abstract]", "Other expenses:");
        assertThat(headings.aboveLast()).containsExactly("Income Statement [Abstract]");
    }

    @Test
    void otherwiseTheNearestHeadingCounts() {
        headings.add("Assets");
        headings.add("Liabilities");

        assertThat(headings.above()).containsExactly("Liabilities");
        assertThat(headings.aboveLast()).isEmpty();
    }

    @Test
    void aRepeatedHeadingStandsOnce() {
        headings.add("Debt [Line Items]");
        headings.add("Debt [Line Items]");

        assertThat(headings.above()).containsExactly("Debt [Line Items]");
    }

    @Test
    void aSectionBeginsWithoutHeadings() {
        headings.add("Debt [Line Items]");
        headings.clear();

        assertThat(headings.above()).isEmpty();
        assertThat(headings.aboveLast()).isEmpty();
    }
}
