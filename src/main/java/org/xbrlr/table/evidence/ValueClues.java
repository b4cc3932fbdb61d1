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

    private ValueClues() {}

    static void weigh(Scene scene, ValueRow row, Candidate candidate, Tally tally) {
        if (candidate.forced()) {
            tally.add(Clue.UNITS_BROKEN, 1);
        }
        code(scene, row, candidate.code(), tally);
        if (candidate.type() == PeriodType.DURATION) {
            spans(scene, row, candidate, tally);
        }
        boolean first = candidate.holds(0);
        if (first && !row.allAmounts()) {
            boolean text = row.value(0) instanceof Value.Text || row.value(0) instanceof Value.Bool;
            tally.add(text ? Clue.TEXT_FIRST : Clue.RATE_FIRST, 1);
        }
    }

    private static void code(Scene scene, ValueRow row, SymbolCode code, Tally tally) {
        if (!row.allAmounts() || row.anyMarked()) {
            if (row.anyMarked()) {
                decimals(scene, row, code, tally);
            }
            return;
        }
        if (code == SymbolCode.NONE) {
            tally.add(Clue.NO_CURRENCY, 1);
        }
        boolean small = true;
        for (int i = 0; i < row.size(); i++) {
            small &= row.number(i)
                    .filter(v -> v.scale() <= 0 && v.abs().compareTo(SMALL) < 0)
                    .isPresent();
        }
        if (small && code == SymbolCode.MONEY) {
            tally.add(Clue.SMALL_MONEY, 1);
        }
        decimals(scene, row, code, tally);
    }

    private static void decimals(Scene scene, ValueRow row, SymbolCode code, Tally tally) {
        boolean decimals = false;
        for (int i = 0; i < row.size(); i++) {
            decimals |= row.number(i).filter(v -> v.scale() > 0).isPresent();
        }
        boolean scaled = scene.page().scale().scales().stream().anyMatch(s -> s.power() > 0);
        if (code == SymbolCode.PER_SHARE) {
            tally.add(decimals ? Clue.PER_SHARE_WITH_DECIMALS : Clue.PER_SHARE_WITHOUT_DECIMALS, 1);
        } else if (decimals && scaled && code == SymbolCode.MONEY) {
            tally.add(Clue.DECIMALS_UNSCALED, 1);
        }
    }

    private static void spans(Scene scene, ValueRow row, Candidate candidate, Tally tally) {
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
