package org.xbrlr.notation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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

    private record Clue(Pattern words, NumberKind kind, double weight) {}

    /** {@code Common stock, $0.001 par value; 160,000,000 shares authorized}: the name of an account, whose amount is money. */
    private static final Pattern ACCOUNT = words("[0-9] par value|par value (?:of )?[^a-z]{0,3}[0-9]");

    private static final List<Clue> LABEL = List.of(
            clue(NumberKind.SHARES, SAID, "\\((?:in )?(?:shares?|units)\\)|\\bin shares\\b|,? ?, shares$"),
            clue(
                    NumberKind.PER_SHARE,
                    SAID,
                    "\\((?:in )?(?:[a-z]+ )?per (?:share|unit|right|warrant|ads|ad)\\b[^)]*\\)"
                            + "|\\((?:in )?[a-z$¥€£]+ ?(?:per|/) ?(?:shares?|unit)\\)"),
            clue(
                    NumberKind.PLAIN,
                    SAID,
                    "\\(in (?:years?|months?|days?|percent|pure)\\)|\\((?:year|day|month)s?\\)|\\bvotes? per\\b"),
            clue(
                    NumberKind.DIGITS,
                    SAID,
                    "\\b(?:firm id|index key|file number|identification number|zip code|area code|(?:commission|registration) number)\\b"),
            clue(
                    NumberKind.PER_SHARE,
                    STRONG,
                    "\\bper (?:[a-z]+ ){0,2}(?:shares?|unit|warrant|right|option|ads|ad)\\b"),
            clue(
                    NumberKind.PER_SHARE,
                    MODERATE,
                    "\\b(?:exercise|conversion|strike|share|stock|offering|closing|trigger|hurdle|subscription|redemption|market) prices?\\b"
                            + "|\\bpar value\\b|\\bprice per\\b|\\bprice of (?:shares?|warrants?|stock|options?)\\b"),
            clue(
                    NumberKind.PER_SHARE,
                    MODERATE,
                    "\\bweighted[- ]average (?:[a-z-]+ ){0,3}(?:fair value|price)\\b|\\bgrant[- ]date fair value\\b"),
            clue(
                    NumberKind.MONEY,
                    STRONG,
                    "\\baggregate\\b|\\bintrinsic value\\b|\\bproceeds\\b|\\bexpense\\b|\\bcosts?\\b"),
            clue(NumberKind.MONEY, MODERATE, "\\b(?:receivable|payable)\\b"),
            clue(
                    NumberKind.SHARES,
                    STRONG,
                    "\\b(?:number|amount) of (?:[a-z-]+ ){0,4}(?:shares?|options?|warrants?|rsus?|units?|awards?)\\b"),
            clue(
                    NumberKind.SHARES,
                    MODERATE,
                    "\\bshares?,? (?:[a-z,-]+ ){0,4}(?:authorized|issued|outstanding|reserved|available|used|granted|"
                            + "repurchased|held|excluded|withheld|purchased|sold|subject|forfeited|vested)\\b"),
            clue(
                    NumberKind.SHARES,
                    MODERATE,
                    "\\b(?:weighted[- ]average|anti-?dilutive|dilutive|outstanding|authorized|unvested|nonvested) "
                            + "(?:[a-z,-]+ ){0,5}(?:shares?|securities|options|warrants)\\b"),
            clue(NumberKind.SHARES, WEAK, "\\bshares\\b(?! of)"),
            clue(NumberKind.PLAIN, STRONG, "\\bnumber\\b|\\bpercent(?:age)?\\b|\\bratio\\b"),
            clue(
                    NumberKind.PLAIN,
                    WEAK,
                    "\\b(?:multiple|votes?|rate|factor|threshold|term|"
                            + "(?:useful|remaining) (?:life|lives)|years?|days|months|count)\\b"));

    private static final List<Clue> HEADING = List.of(
            clue(NumberKind.PER_SHARE, WEAK, "\\bper (?:common |ordinary |capital )?share\\b"),
            clue(NumberKind.SHARES, WEAK, "\\bshares\\b"),
            clue(NumberKind.SHARES, WEAK, "\\bnumber of\\b"));

    private LabelEvidence() {}

    /** The sum of the clues for each kind of number, from a label and the headings above it. */
    public static Map<NumberKind, Double> of(String label, List<String> headings) {
        Map<NumberKind, Double> sums = new EnumMap<>(NumberKind.class);
        if (ACCOUNT.matcher(label).find()) {
            return Map.of(NumberKind.MONEY, STRONG);
        }
        add(LABEL, label, sums);
        for (String heading : headings) {
            add(HEADING, heading, sums);
        }
        return sums;
    }

    private static void add(List<Clue> clues, String words, Map<NumberKind, Double> sums) {
        for (Clue clue : clues) {
            if (clue.words().matcher(words).find()) {
                sums.merge(clue.kind(), clue.weight(), Double::sum);
            }
        }
    }

    private static Clue clue(NumberKind kind, double weight, String words) {
        return new Clue(words(words), kind, weight);
    }

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
}
