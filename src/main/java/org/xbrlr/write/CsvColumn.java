package org.xbrlr.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.xbrlr.Reading;
import org.xbrlr.fact.Fact;

/**
 * A column of the CSV output.
 *
 * @param name its name in the head line: {@code period_start}
 * @param field what stands in it for one fact of a reading
 */
record CsvColumn(String name, BiFunction<Reading, Fact, String> field) {
    /** The columns in their order (output contract, schema version 1). Never renamed; new ones go to the end. */
    static final List<CsvColumn> ALL = List.of(
            column("source", (r, f) -> r.text().name()),
            column("report", (r, f) -> r.page().map(p -> p.title().name()).orElse("")),
            column("id", (r, f) -> f.id()),
            column("lines", (r, f) -> FieldText.joined(f.lines())),
            column("columns", (r, f) -> FieldText.joined(f.columns())),
            column("section", (r, f) -> f.section()),
            column("headings", (r, f) -> String.join(" > ", f.headings())),
            column("label", (r, f) -> f.label()),
            column("concept", (r, f) -> f.concept().orElse("")),
            column(
                    "concept_source",
                    (r, f) -> f.conceptSource().map(FieldText::lower).orElse("")),
            column("period_type", (r, f) -> f.periodType().map(FieldText::lower).orElse("")),
            column("period_start", (r, f) -> date(f.periodStart())),
            column("period_end", (r, f) -> date(f.periodEnd())),
            column("months", (r, f) -> number(f.months())),
            column("value_type", (r, f) -> f.valueType().printed()),
            column("value", (r, f) -> f.value().orElse("")),
            column("unit", (r, f) -> f.unit().orElse("")),
            column("shown", (r, f) -> f.shown()),
            column("scale", (r, f) -> Integer.toString(f.scale())),
            column("decimals", (r, f) -> number(f.decimals())),
            column("dimensions", (r, f) -> FieldText.dimensions(f.dimensions())),
            column("certainty", (r, f) -> FieldText.lower(f.certainty())),
            column("probability", (r, f) -> FieldText.probabilityText(f.probability())),
            column("alternatives", (r, f) -> FieldText.alternatives(f.alternatives())),
            column("footnotes", (r, f) -> FieldText.joined(f.footnotes())),
            column("definition", (r, f) -> f.definition().orElse("")),
            column(
                    "concept_kind",
                    (r, f) -> f.conceptKind().map(FieldText::lower).orElse("")),
            column("start_computed", (r, f) -> Boolean.toString(f.startComputed())),
            column("entity", (r, f) -> f.entity().orElse("")));

    private static CsvColumn column(String name, BiFunction<Reading, Fact, String> field) {
        return new CsvColumn(name, field);
    }

    /** The field of one fact. */
    String of(Reading reading, Fact fact) {
        return field.apply(reading, fact);
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
