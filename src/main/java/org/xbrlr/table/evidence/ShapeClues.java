package org.xbrlr.table.evidence;

import java.util.List;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.ValueRow;

/**
 * What the shape of a column set says (C6, C21): rows tend to fill whole groups, from the newest column on, and a lone
 * value tends to stand in the newest column of the main period.
 */
final class ShapeClues {
    private ShapeClues() {}

    static void weigh(Scene scene, ValueRow row, Candidate candidate, Tally tally) {
        long set = candidate.columns();
        if (set == (1L << row.size()) - 1) {
            tally.add(Clue.LEFT_ALIGNED, 1);
        }
        if (candidate.type() == PeriodType.INSTANT) {
            return;
        }
        long durations = scene.durations();
        int events = Long.bitCount(set & scene.events());
        if (events > 0) {
            tally.add(Clue.EVENT_COLUMN, events);
            tally.add(Clue.EVENT_AMONG_REGULAR, events * scene.regularShare());
            if ((set & durations) != 0) {
                tally.add(Clue.EVENT_AND_REGULAR, 1);
            }
        }
        ends(scene, set, tally);
        if (row.size() == 1) {
            lone(scene, set, tally);
            return;
        }
        if (set == durations) {
            tally.add(Clue.ALL_DURATIONS, 1);
        }
        groups(scene, set, tally);
    }

    /** Which groups and columns the set begins and ends with. */
    private static void ends(Scene scene, long set, Tally tally) {
        List<Long> groups = scene.groups();
        if (groups.size() > 1) {
            if ((set & groups.get(groups.size() - 1)) != 0) {
                tally.add(Clue.LONGEST_GROUP, 1);
            }
            if ((set & groups.get(0)) != 0) {
                tally.add(Clue.SHORTEST_GROUP, 1);
            }
        }
        if (scene.mainGroup() >= 0 && (set & Long.lowestOneBit(groups.get(scene.mainGroup()))) != 0) {
            tally.add(Clue.MAIN_COLUMN, 1);
        }
    }

    /** How a row of several values fills the groups. */
    private static void groups(Scene scene, long set, Tally tally) {
        int used = 0;
        int whole = 0;
        int places = 0;
        boolean samePlaces = true;
        for (long group : scene.groups()) {
            long here = group & set;
            if (here == 0) {
                continue;
            }
            used++;
            if (here == group) {
                whole++;
            } else {
                tally.add(Clue.PART_OF_GROUP, 1);
                if ((here & Long.lowestOneBit(group)) == 0) {
                    tally.add(Clue.NOT_FROM_FIRST, 1);
                }
                int span = Long.SIZE - Long.numberOfLeadingZeros(here) - Long.numberOfTrailingZeros(here);
                tally.add(Clue.HOLE_IN_GROUP, span - Long.bitCount(here));
            }
            int place = (int) (here >>> Long.numberOfTrailingZeros(group));
            samePlaces &= used == 1 || place == places;
            places = place;
        }
        if (used == 0) {
            return;
        }
        if (used == whole) {
            tally.add(Clue.WHOLE_GROUPS, 1);
            if (whole == 1 && scene.groups().size() > 1) {
                tally.add(Clue.WHOLE_GROUP, 1);
            }
        }
        if (scene.groups().size() > 1) {
            if (used == 1) {
                tally.add(Clue.ONE_GROUP_OF_SEVERAL, 1);
            } else {
                tally.add(samePlaces ? Clue.SAME_PLACES_IN_GROUPS : Clue.OTHER_PLACES_IN_GROUPS, 1);
            }
        }
    }

    private static void lone(Scene scene, long set, Tally tally) {
        for (long group : scene.groups()) {
            if ((group & set) != 0) {
                int place = Long.bitCount(group & (set - 1));
                tally.add(place == 0 ? Clue.LONE_NEWEST : place == 1 ? Clue.LONE_SECOND : Clue.LONE_OLDER, 1);
                if (Long.bitCount(group) == 1) {
                    tally.add(Clue.LONE_IN_GROUP_OF_ONE, 1);
                }
            }
        }
    }
}
