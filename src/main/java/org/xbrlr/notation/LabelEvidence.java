package org.xbrlr.notation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.xbrlr.notation.Phrase.Form;
import org.xbrlr.notation.Phrase.Letters;

/**
 * What the words of a row say about its numbers, as log-odds against money.
 *
 * <pre>
 * Basic net loss per share (in dollars per share)    per share
 * Common stock, shares authorized                    shares
 * Number of operating segments                       a count, of a unit of its own or of none
 * </pre>
 */
public final class LabelEvidence {
    /** Words in brackets after the label, which filers write to tell the unit: as good as said. */
    private static final double SAID = 8;

    private static final double STRONG = 5;
    private static final double MODERATE = 2.5;
    private static final double WEAK = 1.5;

    /** Words that say something. */
    record Clue(NumberKind kind, double weight, List<Phrase> phrases) {
        /** Whether a text in small letters has the words. */
        boolean in(Letters text) {
            for (Phrase phrase : phrases) {
                if (text.hasAll(phrase.needed()) && phrase.in(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The name of an account, whose amount is money. */
    private static final Clue ACCOUNT = clue(NumberKind.MONEY, STRONG, Form.PAR_VALUE_OF);

    private static final List<Clue> LABEL = List.of(
            clue(
                    NumberKind.SHARES,
                    SAID,
                    anywhere("(share)", "(shares)", "(units)", "(in share)", "(in shares)", "(in units)"),
                    anyOf("in shares"),
                    Form.ENDS_IN_SHARES),
            clue(NumberKind.PER_SHARE, SAID, Form.PER_SHARE_IN_BRACKETS),
            clue(
                    NumberKind.PLAIN,
                    SAID,
                    anywhere("(in year)", "(in years)", "(in month)", "(in months)", "(in day)", "(in days)"),
                    anywhere("(in percent)", "(in pure)"),
                    anywhere("(year)", "(years)", "(month)", "(months)", "(day)", "(days)"),
                    anyOf("vote per", "votes per")),
            clue(
                    NumberKind.DIGITS,
                    SAID,
                    anyOf("firm id", "index key", "zip code", "area code", "file number"),
                    anyOf("identification number", "commission number", "registration number")),
            clue(
                    NumberKind.PER_SHARE,
                    STRONG,
                    apart(
                            List.of("per"),
                            "",
                            2,
                            List.of("share", "shares", "unit", "warrant", "right", "option", "ads", "ad"))),
            clue(
                    NumberKind.PER_SHARE,
                    MODERATE,
                    apart(
                            List.of(
                                    "exercise",
                                    "conversion",
                                    "strike",
                                    "share",
                                    "stock",
                                    "offering",
                                    "closing",
                                    "trigger",
                                    "hurdle",
                                    "subscription",
                                    "redemption",
                                    "market"),
                            "",
                            0,
                            List.of("price", "prices")),
                    anyOf("par value", "price per"),
                    apart(
                            List.of("price of"),
                            "",
                            0,
                            List.of("share", "shares", "warrant", "warrants", "stock", "option", "options"))),
            clue(
                    NumberKind.PER_SHARE,
                    MODERATE,
                    apart(List.of("weighted average", "weighted-average"), "-", 3, List.of("fair value", "price")),
                    anyOf("grant date fair value", "grant-date fair value")),
            clue(
                    NumberKind.MONEY,
                    STRONG,
                    anyOf("aggregate", "intrinsic value", "proceeds", "expense", "cost", "costs")),
            clue(NumberKind.MONEY, MODERATE, anyOf("receivable", "payable")),
            clue(
                    NumberKind.SHARES,
                    STRONG,
                    apart(
                            List.of("number of", "amount of"),
                            "-",
                            4,
                            List.of(
                                    "share",
                                    "shares",
                                    "option",
                                    "options",
                                    "warrant",
                                    "warrants",
                                    "rsu",
                                    "rsus",
                                    "unit",
                                    "units",
                                    "award",
                                    "awards"))),
            clue(
                    NumberKind.SHARES,
                    MODERATE,
                    apart(
                            List.of("share", "shares", "share,", "shares,"),
                            ",-",
                            4,
                            List.of(
                                    "authorized",
                                    "issued",
                                    "outstanding",
                                    "reserved",
                                    "available",
                                    "used",
                                    "granted",
                                    "repurchased",
                                    "held",
                                    "excluded",
                                    "withheld",
                                    "purchased",
                                    "sold",
                                    "subject",
                                    "forfeited",
                                    "vested"))),
            clue(
                    NumberKind.SHARES,
                    MODERATE,
                    apart(
                            List.of(
                                    "weighted average",
                                    "weighted-average",
                                    "antidilutive",
                                    "anti-dilutive",
                                    "dilutive",
                                    "outstanding",
                                    "authorized",
                                    "unvested",
                                    "nonvested"),
                            ",-",
                            5,
                            List.of("share", "shares", "securities", "options", "warrants"))),
            clue(NumberKind.SHARES, WEAK, Form.SHARES_NOT_OF),
            clue(NumberKind.PLAIN, STRONG, anyOf("number", "percent", "percentage", "ratio")),
            clue(
                    NumberKind.PLAIN,
                    WEAK,
                    anyOf("multiple", "vote", "votes", "rate", "factor", "threshold", "term", "year", "years", "days"),
                    anyOf("useful life", "useful lives", "remaining life", "remaining lives", "months", "count")));

    private static final List<Clue> HEADING = List.of(
            clue(
                    NumberKind.PER_SHARE,
                    WEAK,
                    anyOf("per share", "per common share", "per ordinary share", "per capital share")),
            clue(NumberKind.SHARES, WEAK, anyOf("shares")),
            clue(NumberKind.SHARES, WEAK, anyOf("number of")));

    private LabelEvidence() {}

    /** The sum of the clues for each kind of number, from a label and the headings above it. */
    public static Map<NumberKind, Double> of(String label, List<String> headings) {
        Map<NumberKind, Double> sums = new EnumMap<>(NumberKind.class);
        Letters letters = letters(label);
        if (ACCOUNT.in(letters)) {
            return Map.of(ACCOUNT.kind(), ACCOUNT.weight());
        }
        add(LABEL, letters, sums);
        for (String heading : headings) {
            add(HEADING, letters(heading), sums);
        }
        return sums;
    }

    private static Letters letters(String words) {
        return Letters.of(words.toLowerCase(Locale.ROOT));
    }

    private static void add(List<Clue> clues, Letters text, Map<NumberKind, Double> sums) {
        for (Clue clue : clues) {
            if (clue.in(text)) {
                sums.put(clue.kind(), sums.getOrDefault(clue.kind(), 0.0) + clue.weight());
            }
        }
    }

    /** All clues, for a test that says them otherwise. */
    static List<Clue> clues() {
        return Stream.of(List.of(ACCOUNT), LABEL, HEADING).flatMap(List::stream).toList();
    }

    private static Clue clue(NumberKind kind, double weight, Phrase... phrases) {
        return new Clue(kind, weight, List.of(phrases));
    }

    private static Phrase anyOf(String... words) {
        return new Phrase.AnyOf(Letters.each(List.of(words)), true);
    }

    private static Phrase anywhere(String... texts) {
        return new Phrase.AnyOf(Letters.each(List.of(texts)), false);
    }

    private static Phrase apart(List<String> first, String signs, int most, List<String> last) {
        return new Phrase.Apart(Letters.each(first), signs, most, Letters.each(last));
    }
}
