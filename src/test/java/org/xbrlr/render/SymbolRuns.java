package org.xbrlr.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which cells carry a currency symbol: the first and the last of each run in their column (rule 5.2).
 *
 * <pre>
 * $ 64,928      first of a run of money
 * 37,656
 * $ 27,272      last, since the percentage ends the run
 * 42.00%
 * $ (694)       first of the next
 * </pre>
 */
final class SymbolRuns {
    private final Map<Lane, Set<Slot>> marked = new HashMap<>();

    private SymbolRuns() {}

    boolean marked(Lane lane, Slot slot) {
        return marked.getOrDefault(lane, Set.of()).contains(slot);
    }

    /** By column, as the Python renderer does. A nil keeps its unit and may hide a mark. */
    static SymbolRuns byColumn(List<Lane> lanes) {
        SymbolRuns runs = new SymbolRuns();
        for (Lane lane : lanes) {
            Set<Slot> set = new HashSet<>();
            List<Slot> slots = List.copyOf(lane.cells().keySet());
            List<String> codes =
                    lane.cells().values().stream().map(SymbolRuns::code).toList();
            for (int i = 0; i < codes.size(); i++) {
                boolean first = i == 0 || !codes.get(i).equals(codes.get(i - 1));
                boolean last = i == codes.size() - 1 || !codes.get(i).equals(codes.get(i + 1));
                if (!codes.get(i).isEmpty() && (first || last)) {
                    set.add(slots.get(i));
                }
            }
            runs.marked.put(lane, set);
        }
        return runs;
    }

    /** By row, as the .NET renderer does: the first and the last row of money, and every row of money per share. */
    static SymbolRuns byRow(List<Lane> lanes, List<Slot> rows) {
        List<Slot> money = rows.stream()
                .filter(r -> r.entry().concept().type() == Type.MONETARY)
                .toList();
        Set<Slot> set = new HashSet<>();
        rows.stream().filter(r -> r.entry().concept().type() == Type.PER_SHARE).forEach(set::add);
        if (!money.isEmpty()) {
            set.add(money.get(0));
            set.add(money.get(money.size() - 1));
        }
        SymbolRuns runs = new SymbolRuns();
        lanes.forEach(lane -> runs.marked.put(lane, set));
        return runs;
    }

    private static String code(StatedFact fact) {
        Optional<Unit> unit = fact.unit().filter(u -> fact.concept().type().carriesSymbol());
        return unit.map(Unit::id).orElse("");
    }
}
