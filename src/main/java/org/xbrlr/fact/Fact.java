package org.xbrlr.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbrlr.table.Alternative;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.PeriodType;

/**
 * One XBRL fact: concept, period, unit, dimensions and value (the output contract, schema version 1).
 *
 * @param id stable within the page: {@code f1}, {@code f2}, … in page order
 * @param lines source lines of its cells, 1-based
 * @param columns 1-based columns of its cells
 * @param section the member header as shown; empty at the top
 * @param headings abstract rows above, outermost first
 * @param label the row label without a unit suffix
 * @param concept QName such as {@code us-gaap:Revenues}, when known
 * @param conceptSource where the concept's name comes from, when it is known
 * @param conceptKind standard or a filer's own, when that is known
 * @param periodType empty where the page cannot tell
 * @param periodStart first day of a duration; computed from the months
 * @param periodEnd last day, as printed; the date of an instant
 * @param months as printed in {@code N Months Ended}; empty for an instant
 * @param valueType what kind of value it is
 * @param value normalized; empty for nil
 * @param unit {@code iso4217:USD}, {@code xbrli:shares}, …; empty for text, dates, booleans and durations
 * @param shown exactly as displayed
 * @param scale power of ten applied to the shown number
 * @param decimals precision that the display vouches for; empty if unknown
 * @param dimensions axes and members
 * @param certainty the weakest of its cells
 * @param probability the probability that the placement is right
 * @param alternatives other feasible columns with their probability
 * @param footnotes marks on cell, row and column
 * @param definition the definition text linked to the row, when the link is trusted
 * @param startComputed whether the first day is so many months before the end and may be days off: the page counts in weeks,
 *     and nothing on the page shows where it began
 * @param entity whose fact it is, {@code cik:0000320193}, where the page or the user says so
 */
public record Fact(
        String id,
        List<Integer> lines,
        List<Integer> columns,
        String section,
        List<String> headings,
        String label,
        Optional<String> concept,
        Optional<Concept.Source> conceptSource,
        Optional<Concept.Kind> conceptKind,
        Optional<PeriodType> periodType,
        Optional<LocalDate> periodStart,
        Optional<LocalDate> periodEnd,
        OptionalInt months,
        ValueType valueType,
        Optional<String> value,
        Optional<String> unit,
        String shown,
        int scale,
        OptionalInt decimals,
        List<Dimension> dimensions,
        Certainty certainty,
        double probability,
        List<Alternative> alternatives,
        List<String> footnotes,
        Optional<String> definition,
        boolean startComputed,
        Optional<String> entity) {
    /** Copies the lists. */
    public Fact {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        headings = List.copyOf(headings);
        dimensions = List.copyOf(dimensions);
        alternatives = List.copyOf(alternatives);
        footnotes = List.copyOf(footnotes);
    }

    /** The same fact of this entity. */
    public Fact of(EntityIdentifier owner) {
        return new Fact(
                id,
                lines,
                columns,
                section,
                headings,
                label,
                concept,
                conceptSource,
                conceptKind,
                periodType,
                periodStart,
                periodEnd,
                months,
                valueType,
                value,
                unit,
                shown,
                scale,
                decimals,
                dimensions,
                certainty,
                probability,
                alternatives,
                footnotes,
                definition,
                startComputed,
                Optional.of(owner.toString()));
    }
}
