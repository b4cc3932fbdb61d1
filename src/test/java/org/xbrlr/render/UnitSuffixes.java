package org.xbrlr.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The {@code | shares} after a row's label: a row of one unit, unless it is the unit of most rows (rule 4.5). */
final class UnitSuffixes {
    private final Map<Slot, String> suffixes = new HashMap<>();

    UnitSuffixes(List<Lane> lanes, List<Slot> rows) {
        Map<Slot, Unit> single = new HashMap<>();
        for (Slot row : rows) {
            Set<Unit> units = lanes.stream()
                    .flatMap(l -> Optional.ofNullable(l.cells().get(row)).stream())
                    .flatMap(f -> f.unit().stream())
                    .collect(Collectors.toSet());
            if (units.size() == 1 && !units.iterator().next().pure()) {
                single.put(row, units.iterator().next());
            } else if (units.size() > 1 && units.stream().allMatch(Unit::perShare)) {
                suffixes.put(row, "(per share)");
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        single.values().forEach(u -> counts.merge(u.id(), 1, Integer::sum));
        List<Integer> sorted = new ArrayList<>(counts.values());
        sorted.sort((a, b) -> b - a);
        boolean tie = sorted.size() > 1 && sorted.get(0).equals(sorted.get(1));
        single.forEach((row, unit) -> {
            if (tie || counts.getOrDefault(unit.id(), 0) < sorted.get(0)) {
                suffixes.put(row, unit.symbol());
            }
        });
    }

    /** The suffix of a row without the bar in front. */
    Optional<String> of(Slot row) {
        return Optional.ofNullable(suffixes.get(row));
    }
}
