package org.xbrlr.table.rows;

import java.util.regex.Pattern;
import org.xbrlr.notation.Value;

/**
 * What a body cell looks like, before anything is known of its place.
 *
 * <pre>
 * $ 429,923  MONEY    12 months  DURATION    001-36743      DIGITS
 * 5,015.5    NUMBER   66.40%     PERCENT     pure 0.6700    CODED
 * 2025       YEAR     Dec. 31, 2021  DAY     Senior Notes   TEXT
 * 408        INTEGER  false      BOOL        a text block   BLOCK
 * 3 to 7 years  SPAN
 * </pre>
 */
enum CellForm {
    /** A number after a currency's symbol or code. */
    MONEY,
    /** A number with groups, decimals or parentheses. */
    NUMBER,
    /** Four digits that may be a year. */
    YEAR,
    /** Other plain digits. */
    INTEGER,
    PERCENT,
    DURATION,
    DAY,
    BOOL,
    /** From one number to another, in words: {@code 3 to 7 years}. */
    SPAN,
    /** Digits and signs without letters: {@code 2022-09}, {@code 10.75 - 13.21}, {@code 001-36743}. */
    DIGITS,
    /** A number after a unit that has no symbol: {@code Y 1.81}. */
    CODED,
    /** A text block: paragraphs below the bar, or markup, or longer than any label. */
    BLOCK,
    /** Any other text. */
    TEXT;

    private static final Pattern DIGITS_FORM = Pattern.compile("\\P{L}*?[0-9]\\P{L}*+");
    private static final Pattern CODED_FORM =
            Pattern.compile("\\p{L}{1,5} (?:\\([0-9,]*+\\.[0-9]++\\)|[0-9,]*+\\.[0-9]++)");
    private static final Pattern SPAN_FORM =
            Pattern.compile("[0-9][0-9.,]*+%?( [a-z]{3,6})?( to | ?[-–] ?| through )[0-9][0-9.,]*+( ?%| [a-z]{3,6})");
    private static final int LONGEST_DIGITS = 60;

    /** The SEC takes no labels of more than 511 characters; combinations of members have several. */
    private static final int LONGEST_LABEL = 2_000;

    /**
     * The log-odds against a label that is a number, a date, a duration or a text block: so high that a row has rather more values than
     * the page has columns. Of 20,500 labels of 1,358 real pages only years had such a form. It is said here because the
     * weights cannot know it: no row that they are fitted on has too many values.
     */
    private static final double AGAINST_LABEL = -20;

    /** The form of a cell's text. */
    static CellForm of(String text, boolean paragraphs, Value value) {
        if (paragraphs || text.length() > LONGEST_LABEL || (text.startsWith("<") && text.endsWith(">"))) {
            return BLOCK;
        }
        if (value instanceof Value.Amount amount) {
            return ofNumber(text, amount);
        }
        if (value instanceof Value.Percent) {
            return PERCENT;
        }
        if (value instanceof Value.Duration) {
            return DURATION;
        }
        if (value instanceof Value.Day) {
            return DAY;
        }
        if (value instanceof Value.Bool) {
            return BOOL;
        }
        if (text.length() > LONGEST_DIGITS || !TextShape.hasDigit(text)) {
            return TEXT;
        }
        if (DIGITS_FORM.matcher(text).matches()) {
            return DIGITS;
        }
        if (SPAN_FORM.matcher(text).matches()) {
            return SPAN;
        }
        return CODED_FORM.matcher(text).matches() ? CODED : TEXT;
    }

    private static CellForm ofNumber(String text, Value.Amount amount) {
        if (!amount.symbol().isEmpty()) {
            return MONEY;
        }
        if (!isAllDigits(text)) {
            return NUMBER;
        }
        return text.length() == 4 && (text.startsWith("19") || text.startsWith("20")) ? YEAR : INTEGER;
    }

    private static boolean isAllDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!TextShape.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The log-odds against the role that lie in the form alone. */
    double odds(CellRole role) {
        return switch (this) {
            case MONEY, NUMBER, INTEGER, PERCENT, DURATION, DAY, BOOL, BLOCK -> role.isLabel() ? AGAINST_LABEL : 0;
            case YEAR, SPAN, DIGITS, CODED, TEXT -> 0;
        };
    }

    /** Whether the form alone leaves open if the cell is a label or a value; most other cells are values. */
    boolean isText() {
        return this == TEXT;
    }
}
