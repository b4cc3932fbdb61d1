package org.xbrlr.table.evidence;

/**
 * The pieces of evidence for and against a placement. What each is worth stands in the weights; what it looks at stands
 * in the class that adds it.
 */
public enum Clue {
    // --- the shape of the column set: ShapeClues; what groups are used how is asked of rows of several values only
    /** The values stand in the first columns of the page. */
    LEFT_ALIGNED(Direction.EITHER),
    /** A duration fills every duration column that is not an event. */
    ALL_DURATIONS(Direction.FOR),
    /** The set is one whole group. */
    WHOLE_GROUP(Direction.FOR),
    /** The set is a union of whole groups. */
    WHOLE_GROUPS(Direction.FOR),
    /** For each group that is used in part but not from its first column. */
    NOT_FROM_FIRST(Direction.AGAINST),
    /** For each hole inside the used columns of a group. */
    HOLE_IN_GROUP(Direction.AGAINST),
    /** For each group that is used in part. */
    PART_OF_GROUP(Direction.AGAINST),
    /** A single group of several is used. */
    ONE_GROUP_OF_SEVERAL(Direction.FOR),
    /** The group of the longest periods is used. */
    LONGEST_GROUP(Direction.EITHER),
    /** The group of the shortest periods is used, where there are several. */
    SHORTEST_GROUP(Direction.EITHER),
    /** The first column of the largest group is used. */
    MAIN_COLUMN(Direction.FOR),
    /** A lone value in the first column of a group. */
    LONE_NEWEST(Direction.FOR),
    /** A lone value in the only column of a group. */
    LONE_IN_GROUP_OF_ONE(Direction.EITHER),
    /** A lone value in the second column of a group. */
    LONE_SECOND(Direction.AGAINST),
    /** A lone value in the third or a later column of a group. */
    LONE_OLDER(Direction.AGAINST),
    /** For each used column that is an event. */
    EVENT_COLUMN(Direction.AGAINST),
    /** The same, times the share of the page's columns that are regular. */
    EVENT_AMONG_REGULAR(Direction.AGAINST),
    /** Events and regular durations in one row. */
    EVENT_AND_REGULAR(Direction.AGAINST),
    /** The groups that are used are used in the same places, as the newest of each. */
    SAME_PLACES_IN_GROUPS(Direction.FOR),
    /** The groups that are used are used in different places. */
    OTHER_PLACES_IN_GROUPS(Direction.AGAINST),

    // --- moments: MomentClues
    /** Instant rather than duration, before any other evidence. */
    INSTANT(Direction.EITHER),
    /** An instant in every balance date that is regular. */
    ALL_MOMENTS(Direction.FOR),
    /** An instant in the newest two regular balance dates. */
    NEWEST_TWO_MOMENTS(Direction.FOR),
    /** A lone instant at the newest regular date. */
    LONE_NEWEST_MOMENT(Direction.FOR),
    /** A lone instant at the second regular date. */
    LONE_SECOND_MOMENT(Direction.AGAINST),
    /** A lone instant at an older regular date. */
    LONE_OLDER_MOMENT(Direction.AGAINST),
    /** For each moment whose date is no regular balance date. */
    ODD_MOMENT(Direction.AGAINST),
    /** The same, times the share of the page's columns that are regular. */
    ODD_AMONG_REGULAR(Direction.AGAINST),
    /** For each moment that is the first day of a period: there stands what a new accounting standard changed. */
    FIRST_DAY_MOMENT(Direction.AGAINST),
    /** Odd and regular moments in one row. */
    ODD_AND_REGULAR(Direction.AGAINST),
    /** For each regular moment that is skipped between used ones. */
    SKIPPED_MOMENT(Direction.AGAINST),
    /** An instant with several values, not counting the newest. */
    WITHOUT_NEWEST_MOMENT(Direction.AGAINST),
    /** An instant of a moment that is shown in more than one column. */
    REPEATED_MOMENT(Direction.FOR),

    // --- cover pages: CoverClues
    /** Shares on a cover page stand at a date after the period, money at a date within it. */
    COVER_DATE_FITS(Direction.FOR),
    /** They do not. */
    COVER_DATE_UNFIT(Direction.AGAINST),

    // --- what the values say: ValueClues
    /** For each pair of columns with one end date where the longer period has the greater value. */
    LONGER_IS_LARGER(Direction.FOR),
    /** For each such pair where the longer period has the smaller value. */
    LONGER_IS_SMALLER(Direction.AGAINST),
    /** A cell without a currency symbol counted as no currency. */
    NO_CURRENCY(Direction.EITHER),
    /** A row without a currency symbol counted as no currency: how much its label names shares or a count, in nats. */
    COUNT_NAMED(Direction.FOR),
    /** Counted as per share: how much its label names a price, in nats. */
    PRICE_NAMED(Direction.FOR),
    /** Counted as money though all cells are small whole numbers. */
    SMALL_MONEY(Direction.EITHER),
    /** Counted as money or no currency though the numbers have decimals on a scaled page. */
    DECIMALS_UNSCALED(Direction.AGAINST),
    /** Counted as per share, with decimals. */
    PER_SHARE_WITH_DECIMALS(Direction.FOR),
    /** Counted as per share, without decimals. */
    PER_SHARE_WITHOUT_DECIMALS(Direction.AGAINST),
    /** Text in the columns of the first group or first moment only. */
    TEXT_FIRST(Direction.EITHER),
    /** A percentage or number of years as a lone value in a first column. */
    RATE_FIRST(Direction.EITHER),
    /** The unit lines of the heads do not allow it, but nothing else was left. */
    UNITS_BROKEN(Direction.AGAINST),

    // --- dates spoken of in words: SpokenDateClues
    /** For each used column whose year stands in the row's words. */
    YEAR_SPOKEN(Direction.FOR),
    /** For each used column whose year does not stand in the words, though other years do. */
    OTHER_YEAR_SPOKEN(Direction.AGAINST),
    /** For each used column whose month and year, or day, stand in the row's words. */
    DATE_SPOKEN(Direction.FOR),

    // --- dates spoken of in the notes: NoteClues
    /** How much the notes speak of the columns' dates next to the values, in nats. */
    NOTE_DATE(Direction.FOR),

    // --- dates after the period reported on: LateDateClues
    /** The share of values that stand there, in a row of subsequent events or forecasts. */
    LATER_DATE_SPOKEN(Direction.FOR),
    /** The same in another row, where some rows of the page speak of such events. */
    LATER_DATE_OF_OTHERS(Direction.AGAINST),

    // --- equity statements: EquityClues
    /** The total column is used. */
    TOTAL_COLUMN(Direction.EITHER),
    /** A lone value in the total column. */
    LONE_IN_TOTAL(Direction.EITHER),
    /** A lone balance in the total column. */
    LONE_BALANCE_IN_TOTAL(Direction.EITHER),
    /** For each used column whose member fits the row's words. */
    MEMBER_FITS(Direction.FOR),
    /** For each used column whose member other rows' words fit better. */
    MEMBER_UNFIT(Direction.AGAINST),
    /** The total is the sum of the other values of the row. */
    ADDS_UP_ACROSS(Direction.FOR),
    /** The total is used but is not the sum of the others. */
    ADDS_UP_NOT(Direction.AGAINST),
    /** A count of shares in a column of shares. */
    SHARES_IN_STOCK(Direction.FOR),
    /** A balance of shares, not said to be others, in the column of common stock. */
    SHARES_OF_COMMON(Direction.FOR),
    /** For each count of shares in another column. */
    SHARES_ELSEWHERE(Direction.AGAINST),
    /** For each total that is not used though what it adds up is. */
    TOTAL_MISSING(Direction.AGAINST),
    /** For each kind of further members that the used columns have, beyond the first. */
    QUALIFIERS_MIXED(Direction.AGAINST),
    /** For each kind of further members that the used columns have. */
    QUALIFIED(Direction.AGAINST),
    /** How much the row's words name these further members. */
    QUALIFIER_SPOKEN(Direction.FOR),
    /** For each used column: how much of its head the row's words name. */
    HEAD_SPOKEN(Direction.FOR),
    /** For each balance with the sign that its component has. */
    SIGN_FITS(Direction.FOR),
    /** For each balance with the other sign. */
    SIGN_UNFIT(Direction.AGAINST),

    // --- other rows: ContextClues
    /** Rows of the same concept use the same set. */
    SAME_LABEL_SET(Direction.FOR),
    /** Rows of the same concept use these columns. */
    SAME_LABEL_COLUMNS(Direction.FOR),
    /** Rows of the same concept are of the same period type. */
    SAME_LABEL_TYPE(Direction.FOR),
    /** The row above uses the same set. */
    ABOVE_SET(Direction.FOR),
    /** The row below uses the same set. */
    BELOW_SET(Direction.FOR),
    /** The row above uses these columns, whatever its number of values. */
    ABOVE_COLUMNS(Direction.FOR),
    /** The row below uses these columns. */
    BELOW_COLUMNS(Direction.FOR),
    /** Rows of the same section use these columns. */
    SECTION_COLUMNS(Direction.FOR),
    /** Rows of the same number of values use the same set. */
    SAME_SIZE_SET(Direction.FOR),
    /** Rows of the same section and number of values use the same set. */
    SECTION_SET(Direction.FOR),
    /** How well the set goes with those of the section's rows of the same number of values, taken as one, in nats below 0. */
    SECTION_TOGETHER(Direction.FOR),
    /** The row above is of the same period type. */
    ABOVE_TYPE(Direction.FOR),
    /** The same value of three digits or more stands in this column in another row. */
    SAME_VALUE(Direction.FOR),
    /** The same value with the other sign stands in this column in another row. */
    SAME_VALUE_NEGATED(Direction.FOR),
    /** A value stands in this column in another row, rounded or more exact. */
    SAME_VALUE_ROUNDED(Direction.FOR),
    /** The row next to it with the same label uses just the other columns. */
    COMPLEMENT(Direction.FOR),

    /** For each used column that no other row is believed to use, in nats (C13). */
    COLUMN_WANTED(Direction.FOR),
    /** For each used column of durations in which no other row is believed to have a duration, in nats (C13). */
    DURATION_WANTED(Direction.FOR),

    /** What the row says by itself, in nats. */
    ALONE(Direction.FOR),

    // --- the period type of a concept: PeriodClues
    /** How much the words of the label speak for an instant, in nats; the other way round for a duration. */
    INSTANT_BY_WORDS(Direction.FOR),
    /** How far the rows of the concept are believed to be instants, from -1 to 1. */
    BELIEVED_INSTANT(Direction.FOR),
    /** How much of a row of the concept is believed to stand under blank heads. */
    IN_INSTANT_COLUMN(Direction.FOR),
    /** How much is not, where the page has such columns. */
    IN_NO_INSTANT_COLUMN(Direction.AGAINST),

    // --- arithmetic: SumClues, CarriedBalanceClues, RollForwardClues
    /** How well the values of the members add up to their total, in nats below the best. */
    MEMBERS_ADD_UP(Direction.FOR),
    /** How well the rows of a section add up to the row below them, in nats below the best. */
    ROWS_ADD_UP(Direction.FOR),
    /** For each column that adds up when all rows with equally many values stand in these columns. */
    BLOCKS_ADD_UP(Direction.FOR),
    /** A beginning balance equals the ending balance of the period before. */
    BALANCE_CARRIED(Direction.FOR),
    /** A beginning balance that equals no ending balance of the period before. */
    BALANCE_NOT_CARRIED(Direction.AGAINST),
    /** How well the roll-forwards close, in nats below the best. */
    ROLLS_FORWARD(Direction.FOR);

    /** Which way a piece of evidence can speak; a fit keeps to it. */
    public enum Direction {
        /** Only for a placement. */
        FOR,
        /** Only against it. */
        AGAINST,
        /** Either way. */
        EITHER
    }

    private final Direction direction;

    Clue(Direction direction) {
        this.direction = direction;
    }

    /** Which way this can speak. */
    public Direction direction() {
        return direction;
    }
}
