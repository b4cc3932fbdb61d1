package org.xbrlr.cli;

/** Small pages for the tests of the command line, made up, in the form that the flattener leaves. */
final class Pages {
    /** Two columns, two rows, nothing to infer. */
    static final String SMALL = """
            |
            Café chains (Details) - USD ($)
            $ in Thousands
            |12 Months Ended
            |
            Dec. 31, 2021
            |
            Dec. 31, 2020
            |Revenue
            |$ 1,200
            |$ 1,100
            |Number of shops
            |31
            |28
            """;

    /** The same, but nobody knows when the second column ended. */
    static final String WITHOUT_DATE = SMALL.replace("Dec. 31, 2020", "USD ($)");

    private Pages() {}
}
