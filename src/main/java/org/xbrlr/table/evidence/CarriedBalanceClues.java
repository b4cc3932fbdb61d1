package org.xbrlr.table.evidence;

import java.math.BigDecimal;
import java.util.Locale;
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
    private final boolean[] begins;
    private final boolean[] ends;

    CarriedBalanceClues(Scene scene, Beliefs beliefs) {
        this.scene = scene;
        this.beliefs = beliefs;
        begins = new boolean[scene.rows().size()];
        ends = new boolean[begins.length];
        for (ValueRow row : scene.rows()) {
            begins[row.index()] = begins(row);
            ends[row.index()] = ends(row);
        }
    }

    private Optional<BigDecimal> at(ValueRow row, int column) {
        int cell = beliefs.likeliestCell(row.index(), column);
        return cell < 0 ? Optional.empty() : row.number(cell);
    }

    /** Whether a row is an opening or closing balance by its label. */
    static boolean concerns(ValueRow row) {
        return begins(row) || ends(row);
    }

    private static boolean begins(ValueRow row) {
        return speaksOf(row, "beginning");
    }

    private static boolean ends(ValueRow row) {
        return speaksOf(row, "ending") || speaksOf(row, "end of");
    }

    void weigh(ValueRow row, Candidate candidate, Tally tally) {
        boolean opening = begins[row.index()];
        if (!opening && !ends[row.index()]) {
            return;
        }
        int[] columns = candidate.columnArray();
        for (ValueRow other : scene.sameSection(row)) {
            boolean pairs = opening ? ends[other.index()] : begins[other.index()];
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

    private static boolean speaksOf(ValueRow row, String word) {
        return row.row().label().toLowerCase(Locale.ROOT).contains(word);
    }
}
