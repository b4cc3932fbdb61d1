package org.xbrlr.notation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a shown value is by its form alone (rule 5).
 *
 * <pre>
 * $ (694)         Amount("$", -694)        1 year 6 months   Duration("P1Y6M")
 * 66.40%          Percent(66.40)           Dec. 31, 2021     Day(2021-12-31)
 * $ / bbl 61.20   Amount("$ / bbl", 61.20) 0000320193        Text
 * </pre>
 */
public final class ValueNotation {
    private ValueNotation() {}

    /** The value; text where it has no other form. */
    public static Value parse(String shown) {
        if (shown.isEmpty()) {
            return new Value.Text(shown);
        }
        if (shown.equals("true") || shown.equals("false")) {
            return new Value.Bool(shown.equals("true"));
        }
        if (endsLikeNumber(shown)) {
            Optional<Value> number = number(shown);
            if (number.isPresent()) {
                return number.get();
            }
            Optional<LocalDate> date = DateNotation.parse(shown);
            return date.isPresent() ? new Value.Day(date.get()) : new Value.Text(shown);
        }
        Optional<String> duration = DurationNotation.parse(shown);
        return duration.isPresent() ? new Value.Duration(duration.get()) : new Value.Text(shown);
    }

    private static boolean endsLikeNumber(String shown) {
        char last = shown.charAt(shown.length() - 1);
        return (last >= '0' && last <= '9') || last == ')' || last == '%';
    }

    private static Optional<Value> number(String shown) {
        Optional<BigDecimal> plain = NumberNotation.parse(shown);
        if (plain.isPresent()) {
            return Optional.of(new Value.Amount("", plain.get()));
        }
        if (shown.endsWith("%")) {
            return percent(shown.substring(0, shown.length() - 1));
        }
        if (shown.endsWith("%)") && shown.charAt(0) == '(') {
            return percent(shown.substring(0, shown.length() - 2) + ")");
        }
        int blank = shown.lastIndexOf(' ');
        if (blank <= 0 || !isMoney(shown.substring(0, blank))) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = NumberNotation.parse(shown.substring(blank + 1));
        return amount.isPresent()
                ? Optional.of(new Value.Amount(shown.substring(0, blank), amount.get()))
                : Optional.empty();
    }

    private static Optional<Value> percent(String number) {
        Optional<BigDecimal> percent = NumberNotation.parse(number);
        return percent.isPresent() ? Optional.of(new Value.Percent(percent.get())) : Optional.empty();
    }

    /** {@code $}, {@code RON}, {@code R$}, {@code $ / bbl}: the symbol, or the code, or all of a ratio (rule 5.2). */
    private static boolean isMoney(String symbol) {
        int over = symbol.indexOf(" / ");
        if (over < 0) {
            return CurrencySymbols.isSymbol(symbol) || CurrencySymbols.isCode(symbol);
        }
        return UnitNotation.parse(symbol).isPresent() && isMoney(symbol.substring(0, over));
    }
}
