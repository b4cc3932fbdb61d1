package org.xbrlr.table;

/** Heads of pages that several tests put rows under. */
public final class PageHeads {
    public static final String TWO_YEARS = """
            |
            Segments (Details) - USD ($)
            $ in Thousands
            |12 Months Ended
            |
            Dec. 31, 2021
            |
            Dec. 31, 2020
            """;

    public static final String WITH_UNITS = """
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

    /** Quarters and half years, and the balance that a later half year starts from. */
    public static final String HALF_YEARS = """
            |
            Assets (Details) - USD ($)
            $ in Thousands
            |3 Months Ended
            |6 Months Ended
            |
            Jun. 30, 2021
            |
            Jun. 30, 2020
            |
            Jun. 30, 2021
            |
            Jun. 30, 2020
            |
            Dec. 31, 2020
            """;

    public static final String COVER = """
            |
            Cover Page - USD ($)
            $ in Millions
            |12 Months Ended
            |
            Dec. 31, 2021
            |
            Jan. 31, 2022
            |
            Jun. 30, 2021
            """;

    private PageHeads() {}
}
