package org.xbrlr.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LabelEvidenceTest {
    /** Pieces that the phrases are made of. */
    private static final List<String> PIECES = List.of(
            "(in ",
            "(",
            ")",
            "in ",
            "Shares",
            "share",
            "units",
            "unit",
            ", ",
            " ",
            "per ",
            "dollars ",
            "$",
            "/",
            "right",
            "warrant",
            "ADS",
            "years",
            "year",
            "month",
            "days",
            "percent",
            "pure",
            "vote ",
            "votes ",
            "Firm ID",
            "index key",
            "file ",
            "commission ",
            "number",
            "zip ",
            "area ",
            "code",
            "exercise ",
            "stock ",
            "price",
            "prices",
            "par value",
            " of ",
            "weighted-average ",
            "Weighted average ",
            "fair value",
            "grant date ",
            "Aggregate",
            "intrinsic value",
            "Proceeds",
            "expense",
            "cost",
            "costs",
            "receivable",
            "payable",
            "Number of ",
            "amount of ",
            "options",
            "RSUs",
            "awards",
            "authorized",
            "issued",
            "outstanding",
            "dilutive ",
            "securities",
            "warrants",
            "percentage",
            "ratio",
            "multiple",
            "rate",
            "factor",
            "threshold",
            "term",
            "useful ",
            "remaining ",
            "life",
            "lives",
            "months",
            "count",
            "common ",
            "0.01",
            "5",
            "-");

    /** What the clues find, in their order, as expressions. */
    private static final List<String> EXPRESSIONS = List.of(
            "[0-9] par value|par value (?:of )?[^a-z]{0,3}[0-9]",
            "\\((?:in )?(?:shares?|units)\\)|\\bin shares\\b|,? ?, shares$",
            "\\((?:in )?(?:[a-z]+ )?per (?:share|unit|right|warrant|ads|ad)\\b[^)]*\\)|\\((?:in )?[a-z$¥€£]+ ?(?:per|/) ?(?:shares?|unit)\\)",
            "\\(in (?:years?|months?|days?|percent|pure)\\)|\\((?:year|day|month)s?\\)|\\bvotes? per\\b",
            "\\b(?:firm id|index key|file number|identification number|zip code|area code|(?:commission|registration) number)\\b",
            "\\bper (?:[a-z]+ ){0,2}(?:shares?|unit|warrant|right|option|ads|ad)\\b",
            "\\b(?:exercise|conversion|strike|share|stock|offering|closing|trigger|hurdle|subscription|redemption|market) prices?\\b|\\bpar value\\b|\\bprice per\\b|\\bprice of (?:shares?|warrants?|stock|options?)\\b",
            "\\bweighted[- ]average (?:[a-z-]+ ){0,3}(?:fair value|price)\\b|\\bgrant[- ]date fair value\\b",
            "\\baggregate\\b|\\bintrinsic value\\b|\\bproceeds\\b|\\bexpense\\b|\\bcosts?\\b",
            "\\b(?:receivable|payable)\\b",
            "\\b(?:number|amount) of (?:[a-z-]+ ){0,4}(?:shares?|options?|warrants?|rsus?|units?|awards?)\\b",
            "\\bshares?,? (?:[a-z,-]+ ){0,4}(?:authorized|issued|outstanding|reserved|available|used|granted|repurchased|held|excluded|withheld|purchased|sold|subject|forfeited|vested)\\b",
            "\\b(?:weighted[- ]average|anti-?dilutive|dilutive|outstanding|authorized|unvested|nonvested) (?:[a-z,-]+ ){0,5}(?:shares?|securities|options|warrants)\\b",
            "\\bshares\\b(?! of)",
            "\\bnumber\\b|\\bpercent(?:age)?\\b|\\bratio\\b",
            "\\b(?:multiple|votes?|rate|factor|threshold|term|(?:useful|remaining) (?:life|lives)|years?|days|months|count)\\b",
            "\\bper (?:common |ordinary |capital )?share\\b",
            "\\bshares\\b",
            "\\bnumber of\\b");

    @Test
    void saysWhatNumbersCount() {
        assertThat(LabelEvidence.of("Basic net loss (in dollars per share)", List.of()))
                .containsOnlyKeys(NumberKind.PER_SHARE);
        assertThat(LabelEvidence.of("Common stock, shares authorized", List.of()))
                .containsOnlyKeys(NumberKind.SHARES);
        assertThat(LabelEvidence.of("Number of operating segments", List.of())).containsOnlyKeys(NumberKind.PLAIN);
        assertThat(LabelEvidence.of("Common stock, $0.01 par value", List.of())).containsOnlyKeys(NumberKind.MONEY);
        assertThat(LabelEvidence.of("Revenue", List.of("Earnings per share"))).containsKey(NumberKind.PER_SHARE);
    }

    @Test
    void findsWhatExpressionsFind() {
        Random random = new Random(11);
        List<LabelEvidence.Clue> clues = LabelEvidence.clues();
        List<Pattern> expressions = EXPRESSIONS.stream()
                .map(expression -> Pattern.compile(expression, Pattern.CASE_INSENSITIVE))
                .toList();
        assertThat(clues).hasSameSizeAs(expressions);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = 1 + random.nextInt(5); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Phrase.Letters letters = Phrase.Letters.of(text.toString().toLowerCase(Locale.ROOT));
            for (int clue = 0; clue < clues.size(); clue++) {
                boolean expected = expressions.get(clue).matcher(text).find();
                found += expected ? 1 : 0;
                assertThat(clues.get(clue).in(letters))
                        .as("%s in '%s'", expressions.get(clue), text)
                        .isEqualTo(expected);
            }
        }
        assertThat(found).isGreaterThan(5_000);
    }
}
