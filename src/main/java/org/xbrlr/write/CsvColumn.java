package org.xbrlr.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbrlr.Reading;
import org.xbrlr.fact.Fact;

/**
 * A column of the CSV output: {@code PERIOD_START} is {@code period_start} in the head line. The columns stand in their order
 * (output contract, schema version 1). None is ever renamed; new ones go to the end.
 */
enum CsvColumn {
    SOURCE,
    REPORT,
    ID,
    LINES,
    COLUMNS,
    SECTION,
    HEADINGS,
    LABEL,
    CONCEPT,
    CONCEPT_SOURCE,
    PERIOD_TYPE,
    PERIOD_START,
    PERIOD_END,
    MONTHS,
    VALUE_TYPE,
    VALUE,
    UNIT,
    SHOWN,
    SCALE,
    DECIMALS,
    DIMENSIONS,
    CERTAINTY,
    PROBABILITY,
    ALTERNATIVES,
    FOOTNOTES,
    DEFINITION,
    CONCEPT_KIND,
    START_COMPUTED,
    ENTITY;

    static final List<CsvColumn> ALL = List.of(values());

    /** The name in the head line. */
    String printed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands in it for one fact of a reading. One switch: a lambda for each column would cost more at each start. */
    String of(Reading reading, Fact fact) {
        return switch (this) {
            case SOURCE -> reading.text().name();
            case REPORT -> FieldText.report(reading);
            case ID -> fact.id();
            case LINES -> FieldText.joined(fact.lines());
            case COLUMNS -> FieldText.joined(fact.columns());
            case SECTION -> fact.section();
            case HEADINGS -> String.join(" > ", fact.headings());
            case LABEL -> fact.label();
            case CONCEPT -> fact.concept().orElse("");
            case CONCEPT_SOURCE -> lower(fact.conceptSource());
            case PERIOD_TYPE -> lower(fact.periodType());
            case PERIOD_START -> text(fact.periodStart());
            case PERIOD_END -> text(fact.periodEnd());
            case MONTHS -> number(fact.months());
            case VALUE_TYPE -> fact.valueType().printed();
            case VALUE -> fact.value().orElse("");
            case UNIT -> fact.unit().orElse("");
            case SHOWN -> fact.shown();
            case SCALE -> Integer.toString(fact.scale());
            case DECIMALS -> number(fact.decimals());
            case DIMENSIONS -> FieldText.dimensions(fact.dimensions());
            case CERTAINTY -> FieldText.lower(fact.certainty());
            case PROBABILITY -> FieldText.probabilityText(fact.probability());
            case ALTERNATIVES -> FieldText.alternatives(fact.alternatives());
            case FOOTNOTES -> FieldText.joined(fact.footnotes());
            case DEFINITION -> fact.definition().orElse("");
            case CONCEPT_KIND -> lower(fact.conceptKind());
            case START_COMPUTED -> Boolean.toString(fact.startComputed());
            case ENTITY -> fact.entity().orElse("");
        };
    }

    private static String lower(Optional<? extends Enum<?>> constant) {
        return constant.isPresent() ? FieldText.lower(constant.get()) : "";
    }

    private static String text(Optional<?> value) {
        return value.isPresent() ? value.get().toString() : "";
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
