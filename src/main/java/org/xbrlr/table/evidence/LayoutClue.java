package org.xbrlr.table.evidence;

/** The pieces of evidence for and against a layout of the columns. */
public enum LayoutClue {
    /** For each column of a group that ends a year before the one on its left. */
    YEAR_APART,
    /** For each year beyond the third in a group of years: annual reports show three years and the balance before them. */
    FOURTH_YEAR,
    /** For each that ends one period before it, where the period is shorter than a year. */
    PERIOD_APART,
    /** For each that ends so soon before it that both periods overlap. */
    OVERLAP,
    /** For each that ends at any other distance. */
    OTHER_DISTANCE,
    /** For each that ends on the same day in the same currency. */
    SAME_DAY,
    /** For each column taken for an event. */
    EVENT,
    /** For each event that ends with a month. */
    EVENT_AT_MONTH_END,
    /** There are events. */
    ANY_EVENT,
    /** For each column taken for an instant. */
    INSTANT,
    /** For each instant at the start or on the anniversary of a duration. */
    INSTANT_REGULAR,
    /** For each instant at any other date. */
    INSTANT_ODD,
    /** There are no instants. */
    NO_INSTANT,
    /** For each two neighbouring groups of the same dates. */
    GROUPS_ALIKE,
    /** For each two neighbouring groups whose newest dates are the same. */
    SAME_NEWEST,
    /** For each duration whose last day is not near the end of a month while others are. */
    ODD_DURATION,
    /** For each duration of six months or more that ends neither on the day of the one on its left nor full years before it. */
    LONG_NOT_YEARS_APART,
    /** For each duration of two months or more that ends inside a month while some other column ends with a month. */
    ODD_BESIDE_REGULAR,
    /** For each duration of unusual length that starts where another column ends or starts; and for the year before it. */
    STUB_ALIGNED,
    /** For each that does not. */
    STUB_UNALIGNED,
    /** The share of the rows that have two or more values, not all, whose number of values is that of all durations. */
    FILLS_DURATIONS,
    /** The share of such rows whose number of values is that of one group. */
    FILLS_GROUP,
    /** The share of such rows whose number of values is that of all columns ending on an instant's days. */
    FILLS_INSTANTS,
    /** Some row has as many values as there are durations. */
    SOME_ROW_FILLS_DURATIONS,
    /** No row of several that lack some value has as many values as there are durations. */
    NO_ROW_FILLS_DURATIONS,
    /** How well the rows can be placed: mean of the best score of a row. */
    ROWS_FIT,
    /** The same for all rows together: the sum of the best scores by the root of their number. */
    ALL_ROWS_FIT,
    /** How well the symbols can be explained: the logarithm of the mass that keeps the hard rules. */
    SYMBOLS_FIT,
    /** For each duration or event column, how improbable it is that a duration stands in it (C13). */
    DURATION_UNUSED,
    /** Nothing keeps the hard rules under this layout. */
    RULES_BROKEN
}
