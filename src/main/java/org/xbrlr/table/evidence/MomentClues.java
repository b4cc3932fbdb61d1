package org.xbrlr.table.evidence;

import org.xbrlr.table.PeriodType;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.ValueRow;

/**
 * What the dates of an instant say (C21): balances stand at the newest two balance dates, a lone one at the newest; a date
 * that belongs to no period is an event.
 */
final class MomentClues {
    private MomentClues() {}

    static void weigh(Scene scene, ValueRow row, Candidate candidate, Tally tally) {
        if (candidate.type() != PeriodType.INSTANT) {
            return;
        }
        long set = candidate.columns();
        int used = 0;
        int skipped = 0;
        int lastUsed = -1;
        int usedColumns = 0;
        for (int m = 0; m < scene.moments().size(); m++) {
            long moment = scene.moments().get(m);
            if ((set & moment) != 0) {
                skipped += lastUsed < 0 ? 0 : m - lastUsed - 1;
                lastUsed = m;
                used++;
                usedColumns += Long.bitCount(set & moment);
                if (Long.bitCount(set & moment) > 1) {
                    tally.add(Clue.REPEATED_MOMENT, 1);
                }
            }
        }
        int odd = Long.bitCount(set) - usedColumns;
        if (odd > 0) {
            tally.add(Clue.FIRST_DAY_MOMENT, firstDays(scene, candidate));
            tally.add(Clue.ODD_MOMENT, odd);
            tally.add(Clue.ODD_AMONG_REGULAR, odd * scene.regularShare());
            if (used > 0) {
                tally.add(Clue.ODD_AND_REGULAR, 1);
            }
        }
        tally.add(Clue.SKIPPED_MOMENT, skipped);
        if (odd == 0) {
            regular(scene, set, used, lastUsed, tally);
        }
    }

    private static int firstDays(Scene scene, Candidate candidate) {
        int count = 0;
        for (int c : candidate.columnArray()) {
            count += scene.isFirstDay(c) ? 1 : 0;
        }
        return count;
    }

    private static void regular(Scene scene, long set, int used, int lastUsed, Tally tally) {
        int moments = scene.moments().size();
        if (used == moments) {
            tally.add(Clue.ALL_MOMENTS, 1);
        }
        if (used == 1) {
            tally.add(
                    lastUsed == 0
                            ? Clue.LONE_NEWEST_MOMENT
                            : lastUsed == 1 ? Clue.LONE_SECOND_MOMENT : Clue.LONE_OLDER_MOMENT,
                    1);
        } else if ((set & scene.moments().get(0)) == 0) {
            tally.add(Clue.WITHOUT_NEWEST_MOMENT, 1);
        } else if (used == 2 && (set & scene.moments().get(1)) != 0) {
            tally.add(Clue.NEWEST_TWO_MOMENTS, 1);
        }
    }
}
