package org.xbrlr.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xbrlr.render.Span;
import org.xbrlr.render.StatedFact;
import org.xbrlr.render.Truth;
import org.xbrlr.render.Type;
import org.xbrlr.render.Unit;

/**
 * What a page tells of a fact, in one form for the facts that were read and those that it was drawn from.
 *
 * @param value a number without trailing zeros, else as in the output contract
 */
public record FactSummary(
        List<Integer> lines,
        List<Integer> columns,
        String section,
        String label,
        Optional<LocalDate> end,
        int months,
        String type,
        String value,
        String unit,
        int scale) {

    public static FactSummary of(Fact fact) {
        return new FactSummary(
                fact.lines(),
                fact.columns(),
                fact.section(),
                fact.label(),
                fact.periodEnd(),
                fact.months().orElse(0),
                fact.valueType().name(),
                plain(fact.value().orElse("nil")),
                fact.unit().orElse(""),
                fact.scale());
    }

    /** The facts of the truth, those of one row together when they are one fact in several columns. */
    public static List<FactSummary> of(Truth truth) {
        List<FactSummary> all = new ArrayList<>();
        for (Truth.Row row : truth.rows()) {
            Map<StatedFact, List<Truth.Cell>> byFact = new LinkedHashMap<>();
            row.cells()
                    .forEach(c -> byFact.computeIfAbsent(c.fact(), f -> new ArrayList<>())
                            .add(c));
            byFact.forEach((fact, cells) -> all.add(summary(row, fact, cells)));
        }
        return all;
    }

    private static FactSummary summary(Truth.Row row, StatedFact fact, List<Truth.Cell> cells) {
        Span period = fact.period();
        return new FactSummary(
                cells.stream().map(Truth.Cell::line).toList(),
                cells.stream().map(Truth.Cell::column).toList(),
                row.section(),
                row.label(),
                Optional.of(period.end()),
                period.months(),
                fact.concept().type().name(),
                value(row, fact, cells.get(0).power()),
                fact.unit().map(Unit::qualified).orElse(""),
                cells.get(0).power());
    }

    /** One for each of its cells, without the months: whether a full row tells durations or instants is not shown. */
    public List<FactSummary> byCell() {
        List<FactSummary> cells = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            cells.add(new FactSummary(
                    List.of(lines.get(i)), List.of(columns.get(i)), section, label, end, 0, type, value, unit, scale));
        }
        return cells;
    }

    /** What it says, for a person: {@code MONETARY 64928000 iso4217:USD, 3 months to 2021-06-30}. */
    public String told() {
        return "%s %s %s, %s%s"
                .formatted(
                        type,
                        value,
                        unit,
                        months > 0 ? months + " months to " : "",
                        end.map(LocalDate::toString).orElse("no date"));
    }

    /** The reported value as the label shows it, rounded to what the scale lets through. */
    private static String value(Truth.Row row, StatedFact fact, int power) {
        String value = fact.value().orElseThrow();
        Type type = fact.concept().type();
        if (!List.of(Type.MONETARY, Type.PER_SHARE, Type.SHARES, Type.PERCENT, Type.PURE, Type.INTEGER)
                .contains(type)) {
            return plain(value);
        }
        BigDecimal number = new BigDecimal(value);
        if (power > 0) {
            number = number.movePointLeft(power)
                    .setScale(fact.decimals().orElse(0) % 3 == -2 ? 1 : 0, java.math.RoundingMode.HALF_EVEN)
                    .movePointRight(power);
        }
        return plain((row.entry().orElseThrow().negated() ? number.negate() : number).toPlainString());
    }

    private static String plain(String value) {
        if (!value.matches("-?[0-9.]+")) {
            return value.strip().toUpperCase(Locale.ROOT);
        }
        BigDecimal number = new BigDecimal(value).stripTrailingZeros();
        return number.signum() == 0 ? "0" : number.toPlainString();
    }
}
