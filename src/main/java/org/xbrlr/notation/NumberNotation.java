package org.xbrlr.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bare number (rule 5.1): {@code 343,113}, {@code (694)}, {@code 0.001}, {@code 18.00}.
 *
 * <p>Groups must be right ({@code 1,23} is text), and digits with a leading zero are a code, not a number ({@code 0000320193}).
 * Digits without groups are a number: {@code 2025} may be a year, but only its row can tell.
 */
final class NumberNotation {
    private static final Pattern FORM =
            Pattern.compile("(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*+)(?:\\.[0-9]++)?|\\.[0-9]++");
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
        if (digits.isEmpty() || !FORM.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits.replace(",", ""));
        return Optional.of(negative ? number.negate() : number);
    }
}
