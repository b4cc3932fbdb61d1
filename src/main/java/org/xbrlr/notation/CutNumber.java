package org.xbrlr.notation;

import java.util.regex.Pattern;

/**
 * Tells a number that was cut off from other text: a bracket not closed, a group of too few digits, a symbol without amount.
 *
 * <pre>
 * (9,4      $      $ 1,20      (27,480
 * </pre>
 */
public final class CutNumber {
    private static final Pattern PIECE = Pattern.compile(
            "\\((?:[0-9]{1,3}(?:,[0-9]{3})*+)?(?:,[0-9]{0,2}|\\.[0-9]*+)?|[0-9]{1,3}(?:,[0-9]{3})*+(?:,[0-9]{0,2}|\\.)");

    private CutNumber() {}

    /** Whether the text is the beginning of a number and not a number itself. */
    public static boolean is(String text) {
        int blank = text.indexOf(' ');
        String symbol = blank < 0 ? text : text.substring(0, blank);
        if (CurrencySymbols.isSymbol(symbol)) {
            String amount = text.substring(symbol.length()).strip();
            return amount.isEmpty() || PIECE.matcher(amount).matches();
        }
        return PIECE.matcher(text).matches();
    }
}
