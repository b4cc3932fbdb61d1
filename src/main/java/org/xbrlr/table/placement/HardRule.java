package org.xbrlr.table.placement;

/** The rules that a page keeps as a whole, or something on it is not what it seems. */
public enum HardRule {
    /** Balances are shown for the newest date if they are for older ones ({@link BalanceDates}). */
    BALANCE_DATES,
    /** What the cover page says of the document stands in the column of its period ({@link CoverRules}). */
    COVER_PERIOD,
    /** A value stands in a column that lists its unit (C4, C8). */
    UNIT_LINES,
    /** The suffix of a row and its decimals fit the kind of its values (1.4, 4.5). */
    SCALE_AND_SUFFIX,
    /** Values have distinct columns left to right, an instant all those of its date (C1, C10). */
    COLUMNS_OF_A_DATE,
    /** The rows of a concept are of one period type, and all money or none (C9). */
    ONE_CONCEPT_ONE_KIND,
    /** No column is empty (C13). */
    NO_EMPTY_COLUMN,
    /** The first and the last amount of a run shows the currency symbol, no other does (C7). */
    SYMBOL_RUNS
}
