package org.xbrlr.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where footnote marks stand: at the row when all its cells share one, at the column likewise, else at the cell (5.9). */
final class FootnoteMarks {
    private final Map<Slot, List<Integer>> byRow = new HashMap<>();
    private final Map<Lane, List<Integer>> byColumn = new HashMap<>();

    FootnoteMarks(List<Lane> lanes, List<Slot> rows) {
        if (lanes.size() > 1) {
            for (Slot row : rows) {
                byRow.put(
                        row,
                        common(lanes.stream()
                                .flatMap(l -> Optional.ofNullable(l.cells().get(row)).stream())
                                .map(StatedFact::marks)
                                .toList()));
            }
        }
        if (rows.size() > 1) {
            for (Lane lane : lanes) {
                byColumn.put(
                        lane,
                        common(lane.cells().entrySet().stream()
                                .map(e -> without(e.getValue().marks(), row(e.getKey())))
                                .toList()));
            }
        }
    }

    List<Integer> row(Slot row) {
        return byRow.getOrDefault(row, List.of());
    }

    List<Integer> column(Lane lane) {
        return byColumn.getOrDefault(lane, List.of());
    }

    List<Integer> cell(Lane lane, Slot row) {
        StatedFact fact = lane.cells().get(row);
        return fact == null ? List.of() : without(without(fact.marks(), row(row)), column(lane));
    }

    /** The marks as printed, {@code [1],[2]}. */
    static String text(List<Integer> marks) {
        return marks.stream().map(m -> "[" + m + "]").collect(Collectors.joining(","));
    }

    private static List<Integer> common(Collection<List<Integer>> lists) {
        List<Integer> all = lists.stream().findFirst().map(ArrayList::new).orElseGet(ArrayList::new);
        lists.forEach(all::retainAll);
        return List.copyOf(all);
    }

    private static List<Integer> without(List<Integer> marks, List<Integer> taken) {
        return marks.stream().filter(m -> !taken.contains(m)).toList();
    }
}
