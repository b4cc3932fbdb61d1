package org.xbrlr.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The columns of a page: sorted (rule 2.2), merged (3.1, 3.2) and those without facts of their own hidden (3.3). */
final class Lanes {
    private final List<Lane> visible;
    private final int initial;
    private int counted;

    /**
     * Builds the columns.
     *
     * @param appearances the facts at their places
     * @param order the order of heads
     * @param units the order of units under one head
     */
    Lanes(List<Appearance> appearances, Comparator<Head> order, List<Unit> units) {
        Map<List<Object>, Lane> byKey = new LinkedHashMap<>();
        for (Appearance a : appearances) {
            byKey.computeIfAbsent(
                            List.of(a.head(), a.fact().unit()),
                            k -> new Lane(a.head(), a.fact().unit()))
                    .cells()
                    .put(a.slot(), a.fact());
        }
        visible = new ArrayList<>(byKey.values());
        visible.sort(Comparator.comparing(Lane::head, order)
                .thenComparing(l -> l.unit().map(units::indexOf).orElse(-1)));
        initial = visible.size();
        counted = initial;
        mergeUnits(order);
        mergeInstants();
        hideSubsets();
    }

    /** The columns left to right. */
    List<Lane> visible() {
        return visible;
    }

    /** Whether the renderer may promote the unit (rule 1.3 a): its count loses one for each copy. */
    boolean several() {
        return initial > 1 && counted > 1;
    }

    private void copy(Lane from, Lane to) {
        from.copyInto(to);
        counted--;
    }

    private void mergeUnits(Comparator<Head> order) {
        Map<Head, List<Lane>> byHead = visible.stream()
                .collect(Collectors.groupingBy(Lane::head, () -> new TreeMap<>(order), Collectors.toList()));
        Set<Lane> gone = new HashSet<>();
        for (List<Lane> lanes : byHead.values()) {
            gone.addAll(mergeUnits(lanes));
        }
        visible.removeAll(gone);
    }

    private List<Lane> mergeUnits(List<Lane> lanes) {
        List<Lane> money = lanes.stream().filter(Lane::monetary).toList();
        List<Lane> perShare = lanes.stream().filter(Lane::perShare).toList();
        List<Lane> others =
                lanes.stream().filter(l -> !l.monetary() && !l.perShare()).toList();
        for (Lane a : others) {
            if (others.stream().anyMatch(b -> b != a && a.collides(b))) {
                return List.of();
            }
        }
        List<Lane> gone = new ArrayList<>();
        for (Lane p : perShare) {
            for (Lane m : money) {
                if (m.currencies().equals(p.currencies())) {
                    copy(p, m);
                    gone.add(p);
                }
            }
        }
        List<Lane> targets = !money.isEmpty()
                ? money
                : !perShare.isEmpty() ? perShare : others.stream().limit(1).toList();
        for (Lane other : others) {
            for (Lane target : targets) {
                if (other != target) {
                    copy(other, target);
                    gone.add(other);
                }
            }
        }
        return gone;
    }

    private void mergeInstants() {
        List<Lane> gone = new ArrayList<>();
        for (Lane instant : visible.stream().filter(l -> l.head().instant()).toList()) {
            for (Lane duration :
                    visible.stream().filter(l -> l.head().duration()).toList()) {
                if (sameEnd(instant, duration) && sameCurrency(instant, duration) && !instant.collides(duration)) {
                    copy(instant, duration);
                    gone.add(instant);
                }
            }
        }
        visible.removeAll(gone);
    }

    private static boolean sameEnd(Lane a, Lane b) {
        Optional<Span> left = a.head().period();
        return left.map(Span::end).equals(b.head().period().map(Span::end));
    }

    private static boolean sameCurrency(Lane a, Lane b) {
        Set<String> left = a.currencies();
        Set<String> right = b.currencies();
        return left.isEmpty() || right.isEmpty() || left.equals(right);
    }

    private void hideSubsets() {
        for (int i = visible.size() - 1; i >= 0; i--) {
            Lane lane = visible.get(i);
            if (visible.stream().anyMatch(other -> other != lane && lane.subsetOf(other))) {
                visible.remove(lane);
                counted--;
            }
        }
    }

    /** Removes stub columns of a cash-flow statement (rule 3.5). */
    void dropStubs() {
        visible.stream()
                .max(Comparator.comparingInt((Lane l) -> l.head().months())
                        .thenComparingInt(l -> l.cells().size()))
                .ifPresent(longest -> visible.removeIf(l -> l.head().duration()
                        && l.head().months() < longest.head().months()
                        && 4 * l.cells().size() < longest.cells().size()));
    }
}
