package org.xbrlr.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xbrlr.Reading;
import org.xbrlr.fact.Fact;
import org.xbrlr.fact.FactSummary;
import org.xbrlr.render.Span;
import org.xbrlr.render.Truth;
import org.xbrlr.table.Column;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;

/** Where a reading differs from the table that its page was drawn from, one sentence a line. */
final class Differences {
    private Differences() {}

    /** All differences, top to bottom; empty when the page was read right. */
    static String of(Reading reading, Truth truth) {
        List<String> found = new ArrayList<>();
        columns(reading.table().columns(), truth.columns(), found);
        Map<Integer, Row> rows =
                reading.table().rows().stream().collect(Collectors.toMap(Row::line, Function.identity()));
        truth.rows().forEach(row -> row(Optional.ofNullable(rows.get(row.line())), row, found));
        Map<Integer, PlacedCell> cells = reading.table().rows().stream()
                .map(Row::cells)
                .flatMap(List::stream)
                .collect(Collectors.toMap(PlacedCell::line, Function.identity()));
        truth.cells().forEach(cell -> cell(Optional.ofNullable(cells.get(cell.line())), cell, found));
        cells.keySet().stream()
                .filter(line -> truth.cells().stream().noneMatch(c -> c.line() == line))
                .sorted()
                .forEach(line -> found.add("line " + line + ": read as a value, but it is none"));
        facts(reading, truth, found);
        return found.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static void columns(List<Column> read, List<Truth.Column> truth, List<String> found) {
        List<String> left = read.stream()
                .map(c -> head(c.months().orElse(0), c.date().map(Object::toString)))
                .toList();
        List<String> right = truth.stream()
                .map(c -> head(
                        c.period().map(Span::months).orElse(0),
                        c.period().map(Span::end).map(Object::toString)))
                .toList();
        if (!left.equals(right)) {
            found.add("columns: read as " + left + ", but they are " + right);
        }
    }

    private static String head(int months, Optional<String> date) {
        return Stream.of(months == 0 ? "" : months + " months", date.orElse(""))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" to "));
    }

    private static void row(Optional<Row> read, Truth.Row truth, List<String> found) {
        String kind = read.map(r -> r.kind().name()).orElse("NONE");
        if (!kind.equals(truth.kind().name())) {
            found.add("line %d: %s is read as %s, but it is %s"
                    .formatted(truth.line(), truth.label(), kind, truth.kind()));
        } else if (!read.orElseThrow().section().equals(truth.section())) {
            found.add("line %d: %s stands in section \"%s\", not in \"%s\""
                    .formatted(
                            truth.line(),
                            truth.label(),
                            truth.section(),
                            read.orElseThrow().section()));
        }
    }

    private static void cell(Optional<PlacedCell> read, Truth.Cell truth, List<String> found) {
        if (read.isEmpty()) {
            found.add("line %d: %s is lost".formatted(truth.line(), truth.shown()));
        } else if (read.get().column() != truth.column()) {
            PlacedCell cell = read.get();
            found.add(String.format(
                    Locale.ROOT,
                    "line %d: %s is read in column %d (%s, %.2f), but stands in %d",
                    truth.line(),
                    truth.shown(),
                    cell.column(),
                    cell.certainty(),
                    cell.probability(),
                    truth.column()));
        }
    }

    /** Facts whose cells are in the right columns and that say something else than the model. */
    private static void facts(Reading reading, Truth truth, List<String> found) {
        Map<List<Integer>, FactSummary> stated =
                FactSummary.of(truth).stream().collect(Collectors.toMap(FactSummary::lines, Function.identity()));
        for (Fact fact : reading.facts()) {
            FactSummary read = FactSummary.of(fact);
            FactSummary meant = stated.get(read.lines());
            if (meant != null && meant.columns().equals(read.columns()) && !meant.equals(read)) {
                found.add(
                        "fact of line %s: read as %s, but it is %s".formatted(read.lines(), read.told(), meant.told()));
            }
        }
    }
}
