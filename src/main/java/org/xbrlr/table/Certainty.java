package org.xbrlr.table;

/** How a value's column came about. */
public enum Certainty {
    /** Only this column fits the hard rules, whatever the reading of the rest of the page. */
    CERTAIN,
    /** Evidence chose among the columns that the hard rules leave. */
    INFERRED,
    /** Evidence does not choose. */
    AMBIGUOUS
}
