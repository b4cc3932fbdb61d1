package org.xbrlr.table.evidence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.ValueRow;

/**
 * Arithmetic, column by column (C14, C19): members that add up to their total, and balances carried over.
 *
 * <p>Other rows are taken where they most likely stand.
 */
final class SumClues {
    private static final int MOST_MEMBERS = 30;

    private final Scene scene;
    private final Beliefs beliefs;
    private final Map<String, List<ValueRow>> membersOf = new HashMap<>();

    SumClues(Scene scene, Beliefs beliefs) {
        this.scene = scene;
        this.beliefs = beliefs;
    }

    void weigh(ValueRow row, Candidate candidate, Tally tally) {
        int[] columns = candidate.columnArray();
        int fits = 0;
        List<ValueRow> others = membersOf.computeIfAbsent(row.concept(), k -> scene.sameConcept(row));
        if (others.size() > 2 && others.size() <= MOST_MEMBERS) {
            for (int i = 0; i < columns.length; i++) {
                fits += membersAddUp(row, others, columns[i], i) ? 1 : 0;
            }
            tally.add(Clue.MEMBERS_ADD_UP, (double) fits / columns.length);
        }
        carried(row, columns, tally);
    }

    /** Whether one row of this concept is, in this column, the sum of two or more of the others next to one another. */
    private boolean membersAddUp(ValueRow row, List<ValueRow> rows, int column, int cell) {
        Optional<BigDecimal> own = row.number(cell);
        if (own.isEmpty() || own.get().signum() == 0) {
            return false;
        }
        for (ValueRow total : rows) {
            Optional<BigDecimal> sum = total.index() == row.index() ? own : at(total, column);
            if (sum.isEmpty()) {
                continue;
            }
            BigDecimal rest = sum.get();
            int terms = 0;
            boolean seen = total.index() == row.index();
            for (ValueRow part : rows) {
                if (part.index() > total.index()) {
                    Optional<BigDecimal> value = part.index() == row.index() ? own : at(part, column);
                    if (value.isPresent()) {
                        rest = rest.subtract(value.get());
                        terms++;
                        seen |= part.index() == row.index();
                        if (rest.signum() == 0 && terms > 1 && seen) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private Optional<BigDecimal> at(ValueRow row, int column) {
        int cell = beliefs.likeliestCell(row.index(), column);
        return cell < 0 ? Optional.empty() : row.number(cell);
    }

    /** Rule 4.6: the beginning balance of a period is the ending balance of the period before. */
    private void carried(ValueRow row, int[] columns, Tally tally) {
        boolean begins = speaksOf(row, "beginning");
        boolean ends = speaksOf(row, "ending") || speaksOf(row, "end of");
        if (!begins && !ends) {
            return;
        }
        for (ValueRow other : scene.sameSection(row)) {
            boolean pairs =
                    begins ? speaksOf(other, "ending") || speaksOf(other, "end of") : speaksOf(other, "beginning");
            if (pairs && other.index() != row.index()) {
                int fits = 0;
                int fails = 0;
                for (int i = 0; i < columns.length; i++) {
                    int partner = columns[i] + (begins ? 1 : -1);
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
