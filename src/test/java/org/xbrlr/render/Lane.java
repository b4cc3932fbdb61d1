package org.xbrlr.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A column while columns are merged: first those of one period and unit, then whatever is copied into it. */
final class Lane {
    private final Head head;
    private final Optional<Unit> unit;
    private final NavigableMap<Slot, StatedFact> cells = new TreeMap<>();

    Lane(Head head, Optional<Unit> unit) {
        this.head = head;
        this.unit = unit;
    }

    Head head() {
        return head;
    }

    /** The unit that the column was made for. */
    Optional<Unit> unit() {
        return unit;
    }

    NavigableMap<Slot, StatedFact> cells() {
        return cells;
    }

    boolean monetary() {
        return unit.filter(Unit::currency).isPresent();
    }

    boolean perShare() {
        return unit.filter(Unit::perShare).isPresent();
    }

    /** The currencies among its facts. */
    Set<String> currencies() {
        return cells.values().stream()
                .flatMap(f -> f.unit().stream())
                .flatMap(u -> u.currencyCode().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a cell of each stands in the same row and they are not the same fact. */
    boolean collides(Lane other) {
        return cells.entrySet().stream()
                .anyMatch(e ->
                        other.cells.containsKey(e.getKey()) && !e.getValue().equals(other.cells.get(e.getKey())));
    }

    void copyInto(Lane target) {
        cells.forEach(target.cells::putIfAbsent);
    }

    boolean subsetOf(Lane other) {
        return new HashSet<>(other.cells.values()).containsAll(cells.values());
    }

    /** The unit lines of its head (rule 2.6): currency first, then by type name; no line for pure. */
    List<String> unitLines() {
        List<StatedFact> facts = new ArrayList<>(cells.values());
        facts.removeIf(f -> f.unit().isEmpty() || f.unit().get().pure());
        facts.sort(
                Comparator.comparing((StatedFact f) -> !f.unit().orElseThrow().currency())
                        .thenComparing(f -> f.concept().type().xbrlName()));
        return facts.stream()
                .map(f -> f.unit().orElseThrow().shown())
                .distinct()
                .toList();
    }
}
