package org.xbrlr.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.xbrlr.Reading;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.fact.Balance;
import org.xbrlr.fact.Concept;
import org.xbrlr.fact.Concepts;
import org.xbrlr.fact.Dimension;
import org.xbrlr.fact.ElementTraits;
import org.xbrlr.fact.Fact;
import org.xbrlr.fact.ValueType;
import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.Value;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.Era;
import org.xbrlr.page.Footnote;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageKind;
import org.xbrlr.page.Scale;
import org.xbrlr.page.ScaleLine;
import org.xbrlr.page.Title;
import org.xbrlr.table.Alternative;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.Column;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.Table;
import org.xbrlr.table.definition.DefinitionLinks;
import org.xbrlr.text.CellText;
import org.xbrlr.text.Digest;

/** A small page with one of everything, every optional field filled in its first fact and empty in its second. */
final class SampleReading {
    private static final UnitName USD = new UnitName("USD ($)", UnitName.Kind.CURRENCY, "USD", "$");

    private static final Concept TOTAL_ASSETS = new Concept(
            Optional.of("us-gaap:Assets"),
            Optional.of(Concept.Source.TAXONOMY),
            Optional.of(Concept.Kind.STANDARD),
            new ElementTraits(Optional.of(PeriodType.INSTANT), Optional.of(Balance.DEBIT), Optional.of("monetary")));

    private static final Concepts CONCEPTS =
            new Concepts(Map.of(7, TOTAL_ASSETS), Map.of(definition().line(), TOTAL_ASSETS));

    private SampleReading() {}

    static Reading full() {
        return of("R4.txt", List.of(monetary(), text("plain")));
    }

    /** The same page with other facts. */
    static Reading of(String name, List<Fact> facts) {
        return new Reading(
                new CellText(name, "A", 9, Digest.of(new byte[] {1}), List.of(), List.of()),
                Optional.of(page()),
                table(),
                new DefinitionLinks(Map.of(7, definition())),
                CONCEPTS,
                facts,
                List.of(new Diagnostic(Code.AMBIGUOUS_PLACEMENT, 8, "two columns fit equally well")),
                List.of(new Footnote("1", "A leap year.")));
    }

    /** What comes back for a text that holds no page. */
    static Reading withoutPage() {
        return new Reading(
                new CellText("note.txt", "A", 1, Digest.of(new byte[] {2}), List.of(), List.of()),
                Optional.empty(),
                new Table(List.of(), List.of()),
                DefinitionLinks.NONE,
                Concepts.NONE,
                List.of(),
                List.of(new Diagnostic(Code.NO_TABLE, 1, "no table")),
                List.of());
    }

    static Fact monetary() {
        return new Fact(
                "f1",
                List.of(8, 9),
                List.of(1, 3),
                "CPaaS | Minimum",
                List.of("Assets [Abstract]", "Current"),
                "Total, assets",
                Optional.of("us-gaap:Assets"),
                Optional.of(Concept.Source.TAXONOMY),
                Optional.of(Concept.Kind.STANDARD),
                Optional.of(PeriodType.DURATION),
                Optional.of(LocalDate.of(2021, 4, 1)),
                Optional.of(LocalDate.of(2021, 6, 30)),
                OptionalInt.of(3),
                ValueType.MONETARY,
                Optional.of("-694000"),
                Optional.of("iso4217:USD"),
                "$ (694)",
                3,
                OptionalInt.of(-3),
                List.of(
                        dimension(null, "CPaaS"),
                        new Dimension(
                                Optional.of("srt:RangeAxis"),
                                Optional.empty(),
                                Optional.of("srt:MinimumMember"),
                                Optional.of("Minimum"),
                                Optional.empty())),
                Certainty.INFERRED,
                0.731249,
                List.of(new Alternative(3, 0.21), new Alternative(2, 0.04)),
                List.of("1", "2"),
                Optional.of("Sum of the \"carrying amounts\""),
                true,
                Optional.of("cik:0000320193"));
    }

    static Fact text(String value) {
        return new Fact(
                "f2",
                List.of(9),
                List.of(1),
                "",
                List.of(),
                "Policy",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                ValueType.TEXT,
                value.isEmpty() ? Optional.empty() : Optional.of(value),
                Optional.empty(),
                value,
                0,
                OptionalInt.empty(),
                List.of(),
                Certainty.CERTAIN,
                1.0,
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Dimension dimension(@Nullable String axis, String member) {
        return new Dimension(
                Optional.ofNullable(axis), Optional.empty(), Optional.empty(), Optional.of(member), Optional.empty());
    }

    private static Page page() {
        return new Page(
                new Title(
                        2,
                        2,
                        "SEGMENTS (Details) - CPaaS - USD ($)",
                        "SEGMENTS (Details)",
                        List.of("CPaaS"),
                        Optional.of(USD)),
                Era.PYTHON,
                PageKind.DETAILS,
                new ScaleLine(3, "$ in Thousands", List.of(new Scale("$", 3))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(definition()),
                List.of());
    }

    private static DefinitionBlock definition() {
        return new DefinitionBlock(
                10, 14, false, Optional.of("Sum of the carrying amounts"), Optional.of("Reference 1: http://x"));
    }

    private static Table table() {
        Column quarter = new Column(
                1,
                5,
                OptionalInt.of(3),
                Optional.of(LocalDate.of(2021, 6, 30)),
                Optional.of(PeriodType.DURATION),
                List.of(USD),
                List.of("Retained Earnings"),
                List.of("1"));
        PlacedCell cell = new PlacedCell(
                8,
                "$ (694)",
                new Value.Amount("$", new BigDecimal("-694")),
                1,
                Certainty.INFERRED,
                0.731249,
                List.of(new Alternative(3, 0.21)),
                List.of("2"));
        Row row = new Row(
                7,
                RowKind.ITEM,
                "Total, assets",
                Optional.of(USD),
                "CPaaS | Minimum",
                List.of("Assets [Abstract]", "Current"),
                Optional.of(LocalDate.of(2021, 6, 30)),
                Optional.of(PeriodType.DURATION),
                List.of(),
                List.of(cell));
        return new Table(List.of(quarter), List.of(row));
    }
}
