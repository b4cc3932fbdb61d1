package org.xbrlr.notation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /**
     * Words that say something.
     *
     * @param needs texts, in small letters, of which one must be there: most labels have none, which takes no expression to tell
     */
    record Clue(Pattern words, NumberKind kind, double weight, List<Letters> needs) {
        /** Whether a text has the words. */
        boolean in(String text, Letters lower) {
            return mayBeIn(lower) && words.matcher(text).find();
        }

        /** Whether a text in small letters has one of those that the words need. */
        boolean mayBeIn(Letters lower) {
            for (Letters need : needs) {
                if (need.in(lower)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A text in small letters, and which letters it has, as bits: most texts lack one, which is soon seen.
     *
     * @param letters of {@code a} to {@code z}
     */
    record Letters(String text, long letters) {
        static Letters of(String text) {
            long letters = 0;
            for (int i = 0; i < text.length(); i++) {
                int letter = text.charAt(i) - 'a';
                letters |= letter >= 0 && letter < 26 ? 1L << letter : 0;
            }
            return new Letters(text, letters);
        }

        boolean in(Letters other) {
            return (letters & ~other.letters) == 0 && other.text.contains(text);
        }
    }

    /** {@code Common stock, $0.001 par value; 160,000,000 shares authorized}: the name of an account, whose amount is money. */
    private static final Clue ACCOUNT =
            clue(NumberKind.MONEY, STRONG, "[0-9] par value|par value (?:of )?[^a-z]{0,3}[0-9]", "par value");

    private static final List<Clue> LABEL = List.of(
            clue(
                    NumberKind.SHARES,
                    SAID,
                    "\\((?:in )?(?:shares?|units)\\)|\\bin shares\\b|,? ?, shares$",
                    "share",
                    "units)"),
            clue(
                    NumberKind.PER_SHARE,
                    SAID,
                    "\\((?:in )?(?:[a-z]+ )?per (?:share|unit|right|warrant|ads|ad)\\b[^)]*\\)"
                            + "|\\((?:in )?[a-z$¥€£]+ ?(?:per|/) ?(?:shares?|unit)\\)",
                    "per",
                    "/"),
            clue(
                    NumberKind.PLAIN,
                    SAID,
                    "\\(in (?:years?|months?|days?|percent|pure)\\)|\\((?:year|day|month)s?\\)|\\bvotes? per\\b",
                    "(in ",
                    "(year",
                    "(month",
                    "(day",
                    "vote"),
            clue(
                    NumberKind.DIGITS,
                    SAID,
                    "\\b(?:firm id|index key|file number|identification number|zip code|area code|(?:commission|registration) number)\\b",
                    "firm id",
                    "index key",
                    "number",
                    "code"),
            clue(
                    NumberKind.PER_SHARE,
                    STRONG,
                    "\\bper (?:[a-z]+ ){0,2}(?:shares?|unit|warrant|right|option|ads|ad)\\b",
                    "per "),
            clue(
                    NumberKind.PER_SHARE,
                    MODERATE,
                    "\\b(?:exercise|conversion|strike|share|stock|offering|closing|trigger|hurdle|subscription|redemption|market) prices?\\b"
                            + "|\\bpar value\\b|\\bprice per\\b|\\bprice of (?:shares?|warrants?|stock|options?)\\b",
                    "price",
                    "par value"),
            clue(
                    NumberKind.PER_SHARE,
                    MODERATE,
                    "\\bweighted[- ]average (?:[a-z-]+ ){0,3}(?:fair value|price)\\b|\\bgrant[- ]date fair value\\b",
                    "average",
                    "fair value"),
            clue(
                    NumberKind.MONEY,
                    STRONG,
                    "\\baggregate\\b|\\bintrinsic value\\b|\\bproceeds\\b|\\bexpense\\b|\\bcosts?\\b",
                    "aggregate",
                    "intrinsic",
                    "proceeds",
                    "expense",
                    "cost"),
            clue(NumberKind.MONEY, MODERATE, "\\b(?:receivable|payable)\\b", "receivable", "payable"),
            clue(
                    NumberKind.SHARES,
                    STRONG,
                    "\\b(?:number|amount) of (?:[a-z-]+ ){0,4}(?:shares?|options?|warrants?|rsus?|units?|awards?)\\b",
                    "number of",
                    "amount of"),
            clue(
                    NumberKind.SHARES,
                    MODERATE,
                    "\\bshares?,? (?:[a-z,-]+ ){0,4}(?:authorized|issued|outstanding|reserved|available|used|granted|"
                            + "repurchased|held|excluded|withheld|purchased|sold|subject|forfeited|vested)\\b",
                    "share"),
            clue(
                    NumberKind.SHARES,
                    MODERATE,
                    "\\b(?:weighted[- ]average|anti-?dilutive|dilutive|outstanding|authorized|unvested|nonvested) "
                            + "(?:[a-z,-]+ ){0,5}(?:shares?|securities|options|warrants)\\b",
                    "share",
                    "securities",
                    "options",
                    "warrants"),
            clue(NumberKind.SHARES, WEAK, "\\bshares\\b(?! of)", "shares"),
            clue(
                    NumberKind.PLAIN,
                    STRONG,
                    "\\bnumber\\b|\\bpercent(?:age)?\\b|\\bratio\\b",
                    "number",
                    "percent",
                    "ratio"),
            clue(
                    NumberKind.PLAIN,
                    WEAK,
                    "\\b(?:multiple|votes?|rate|factor|threshold|term|"
                            + "(?:useful|remaining) (?:life|lives)|years?|days|months|count)\\b",
                    "multiple",
                    "vote",
                    "rate",
                    "factor",
                    "threshold",
                    "term",
                    "life",
                    "lives",
                    "year",
                    "days",
                    "months",
                    "count"));

    private static final List<Clue> HEADING = List.of(
            clue(NumberKind.PER_SHARE, WEAK, "\\bper (?:common |ordinary |capital )?share\\b", "share"),
            clue(NumberKind.SHARES, WEAK, "\\bshares\\b", "shares"),
            clue(NumberKind.SHARES, WEAK, "\\bnumber of\\b", "number of"));

    private LabelEvidence() {}

    /** The sum of the clues for each kind of number, from a label and the headings above it. */
    public static Map<NumberKind, Double> of(String label, List<String> headings) {
        Map<NumberKind, Double> sums = new EnumMap<>(NumberKind.class);
        Letters letters = letters(label);
        if (ACCOUNT.in(label, letters)) {
            return Map.of(ACCOUNT.kind(), ACCOUNT.weight());
        }
        add(LABEL, label, letters, sums);
        for (String heading : headings) {
            add(HEADING, heading, letters(heading), sums);
        }
        return sums;
    }

    private static Letters letters(String words) {
        return Letters.of(words.toLowerCase(Locale.ROOT));
    }

    private static void add(List<Clue> clues, String words, Letters lower, Map<NumberKind, Double> sums) {
        for (Clue clue : clues) {
            if (clue.in(words, lower)) {
                sums.put(clue.kind(), sums.getOrDefault(clue.kind(), 0.0) + clue.weight());
            }
        }
    }

    /** All clues, for a test of what they need. */
    static List<Clue> clues() {
        return Stream.of(List.of(ACCOUNT), LABEL, HEADING).flatMap(List::stream).toList();
    }

    private static Clue clue(NumberKind kind, double weight, String words, String... needs) {
        List<Letters> letters = new ArrayList<>();
        for (String need : needs) {
            letters.add(Letters.of(need));
        }
        return new Clue(Pattern.compile(words, Pattern.CASE_INSENSITIVE), kind, weight, letters);
    }
}
