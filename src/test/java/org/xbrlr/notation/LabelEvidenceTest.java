package org.xbrlr.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelEvidenceTest {
    /** Pieces that the expressions are made of. */
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

    /** What a clue needs is a part of whatever its expression finds. */
    @Test
    void needsNothingThatMayBeMissing() {
        Random random = new Random(11);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = 1 + random.nextInt(5); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            for (LabelEvidence.Clue clue : LabelEvidence.clues()) {
                if (clue.words().matcher(text).find()) {
                    found++;
                    assertThat(clue.mayBeIn(
                                    LabelEvidence.Letters.of(text.toString().toLowerCase(Locale.ROOT))))
                            .as("%s in '%s'", clue.words(), text)
                            .isTrue();
                }
            }
        }
        assertThat(found).isGreaterThan(5_000);
    }
}
