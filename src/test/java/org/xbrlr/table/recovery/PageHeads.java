package org.xbrlr.table.recovery;

/** Heads of pages that several tests put rows under. */
final class PageHeads {
    static final String TWO_YEARS = """
            |
            Segments (Details) - USD ($)
            $ in Thousands
            |12 Months Ended
            |
            Dec. 31, 2021
            |
            Dec. 31, 2020
            """;

    static final String WITH_UNITS = """
            |
            Orders (Details)
            $ in Thousands
            |12 Months Ended
            |
            Dec. 31, 2021
            USD ($)
            Item
            |
            Dec. 31, 2020
            USD ($)
            """;

    private PageHeads() {}
}
