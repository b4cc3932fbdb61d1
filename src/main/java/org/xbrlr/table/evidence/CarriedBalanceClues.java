package org.xbrlr.table.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.ValueRow;

/**
 * Rule 4.6: the beginning balance of a period is the ending balance of the period before.
 *
 * <p>Other rows are taken where they most likely stand.
 */
final class CarriedBalanceClues {
    private final Scene scene;
    private final Beliefs beliefs;

    CarriedBalanceClues(Scene scene, Beliefs beliefs) {
        this.scene = scene;
        this.beliefs = beliefs;
    }

    private Optional<BigDecimal> at(ValueRow row, int column) {
        int cell = beliefs.likeliestCell(row.index(), column);
        return cell < 0 ? Optional.empty() : row.number(cell);
    }

    /** Whether a row is an opening or closing balance by its label. */
    static boolean concerns(ValueRow row) {
        return row.opening() || row.closing();
    }

    void weigh(ValueRow row, Candidate candidate, Tally tally) {
        boolean opening = row.opening();
        if (!concerns(row)) {
            return;
        }
        int[] columns = candidate.columnArray();
        for (ValueRow other : scene.sameSection(row)) {
            boolean pairs = opening ? other.closing() : other.opening();
            if (pairs && other.index() != row.index()) {
                int fits = 0;
                int fails = 0;
                for (int i = 0; i < columns.length; i++) {
                    int partner = columns[i] + (opening ? 1 : -1);
                    if (partner < 0 || partner >= scene.layout().size() || !sameGroup(columns[i], partner)) {
                        continue;
                    }
                    Optional<BigDecimal> there = at(other, partner);
                    Optional<BigDecimal> here = row.number(i);
                    if (there.isPresent() && here.isPresent()) {
                        if (there.get().compareTo(here.get()) == 0) {
                            fits++;
                        } else {
                            fails++;
                        }
                    }
                }
                tally.add(Clue.BALANCE_CARRIED, fits);
                tally.add(Clue.BALANCE_NOT_CARRIED, fails);
            }
        }
    }

    private boolean sameGroup(int one, int other) {
        return scene.layout().slot(one).group() == scene.layout().slot(other).group();
    }
}
