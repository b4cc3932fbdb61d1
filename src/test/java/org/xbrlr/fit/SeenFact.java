package org.xbrlr.fit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xbrlr.Reading;
import org.xbrlr.fact.Fact;
import org.xbrlr.table.PeriodType;

/**
 * What a fact says, part by part, as far as any text can tell it: the names of elements, axes and members stand only in HTML.
 *
 * @param parts label, section, headings, columns, period, value, unit, scale and members
 */
record SeenFact(Map<String, String> parts) {
    /**
     * The facts of a reading.
     *
     * @param joined whether the borders between members are unknown
     */
    static List<SeenFact> of(Reading reading, boolean joined) {
        return reading.facts().stream().map(fact -> of(fact, joined)).toList();
    }

    private static SeenFact of(Fact fact, boolean joined) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("label", fact.label());
        parts.put("value", fact.value().orElse("nil").replaceAll("\\s+", ""));
        parts.put("columns", fact.columns().toString());
        parts.put("section", fact.section());
        parts.put("headings", fact.headings().toString());
        parts.put("members", members(fact, joined));
        parts.put("period type", fact.periodType().map(PeriodType::toString).orElse("none"));
        parts.put("period", day(fact.periodStart()) + ".." + day(fact.periodEnd()));
        parts.put("unit", fact.unit().orElse("none"));
        parts.put("scale", Integer.toString(fact.scale()));
        parts.put("value type", fact.valueType().toString());
        return new SeenFact(parts);
    }

    private static String members(Fact fact, boolean joined) {
        Stream<String> members = fact.dimensions().stream()
                .map(dimension -> dimension.memberLabel().orElse("")
                        + dimension.typedValue().orElse(""));
        return joined
                ? members.collect(Collectors.joining(" "))
                : members.sorted().toList().toString();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /**
     * In which parts the fact differs from the most alike of these, and what those are: {@code period, unit: 2020 <> 2019, …}.
     * Facts that have neither label nor value in common are not alike.
     */
    String difference(List<SeenFact> others) {
        return others.stream()
                .filter(other -> is(other, "label") || is(other, "value"))
                .min(Comparator.comparingInt(other -> differences(other).size()))
                .map(other -> String.join(", ", differences(other)) + ": "
                        + differences(other).stream()
                                .map(part -> parts.get(part) + " <> " + other.parts.get(part))
                                .collect(Collectors.joining("; ")))
                .orElse("all");
    }

    private boolean is(SeenFact other, String part) {
        return Objects.equals(parts.get(part), other.parts.get(part));
    }

    private List<String> differences(SeenFact other) {
        return parts.keySet().stream().filter(part -> !is(other, part)).toList();
    }

    @Override
    public String toString() {
        String value = parts.getOrDefault("value", "");
        return "\"" + parts.get("label") + "\" " + value.substring(0, Math.min(40, value.length())) + " in columns "
                + parts.get("columns")
                + (Objects.equals(parts.get("section"), "") ? "" : " under \"" + parts.get("section") + "\"");
    }
}
