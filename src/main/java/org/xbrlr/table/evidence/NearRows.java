package org.xbrlr.table.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xbrlr.table.placement.ValueRow;

/**
 * The rows that say most of a row: the nearest of its label, of its section and of all, the row itself left out. They are the
 * same in every pass.
 *
 * @param ofLabel the rows of its concept
 * @param ofSection those of its section
 * @param ofLabelAndSize by index, those of its concept that have as many values
 * @param ofSectionAndSize those of its section that do
 * @param ofSize those of the page that do
 */
@SuppressWarnings("ArrayRecordComponent") // read by the room only
record NearRows(
        List<ValueRow> ofLabel, List<ValueRow> ofSection, int[] ofLabelAndSize, int[] ofSectionAndSize, int[] ofSize) {
    private static final int MOST = 40;

    private static NearRows of(Scene scene, ValueRow row) {
        List<ValueRow> ofLabel = nearest(row, scene.sameConcept(row));
        List<ValueRow> ofSection = nearest(row, scene.sameSection(row));
        return new NearRows(
                ofLabel,
                ofSection,
                ofSameSize(row, ofLabel),
                ofSameSize(row, ofSection),
                ofSameSize(row, nearest(row, scene.rows())));
    }

    /** The nearest of some rows, which are in order, in their order of nearness. */
    private static List<ValueRow> nearest(ValueRow row, List<ValueRow> all) {
        int above = 0;
        int end = all.size();
        while (above < end) {
            int middle = (above + end) >>> 1;
            boolean before = all.get(middle).index() < row.index();
            above = before ? middle + 1 : above;
            end = before ? end : middle;
        }
        int below = above < all.size() && all.get(above).index() == row.index() ? above + 1 : above;
        above--;
        List<ValueRow> nearest = new ArrayList<>();
        while (nearest.size() < MOST && (above >= 0 || below < all.size())) {
            boolean up = below == all.size()
                    || (above >= 0
                            && row.index() - all.get(above).index()
                                    <= all.get(below).index() - row.index());
            nearest.add(all.get(up ? above : below));
            above -= up ? 1 : 0;
            below += up ? 0 : 1;
        }
        return nearest;
    }

    private static int[] ofSameSize(ValueRow row, List<ValueRow> rows) {
        int[] indexes = new int[rows.size()];
        int n = 0;
        for (ValueRow other : rows) {
            if (other.size() == row.size()) {
                indexes[n] = other.index();
                n++;
            }
        }
        return Arrays.copyOf(indexes, n);
    }

    /** Those of each row of a page, found when they are asked for. */
    static final class OfScene {
        private final Scene scene;
        private final Map<Integer, NearRows> byRow = new HashMap<>();

        OfScene(Scene scene) {
            this.scene = scene;
        }

        NearRows of(ValueRow row) {
            NearRows near = byRow.get(row.index());
            if (near == null) {
                near = NearRows.of(scene, row);
                byRow.put(row.index(), near);
            }
            return near;
        }
    }
}
