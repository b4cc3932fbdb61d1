package org.xbrlr.table.evidence;

/**
 * The pieces of evidence for and against a placement. What each is worth stands in the weights; what it looks at stands
 * in the class that adds it.
 */
public enum Clue {
    // --- the shape of the column set: ShapeClues
    /** The values stand in the first columns of the page. */
    LEFT_ALIGNED,
    /** A duration fills every duration column that is not an event. */
    ALL_DURATIONS,
    /** The set is one whole group. */
    WHOLE_GROUP,
    /** The set is a union of whole groups. */
    WHOLE_GROUPS,
    /** For each group that is used in part but not from its first column. */
    NOT_FROM_FIRST,
    /** For each hole inside the used columns of a group. */
    HOLE_IN_GROUP,
    /** For each group that is used in part. */
    PART_OF_GROUP,
    /** A single group of several is used. */
    ONE_GROUP_OF_SEVERAL,
    /** The group of the longest periods is used. */
    LONGEST_GROUP,
    /** The group of the shortest periods is used, where there are several. */
    SHORTEST_GROUP,
    /** The first column of the largest group is used. */
    MAIN_COLUMN,
    /** A lone value in the first column of a group. */
    LONE_NEWEST,
    /** A lone value in the second column of a group. */
    LONE_SECOND,
    /** A lone value in the third or a later column of a group. */
    LONE_OLDER,
    /** For each used column that is an event. */
    EVENT_COLUMN,
    /** Events and regular durations in one row. */
    EVENT_AND_REGULAR,
    /** The groups used in part use the same places, as the newest of each. */
    SAME_PLACES_IN_GROUPS,

    // --- moments: MomentClues
    /** Instant rather than duration, before any other evidence. */
    INSTANT,
    /** An instant in every balance date that is regular. */
    ALL_MOMENTS,
    /** An instant in every column under a blank head. */
    ALL_INSTANT_COLUMNS,
    /** An instant in the newest two regular balance dates. */
    NEWEST_TWO_MOMENTS,
    /** A lone instant at the newest regular date. */
    LONE_NEWEST_MOMENT,
    /** A lone instant at the second regular date. */
    LONE_SECOND_MOMENT,
    /** A lone instant at an older regular date. */
    LONE_OLDER_MOMENT,
    /** For each moment whose date is no regular balance date. */
    ODD_MOMENT,
    /** Odd and regular moments in one row. */
    ODD_AND_REGULAR,
    /** For each regular moment that is skipped between used ones. */
    SKIPPED_MOMENT,
    /** An instant with several values, not counting the newest. */
    WITHOUT_NEWEST_MOMENT,
    /** An instant of a moment that is shown in more than one column. */
    REPEATED_MOMENT,

    // --- what the values say: ValueClues
    /** For each pair of columns with one end date where the longer period has the greater value. */
    LONGER_IS_LARGER,
    /** For each such pair where the longer period has the smaller value. */
    LONGER_IS_SMALLER,
    /** A cell without a currency symbol counted as no currency. */
    NO_CURRENCY,
    /** Counted as money though all cells are small whole numbers. */
    SMALL_MONEY,
    /** Counted as money or no currency though the numbers have decimals on a scaled page. */
    DECIMALS_UNSCALED,
    /** Counted as per share, with decimals. */
    PER_SHARE_WITH_DECIMALS,
    /** Counted as per share, without decimals. */
    PER_SHARE_WITHOUT_DECIMALS,
    /** Text in the columns of the first group or first moment only. */
    TEXT_FIRST,
    /** A percentage or number of years as a lone value in a first column. */
    RATE_FIRST,
    /** The unit lines of the heads do not allow it, but nothing else was left. */
    UNITS_BROKEN,

    // --- dates spoken of in words: SpokenDateClues
    /** For each used column whose year stands in the row's words. */
    YEAR_SPOKEN,
    /** For each used column whose year does not stand in the words, though other years do. */
    OTHER_YEAR_SPOKEN,
    /** For each used column whose month and year, or day, stand in the row's words. */
    DATE_SPOKEN,
    /** The row speaks of an earlier year and an older column is used. */
    PRIOR_SPOKEN,

    // --- equity statements: EquityClues
    /** The total column is used. */
    TOTAL_COLUMN,
    /** A lone value in the total column. */
    LONE_IN_TOTAL,
    /** For each used column whose member fits the row's words. */
    MEMBER_FITS,
    /** For each used column whose member other rows' words fit better. */
    MEMBER_UNFIT,
    /** The total is the sum of the other values of the row. */
    ADDS_UP_ACROSS,
    /** The total is used but is not the sum of the others. */
    ADDS_UP_NOT,
    /** A count of shares in a column of shares. */
    SHARES_IN_STOCK,

    // --- other rows: ContextClues
    /** Rows of the same concept use the same set. */
    SAME_LABEL_SET,
    /** Rows of the same concept use these columns. */
    SAME_LABEL_COLUMNS,
    /** Rows of the same concept are of the same period type. */
    SAME_LABEL_TYPE,
    /** The row above uses the same set. */
    ABOVE_SET,
    /** The row below uses the same set. */
    BELOW_SET,
    /** The row above uses these columns, whatever its number of values. */
    ABOVE_COLUMNS,
    /** The row below uses these columns. */
    BELOW_COLUMNS,
    /** Rows of the same section use these columns. */
    SECTION_COLUMNS,
    /** Rows of the same number of values use the same set. */
    SAME_SIZE_SET,
    /** Rows of the same section and number of values use the same set. */
    SECTION_SET,
    /** The row above is of the same period type. */
    ABOVE_TYPE,
    /** The same value of three digits or more stands in this column in another row. */
    SAME_VALUE,
    /** The same value with the other sign stands in this column in another row. */
    SAME_VALUE_NEGATED,
    /** The row next to it with the same label uses just the other columns. */
    COMPLEMENT,
    /** The set at the same place in other sections. */
    PARALLEL_ROW,

    // --- arithmetic: SumClues
    /** The values of the members add up to the total in this column. */
    MEMBERS_ADD_UP,
    /** A column adds up to a total row. */
    COLUMN_ADDS_UP,
    /** A beginning balance equals the ending balance of the period before. */
    BALANCE_CARRIED,
    /** A beginning balance that equals no ending balance of the period before. */
    BALANCE_NOT_CARRIED,
    /** A roll-forward comes out right in this column. */
    ROLLS_FORWARD,
    /** The ratio of two currencies is that of other rows. */
    EXCHANGE_RATE
}
