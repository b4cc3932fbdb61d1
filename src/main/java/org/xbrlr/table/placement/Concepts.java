package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rows are surely of one concept: same label, same suffix, same heading, in different sections.
 *
 * <p>A concept has one period type (C9) and one data type, so its rows are all of instants or all of durations, and all
 * money or none. Where one section shows a label twice under one heading, the label may stand for two concepts, and its
 * rows are not taken together.
 */
public final class Concepts {
    private final List<List<ValueRow>> groups;
    private final int[] groupOf;
    private final boolean[] anyMarked;
    private final boolean[] allAmounts;

    /** Groups the rows of a page. */
    public Concepts(List<ValueRow> rows) {
        Map<String, List<ValueRow>> byName = new LinkedHashMap<>();
        for (ValueRow row : rows) {
            List<String> headings = row.row().headings();
            String heading = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
            String name = row.concept() + '\u0000' + heading;
            List<ValueRow> group = byName.get(name);
            if (group == null) {
                group = new ArrayList<>();
                byName.put(name, group);
            }
            group.add(row);
        }
        groups = new ArrayList<>();
        groupOf = new int[rows.size()];
        anyMarked = new boolean[rows.size()];
        allAmounts = new boolean[rows.size()];
        for (List<ValueRow> group : byName.values()) {
            Set<String> sections = new HashSet<>();
            for (ValueRow row : group) {
                sections.add(row.row().section());
            }
            if (sections.size() == group.size()) {
                add(group);
            } else {
                for (ValueRow row : group) {
                    add(List.of(row));
                }
            }
        }
    }

    private void add(List<ValueRow> group) {
        boolean marked = false;
        boolean amounts = true;
        for (ValueRow row : group) {
            marked |= row.anyMarked();
            amounts &= row.allAmounts();
        }
        for (ValueRow row : group) {
            groupOf[row.index()] = groups.size();
            anyMarked[row.index()] = marked;
            allAmounts[row.index()] = amounts;
        }
        groups.add(List.copyOf(group));
    }

    /** The rows of each concept. */
    public List<List<ValueRow>> groups() {
        return groups;
    }

    /** The place of the concept of a row among the {@link #groups}. */
    int groupOf(ValueRow row) {
        return groupOf[row.index()];
    }

    /** Whether a row of the concept of this row shows a currency symbol. */
    boolean anyMarked(ValueRow row) {
        return anyMarked[row.index()];
    }

    /** Whether all rows of the concept of this row show nothing but amounts. */
    boolean allAmounts(ValueRow row) {
        return allAmounts[row.index()];
    }
}
