package org.xbrlr.notation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A bare number (rule 5.1): {@code 343,113}, {@code (694)}, {@code 0.001}, {@code 18.00}.
 *
 * <p>Groups must be right ({@code 1,23} is text), and digits with a leading zero are a code, not a number ({@code 0000320193}).
 * Digits without groups are a number: {@code 2025} may be a year, but only its row can tell.
 */
final class NumberNotation {
    private static final int GROUP = 3;

    /** No reported amount is longer; a longer run of digits is text, and would make decimal arithmetic slow. */
    private static final int LONGEST = 60;

    private NumberNotation() {}

    /** The number, negative when in parentheses; empty where the text is none. */
    static Optional<BigDecimal> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean negative = text.charAt(0) == '(' && text.charAt(text.length() - 1) == ')';
        String digits = negative ? text.substring(1, text.length() - 1) : text;
        if (!isNumber(digits)) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits.replace(",", ""));
        return Optional.of(negative ? number.negate() : number);
    }

    private static boolean isNumber(String digits) {
        TextScanner scan = new TextScanner(digits);
        int whole = scan.digits(LONGEST);
        if (whole == 0) {
            return scan.take('.') && scan.digits(LONGEST) > 0 && scan.atEnd();
        }
        boolean zero = digits.charAt(0) == '0';
        boolean right = !zero || whole == 1;
        while (right && scan.take(',')) {
            right = !zero && whole <= GROUP && scan.digits(LONGEST) == GROUP;
        }
        return right && (!scan.take('.') || scan.digits(LONGEST) > 0) && scan.atEnd();
    }
}
