package org.xbrlr.notation;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the codes and symbols of money (rules 1.2, 5.2). The codes are the platform's, without metals and
 * test codes; a symbol is any short word with a
 * character that Unicode calls a currency sign ({@code $}, {@code R$}, {@code NT$}), or one of the few that are letters only.
 */
final class CurrencySymbols {
    private static final Set<String> FREQUENT_CODES =
            Set.of("USD", "EUR", "GBP", "JPY", "CNY", "CAD", "CHF", "AUD", "HKD");

    /** All of them, which take five thousandths of a second to list. */
    private static final class Platform {
        static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Symbols of letters only. Few: most currencies without a sign of their own are shown by their code ({@code RON 5}). */
    private static final Set<String> LETTERS = Set.of("SFr", "kr", "R", "RM", "Rp", "zł", "Kč", "Ft", "лв", "lei");

    private static final int LONGEST_SYMBOL = 4;

    private CurrencySymbols() {}

    static boolean isCode(String text) {
        return text.length() == 3
                && (FREQUENT_CODES.contains(text) || (isCapitals(text) && Platform.CODES.contains(text)));
    }

    static boolean isCapitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    static boolean isSymbol(String text) {
        return hasCurrencySign(text) || LETTERS.contains(text);
    }

    private static boolean hasCurrencySign(String text) {
        if (text.length() > LONGEST_SYMBOL) {
            return false;
        }
        boolean sign = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean currency = Character.getType(c) == Character.CURRENCY_SYMBOL;
            if (!currency && !Character.isLetter(c) && c != '.') {
                return false;
            }
            sign |= currency;
        }
        return sign;
    }
}
