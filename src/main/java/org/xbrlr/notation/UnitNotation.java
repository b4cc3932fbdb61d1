package org.xbrlr.notation;

import java.util.Optional;
import org.xbrlr.notation.UnitName.Kind;

/**
 * Units as the renderer writes them (rules 1.2, 1.5).
 *
 * <pre>
 * USD ($)      money, name USD, symbol $         $ / shares   money per share
 * USD $        the same, .NET renderer           $ / bbl      another ratio
 * CAD          money without a symbol            shares, Item, segment, non-overlappingPeriod
 * </pre>
 */
public final class UnitNotation {
    private static final int CODE = "USD".length();
    private static final int LONGEST_SYMBOL = 4;
    private static final int LONGEST_BRACKET = "(123456)".length();
    private static final String IN_WORDS = "²³_./%-";
    private static final String DIVIDED = " / ";
    private static final int LONGEST = 80;

    private UnitNotation() {}

    /**
     * The unit that the text is by its form alone, wherever it stands; empty where it may as well be a member's label:
     * {@code Year}, {@code Common Stock}.
     */
    public static Optional<UnitName> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<UnitName> money = money(text);
        if (money.isPresent()) {
            return money;
        }
        if (text.equals("shares")) {
            return Optional.of(new UnitName(text, Kind.SHARES, "", text));
        }
        int bar = text.indexOf(DIVIDED);
        if (bar > 0) {
            return ratio(text, text.substring(0, bar), text.substring(bar + DIVIDED.length()));
        }
        return text.equals("Item") || isOneWord(text) ? Optional.of(other(text)) : Optional.empty();
    }

    /** The unit that the text must be because of its place: any word will do. */
    public static UnitName inUnitPlace(String text) {
        Optional<UnitName> unit = parse(text);
        return unit.isPresent() ? unit.get() : other(text);
    }

    private static Optional<UnitName> money(String text) {
        if (CurrencySymbols.isSymbol(text)) {
            return Optional.of(new UnitName(text, Kind.CURRENCY, "", text));
        }
        if (CurrencySymbols.isCode(text)) {
            return Optional.of(new UnitName(text, Kind.CURRENCY, text, text));
        }
        if (text.length() <= CODE + 1 || text.indexOf(' ') != CODE || text.indexOf(' ', CODE + 1) >= 0) {
            return Optional.empty();
        }
        String code = text.substring(0, CODE);
        String shown = text.substring(CODE + 1);
        boolean bracketed = shown.length() > 2 && shown.startsWith("(") && shown.endsWith(")");
        if (!CurrencySymbols.isCapitals(code) || shown.length() > (bracketed ? LONGEST_BRACKET : LONGEST_SYMBOL)) {
            return Optional.empty();
        }
        String symbol = bracketed ? shown.substring(1, shown.length() - 1) : shown;
        // a currency younger than the platform's list still shows its sign in brackets
        boolean known = CurrencySymbols.isCode(code) && (bracketed || CurrencySymbols.isSymbol(symbol));
        boolean young = bracketed && CurrencySymbols.isSymbol(symbol);
        return known || young ? Optional.of(new UnitName(text, Kind.CURRENCY, code, symbol)) : Optional.empty();
    }

    private static Optional<UnitName> ratio(String text, String over, String under) {
        boolean overMoney = money(over).isPresent();
        if (overMoney && (under.equals("shares") || under.equals("share"))) {
            return Optional.of(new UnitName(text, Kind.PER_SHARE, "", text));
        }
        // "Asia / Pacific" may be a member; money over anything, or a word over a lower-case word, is none
        boolean underUnit = money(under).isPresent() || isOneWord(under);
        boolean unit = overMoney || (underUnit && over.indexOf(' ') < 0);
        return unit ? Optional.of(other(text)) : Optional.empty();
    }

    /** {@code segment}, {@code m³}: a word that begins with a small letter. */
    private static boolean isOneWord(String text) {
        boolean word = !text.isEmpty() && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
        for (int i = 1; word && i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            word = letter || TextScanner.isDigit(c) || IN_WORDS.indexOf(c) >= 0;
        }
        return word;
    }

    private static UnitName other(String text) {
        return new UnitName(text, Kind.OTHER, "", text);
    }
}
