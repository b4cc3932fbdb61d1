package org.xbrlr.table.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.xbrlr.table.placement.ValueRow;

/** The rows of amounts in which a total may stand before what it adds up (C14): not so few that one is no sum, nor too many. */
final class TotalsFirst {
    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 40;

    private TotalsFirst() {}

    /** The rows of each concept: the total above its members. */
    static List<List<ValueRow>> ofConcepts(Scene scene) {
        return amounts(scene.concepts());
    }

    /** The rows of each section from the last up: the total below its parts. */
    static List<List<ValueRow>> ofSections(Scene scene) {
        List<List<ValueRow>> upwards = new ArrayList<>();
        for (List<ValueRow> section : amounts(scene.sections())) {
            List<ValueRow> rows = new ArrayList<>(section);
            Collections.reverse(rows);
            upwards.add(rows);
        }
        return upwards;
    }

    private static List<List<ValueRow>> amounts(Collection<List<ValueRow>> lists) {
        List<List<ValueRow>> result = new ArrayList<>();
        for (List<ValueRow> rows : lists) {
            List<ValueRow> amounts = new ArrayList<>(rows.size());
            for (ValueRow row : rows) {
                if (row.allAmounts()) {
                    amounts.add(row);
                }
            }
            if (amounts.size() >= LEAST_ROWS && amounts.size() <= MOST_ROWS) {
                result.add(amounts);
            }
        }
        return result;
    }
}
