package org.xbrlr.table.rows;

import org.xbrlr.notation.TextScanner;
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

    private static final int LONGEST_DIGITS = 60;
    private static final int LONGEST_CODE = 5;
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 6;

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
        if (!hasLetter(text)) {
            return DIGITS;
        }
        return isSpan(text) ? SPAN : isCoded(text) ? CODED : TEXT;
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 3 to 7 years}, {@code 10%-12%}, {@code 5 months through 2 years}: the second number has a unit, the first may have. */
    private static boolean isSpan(String text) {
        TextScanner scan = new TextScanner(text);
        boolean number = TextScanner.isDigit(text.charAt(0)) && scan.digitsAnd(".,") > 0;
        scan.take('%');
        int first = scan.position();
        if (!takesWord(scan)) {
            scan = new TextScanner(text, first);
        }
        return number && takesTo(scan) && scan.digits(1) > 0 && endsInUnit(scan);
    }

    private static boolean takesTo(TextScanner scan) {
        if (scan.take(" to ") || scan.take(" through ")) {
            return true;
        }
        scan.take(' ');
        boolean dash = scan.take('-') || scan.take('–');
        scan.take(' ');
        return dash;
    }

    private static boolean endsInUnit(TextScanner scan) {
        scan.digitsAnd(".,");
        boolean percent = scan.take("%") || scan.take(" %");
        return (percent || takesWord(scan)) && scan.atEnd();
    }

    private static boolean takesWord(TextScanner scan) {
        int letters = scan.take(' ') ? scan.smallLetters() : 0;
        return letters >= SHORTEST_WORD && letters <= LONGEST_WORD;
    }

    private static boolean isCoded(String text) {
        TextScanner scan = new TextScanner(text);
        boolean code = scan.letters(LONGEST_CODE) > 0 && scan.take(' ');
        boolean bracket = scan.take('(');
        scan.digitsAnd(",");
        boolean number = code && scan.take('.') && scan.digits(LONGEST_DIGITS) > 0;
        return number && (!bracket || scan.take(')')) && scan.atEnd();
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
            if (!TextScanner.isDigit(text.charAt(i))) {
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
