package org.xbrlr.sketch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.xbrlr.Reading;
import org.xbrlr.fact.Concepts;
import org.xbrlr.fact.Fact;
import org.xbrlr.fact.FactBuilder;
import org.xbrlr.notation.DateNotation;
import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.UnitNotation;
import org.xbrlr.notation.ValueNotation;
import org.xbrlr.page.ColumnHead;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.Era;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageKind;
import org.xbrlr.page.Scale;
import org.xbrlr.page.ScaleLine;
import org.xbrlr.page.Title;
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

/**
 * A page and its table drawn by hand, for tests.
 *
 * <pre>{@code
 * Sketch.of("USD ($)").scale("$", 3).months(3, "2021-06-30").instant("2020-12-31").row("Total assets", "$ 5", "7")
 * }</pre>
 */
public final class Sketch {
    private final Optional<UnitName> titleUnit;
    private final List<String> promoted = new ArrayList<>();
    private final List<Scale> scales = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<DefinitionBlock> definitions = new ArrayList<>();
    private Era era = Era.PYTHON;
    private PageKind kind = PageKind.DETAILS;
    private String section = "";
    private List<String> headings = List.of();
    private int line = 10;

    private Sketch(Optional<UnitName> titleUnit) {
        this.titleUnit = titleUnit;
    }

    public static Sketch of(String titleUnit) {
        return new Sketch(UnitNotation.parse(titleUnit));
    }

    public static Sketch withoutTitleUnit() {
        return new Sketch(Optional.empty());
    }

    public Sketch dotnet() {
        era = Era.DOTNET;
        return this;
    }

    public Sketch kind(PageKind pageKind) {
        kind = pageKind;
        return this;
    }

    public Sketch promoted(String... parts) {
        promoted.addAll(List.of(parts));
        return this;
    }

    public Sketch scale(String symbol, int power) {
        scales.add(new Scale(symbol, power));
        return this;
    }

    public Sketch months(int months, String date, String... units) {
        return column(OptionalInt.of(months), Optional.of(date), Optional.of(PeriodType.DURATION), List.of(), units);
    }

    public Sketch instant(String date, String... units) {
        return column(OptionalInt.empty(), Optional.of(date), Optional.of(PeriodType.INSTANT), List.of(), units);
    }

    /** A column of a period too short for months. */
    public Sketch event(String date, String... units) {
        return column(OptionalInt.empty(), Optional.of(date), Optional.of(PeriodType.DURATION), List.of(), units);
    }

    /** A column of an equity statement. */
    public Sketch members(String... members) {
        return column(OptionalInt.empty(), Optional.empty(), Optional.empty(), List.of(members));
    }

    /** A column with nothing known of its time. */
    public Sketch undated(String... units) {
        return column(OptionalInt.empty(), Optional.empty(), Optional.empty(), List.of(), units);
    }

    public Sketch forever() {
        return column(OptionalInt.empty(), Optional.empty(), Optional.of(PeriodType.FOREVER), List.of());
    }

    private Sketch column(
            OptionalInt months,
            Optional<String> date,
            Optional<PeriodType> type,
            List<String> members,
            String... units) {
        columns.add(new Column(
                columns.size() + 1,
                line++,
                months,
                date.map(LocalDate::parse),
                type,
                Arrays.stream(units).map(UnitNotation::inUnitPlace).toList(),
                members,
                List.of()));
        return this;
    }

    public Sketch section(String head) {
        section = head;
        headings = List.of();
        rows.add(row(RowKind.MEMBER, head, Optional.empty(), Optional.empty(), List.of()));
        return this;
    }

    public Sketch heading(String label) {
        rows.add(row(RowKind.ABSTRACT, label, Optional.empty(), Optional.empty(), List.of()));
        headings = List.of(label);
        return this;
    }

    /** A row without values that was no heading. */
    public Sketch nil(String label) {
        rows.add(row(RowKind.NIL, label, Optional.empty(), Optional.empty(), List.of()));
        return this;
    }

    /** Says of the last row's values how they were placed. */
    public Sketch placed(Certainty certainty, double probability) {
        Row last = rows.remove(rows.size() - 1);
        rows.add(new Row(
                last.line(),
                last.kind(),
                last.label(),
                last.unitSuffix(),
                last.section(),
                last.headings(),
                last.balanceDate(),
                last.period(),
                last.footnotes(),
                last.cells().stream()
                        .map(c -> new PlacedCell(
                                c.line(),
                                c.shown(),
                                c.value(),
                                c.column(),
                                certainty,
                                probability,
                                List.of(),
                                List.of("1")))
                        .toList()));
        return this;
    }

    /** A row; an empty string leaves the column empty, a suffix stands after the label as on a page. */
    public Sketch row(String label, String... cells) {
        return row(Optional.empty(), label, cells);
    }

    /** A row whose concept is known to be one of instants. */
    public Sketch instantRow(String label, String... cells) {
        return row(Optional.of(PeriodType.INSTANT), label, cells);
    }

    /** A row whose concept is known to be one of durations. */
    public Sketch durationRow(String label, String... cells) {
        return row(Optional.of(PeriodType.DURATION), label, cells);
    }

    /** A row of an equity statement: {@code Balance at Dec. 31, 2020}. */
    public Sketch balance(String label, String date, String... cells) {
        int number = line++;
        rows.add(new Row(
                number,
                RowKind.BALANCE,
                label,
                Optional.empty(),
                section,
                headings,
                DateNotation.parse(date).or(() -> Optional.of(LocalDate.parse(date))),
                Optional.of(PeriodType.INSTANT),
                List.of(),
                cells(cells)));
        return this;
    }

    private Sketch row(Optional<PeriodType> period, String label, String... cells) {
        int bar = label.lastIndexOf(" | ");
        Optional<UnitName> suffix =
                bar < 0 ? Optional.empty() : Optional.of(UnitNotation.inUnitPlace(label.substring(bar + 3)));
        rows.add(row(RowKind.ITEM, bar < 0 ? label : label.substring(0, bar), suffix, period, List.of(cells)));
        return this;
    }

    private Row row(
            RowKind rowKind, String label, Optional<UnitName> suffix, Optional<PeriodType> period, List<String> cells) {
        int number = line++;
        return new Row(
                number,
                rowKind,
                label,
                suffix,
                section,
                headings,
                Optional.empty(),
                period,
                List.of(),
                cells(cells.toArray(String[]::new)));
    }

    private List<PlacedCell> cells(String... shown) {
        List<PlacedCell> cells = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            if (!shown[i].isEmpty()) {
                cells.add(new PlacedCell(
                        line++,
                        shown[i],
                        ValueNotation.parse(shown[i]),
                        i + 1,
                        Certainty.CERTAIN,
                        1,
                        List.of(),
                        List.of()));
            }
        }
        return cells;
    }

    public Sketch definition(boolean standard, String text) {
        definitions.add(new DefinitionBlock(
                line++,
                line,
                false,
                Optional.of(text),
                Optional.of(
                        standard
                                ? "Reference 1: http://www.xbrl.org/2003/role/disclosureRef"
                                : "No definition available.")));
        return this;
    }

    public Page page() {
        return new Page(
                new Title(2, 2, "The page (Details)", "The page (Details)", promoted, titleUnit),
                era,
                kind,
                new ScaleLine(
                        3,
                        scales.stream()
                                .map(s -> s.symbol() + " by 10^" + s.power())
                                .collect(Collectors.joining(", ")),
                        scales),
                List.of(),
                columns.stream()
                        .map(c -> new ColumnHead(
                                c.line(), c.line(), List.of(), c.date(), c.units(), c.members(), c.footnotes()))
                        .toList(),
                List.of(),
                List.of(),
                definitions,
                List.of());
    }

    /** All that would have come out of an input of this name. */
    public Reading reading(String name) {
        return new Reading(
                new CellText(name, "A", line, Digest.of(new byte[] {1}), List.of(), List.of()),
                Optional.of(page()),
                table(),
                DefinitionLinks.NONE,
                Concepts.NONE,
                facts(),
                List.of(),
                List.of());
    }

    public Table table() {
        return new Table(columns, rows);
    }

    public List<Fact> facts() {
        return FactBuilder.build(page(), table());
    }

    /** The only fact of a row with this label. */
    public Fact fact(String label) {
        List<Fact> found = facts(label);
        if (found.size() != 1) {
            throw new AssertionError("not one fact " + label + " but " + found);
        }
        return found.get(0);
    }

    public List<Fact> facts(String label) {
        return facts().stream().filter(fact -> fact.label().equals(label)).toList();
    }
}
