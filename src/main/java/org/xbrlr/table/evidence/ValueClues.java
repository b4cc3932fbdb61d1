package org.xbrlr.table.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.xbrlr.notation.Value;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.SymbolCode;
import org.xbrlr.table.placement.ValueRow;

/** What the shown values say: of the code of the row, and of longer and shorter periods with one end. */
final class ValueClues {
    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

    private final Scene scene;
    private final ValueRow row;
    private final boolean allAmounts;
    private final boolean anyMarked;
    private final boolean small;
    private final boolean decimals;
    private final boolean scaled;
    private final NumberWords words;

    /** Looks at a row, once for all its candidates. */
    ValueClues(Scene scene, ValueRow row, NumberWords words) {
        this.scene = scene;
        this.row = row;
        allAmounts = row.allAmounts();
        anyMarked = row.anyMarked();
        boolean anyDecimals = false;
        boolean allSmall = true;
        for (int i = 0; i < row.size(); i++) {
            Optional<BigDecimal> number = row.number(i);
            boolean whole = number.isPresent() && number.get().scale() <= 0;
            anyDecimals |= number.isPresent() && !whole;
            allSmall &= whole && number.get().abs().compareTo(SMALL) < 0;
        }
        decimals = anyDecimals;
        small = allSmall;
        this.words = words;
        scaled = scene.scaled();
    }

    /** Whether the row shows plain amounts only. */
    boolean plainAmounts() {
        return allAmounts && !anyMarked;
    }

    void weigh(Candidate candidate, Tally tally) {
        if (candidate.forced()) {
            tally.add(Clue.UNITS_BROKEN, 1);
        }
        code(candidate.code(), tally);
        if (candidate.type() == PeriodType.DURATION) {
            spans(candidate, tally);
        }
        if (candidate.holds(0) && !allAmounts) {
            boolean text = row.value(0) instanceof Value.Text || row.value(0) instanceof Value.Bool;
            tally.add(text ? Clue.TEXT_FIRST : Clue.RATE_FIRST, 1);
        }
    }

    private void code(SymbolCode code, Tally tally) {
        if (plainAmounts() && code == SymbolCode.NONE) {
            tally.add(Clue.NO_CURRENCY, 1);
            tally.add(Clue.COUNT_NAMED, words.count());
        }
        if (plainAmounts() && small && code == SymbolCode.MONEY) {
            tally.add(Clue.SMALL_MONEY, 1);
        }
        if (!allAmounts && !anyMarked) {
            return;
        }
        if (code == SymbolCode.PER_SHARE) {
            tally.add(Clue.PRICE_NAMED, words.price());
            tally.add(decimals ? Clue.PER_SHARE_WITH_DECIMALS : Clue.PER_SHARE_WITHOUT_DECIMALS, 1);
        } else if (decimals && scaled && code == SymbolCode.MONEY) {
            tally.add(Clue.DECIMALS_UNSCALED, 1);
        }
    }

    private void spans(Candidate candidate, Tally tally) {
        int[] columns = candidate.columnArray();
        for (int i = 0; i < columns.length; i++) {
            for (int j = i + 1; j < columns.length; j++) {
                if ((scene.sameDay(columns[i]) >>> columns[j] & 1) != 0
                        && scene.layout().slot(columns[i]).months()
                                < scene.layout().slot(columns[j]).months()) {
                    Optional<BigDecimal> shorter = row.number(i);
                    Optional<BigDecimal> longer = row.number(j);
                    if (shorter.isPresent() && longer.isPresent()) {
                        int order = longer.get().abs().compareTo(shorter.get().abs());
                        if (order != 0) {
                            tally.add(order > 0 ? Clue.LONGER_IS_LARGER : Clue.LONGER_IS_SMALLER, 1);
                        }
                    }
                }
            }
        }
    }
}
