package org.xbrlr.render;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the numbers of each unit are scaled, and the line that says so (rule 1.4). */
final class ScaleLineText {
    private static final Map<Integer, String> WORDS =
            Map.of(0, "Units", 3, "Thousands", 6, "Millions", 9, "Billions", 12, "Trillions");

    private final Map<Unit, Integer> powers = new HashMap<>();
    private final PageModel model;

    ScaleLineText(PageModel model) {
        this.model = model;
        Map<Unit, List<StatedFact>> byUnit = model.facts().stream()
                .filter(f -> f.value().isPresent() && f.unit().isPresent())
                .collect(Collectors.groupingBy(f -> f.unit().orElseThrow()));
        byUnit.forEach((unit, facts) -> powers.put(unit, power(facts)));
    }

    /** The power of ten that a unit's numbers are divided by. */
    int power(Unit unit) {
        return powers.getOrDefault(unit, 0);
    }

    private static int power(List<StatedFact> facts) {
        if (facts.stream().map(StatedFact::decimals).anyMatch(OptionalInt::isEmpty)) {
            return 0;
        }
        int coarse =
                facts.stream().mapToInt(f -> f.decimals().orElseThrow()).max().orElse(0);
        return coarse > -3 ? 0 : 3 * (int) Math.rint(-coarse / 3.0);
    }

    /** The line; empty when nothing is scaled. */
    String text() {
        return model.scaleLine()
                .orElseGet(() -> Stream.concat(scaled(), perShareInUnits())
                        .sorted(Comparator.comparingInt((Part p) -> p.power)
                                .thenComparing(p -> p.symbol, Comparator.reverseOrder()))
                        .map(p -> p.symbol + " in " + WORDS.get(p.power))
                        .collect(Collectors.joining(", ")));
    }

    private Stream<Part> scaled() {
        return powers.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new Part(e.getKey().symbol(), e.getValue()));
    }

    /** Money per share is named when its currency is scaled, though not on statements. */
    private Stream<Part> perShareInUnits() {
        if (model.kind() != PageModel.Kind.DETAILS) {
            return Stream.empty();
        }
        return powers.keySet().stream()
                .filter(u -> u.perShare() && power(u) == 0)
                .filter(u -> power(Unit.of(u.currencyCode().orElseThrow())) > 0)
                .map(u -> new Part(u.symbol(), 0));
    }

    private record Part(String symbol, int power) {}
}
