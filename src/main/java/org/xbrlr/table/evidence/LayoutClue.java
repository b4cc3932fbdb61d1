package org.xbrlr.table.evidence;

import org.xbrlr.table.evidence.Clue.Direction;

/** The pieces of evidence for and against a layout of the columns. */
public enum LayoutClue {
    /** For each column of a group that ends a year before the one on its left. */
    YEAR_APART(Direction.FOR),
    /** For each year beyond the third in a group of years: annual reports show three years and the balance before them. */
    FOURTH_YEAR(Direction.AGAINST),
    /** For each that ends one period before it, where the period is shorter than a year. */
    PERIOD_APART(Direction.EITHER),
    /** For each that ends so soon before it that both periods overlap. */
    OVERLAP(Direction.AGAINST),
    /** For each that ends at any other distance. */
    OTHER_DISTANCE(Direction.AGAINST),
    /** For each that ends on the same day in the same currency. */
    SAME_DAY(Direction.AGAINST),
    /** For each column taken for an event. */
    EVENT(Direction.EITHER),
    /** For each event that ends with a month. */
    EVENT_AT_MONTH_END(Direction.AGAINST),
    /** There are events. */
    ANY_EVENT(Direction.EITHER),
    /** For each column taken for an instant. */
    INSTANT(Direction.EITHER),
    /** For each instant at the start or on the anniversary of a duration. */
    INSTANT_REGULAR(Direction.FOR),
    /** For each instant at any other date. */
    INSTANT_ODD(Direction.AGAINST),
    /** There are no instants. */
    NO_INSTANT(Direction.EITHER),
    /** For each two neighbouring groups of the same dates. */
    GROUPS_ALIKE(Direction.FOR),
    /** For each two neighbouring groups whose newest dates are the same. */
    SAME_NEWEST(Direction.FOR),
    /** For each duration whose last day is not near the end of a month while others are. */
    ODD_DURATION(Direction.AGAINST),
    /** For each duration of six months or more that ends neither on the day of the one on its left nor full years before it. */
    LONG_NOT_YEARS_APART(Direction.AGAINST),
    /** For each year that ends at another time of the year than several others and balances, which agree. */
    YEAR_OF_ITS_OWN(Direction.AGAINST),
    /** A balance is shown for a day full years after the newest column of the longest periods. */
    LATER_YEAR_LEFT_OUT(Direction.AGAINST),
    /** For each duration of two months or more that ends inside a month while some other column ends with a month. */
    ODD_BESIDE_REGULAR(Direction.AGAINST),
    /** For each duration of unusual length that starts where another column ends or starts; and for the year before it. */
    STUB_ALIGNED(Direction.FOR),
    /** For each that does not. */
    STUB_UNALIGNED(Direction.AGAINST),
    /** The share of the rows that have two or more values, not all, whose number of values is that of all durations. */
    FILLS_DURATIONS(Direction.FOR),
    /** The share of such rows whose number of values is that of one group. */
    FILLS_GROUP(Direction.FOR),
    /** The share of such rows whose number of values is that of all columns ending on an instant's days. */
    FILLS_INSTANTS(Direction.FOR),
    /** Some row has as many values as there are durations. */
    SOME_ROW_FILLS_DURATIONS(Direction.FOR),
    /** No row of several that lack some value has as many values as there are durations. */
    NO_ROW_FILLS_DURATIONS(Direction.AGAINST),
    /** How well the rows can be placed: mean of the best score of a row. */
    ROWS_FIT(Direction.FOR),
    /** The same for all rows together: the sum of the best scores by the root of their number. */
    ALL_ROWS_FIT(Direction.FOR),
    /** How well the symbols can be explained: the logarithm of the mass that keeps the hard rules. */
    SYMBOLS_FIT(Direction.FOR),
    /** For each duration or event column, how improbable it is that a duration stands in it (C13). */
    DURATION_UNUSED(Direction.AGAINST),
    /** Nothing keeps the hard rules under this layout. */
    RULES_BROKEN(Direction.AGAINST);

    private final Direction direction;

    LayoutClue(Direction direction) {
        this.direction = direction;
    }

    /** Which way this can speak. */
    public Direction direction() {
        return direction;
    }
}
