package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.Slot;

/** The columns that a fact fills together, as sets: one for most facts, several for an instant or on a page with two currencies. */
final class ColumnBlocks {
    private final Layout layout;

    ColumnBlocks(Layout layout) {
        this.layout = layout;
    }

    /** Each column by itself. */
    List<Long> singles(long allowed, boolean durationsOnly) {
        List<Long> result = new ArrayList<>();
        for (int c = 0; c < layout.size(); c++) {
            if ((allowed >>> c & 1) != 0 && (!durationsOnly || layout.slot(c).takesDurations())) {
                result.add(1L << c);
            }
        }
        return result;
    }

    /** Duration columns, those of one period and several currencies together. */
    List<Long> periods(long allowed) {
        Map<List<Object>, Long> byPeriod = new LinkedHashMap<>();
        for (int c = 0; c < layout.size(); c++) {
            Slot slot = layout.slot(c);
            if ((allowed >>> c & 1) != 0 && slot.takesDurations()) {
                List<Object> key =
                        slot.currency().isPresent() ? List.of(slot.role(), slot.group(), slot.day()) : List.of(c);
                byPeriod.merge(key, 1L << c, (a, b) -> a | b);
            }
        }
        return List.copyOf(byPeriod.values());
    }

    /** Columns of one end date together: an instant that shares a column with one currency only is not copied to others. */
    List<Long> moments(long allowed, boolean acrossCurrencies) {
        Map<List<Object>, Long> byMoment = new LinkedHashMap<>();
        for (int c = 0; c < layout.size(); c++) {
            Slot slot = layout.slot(c);
            String currency =
                    acrossCurrencies ? "" : slot.currency().map(u -> u.symbol()).orElse("");
            if ((allowed >>> c & 1) != 0) {
                byMoment.merge(List.of(slot.day(), currency), 1L << c, (a, b) -> a | b);
            }
        }
        return List.copyOf(byMoment.values());
    }
}
