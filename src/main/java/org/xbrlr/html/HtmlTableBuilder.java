package org.xbrlr.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.page.AlignedPage;
import org.xbrlr.page.ColumnHead;
import org.xbrlr.page.GroupHead;
import org.xbrlr.page.Page;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.Column;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.Table;
import org.xbrlr.table.definition.DefinitionLinker;
import org.xbrlr.table.recovery.TableRecovery;
import org.xbrlr.table.rows.RowReader;
import org.xbrlr.table.rows.UnplacedCell;
import org.xbrlr.table.rows.UnplacedRow;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/** Builds page and table from an R page in HTML: the columns are read, not inferred, and every cell is certain. */
public final class HtmlTableBuilder {
    private static final String FOREVER = "forever";

    /** The probability of a column that nothing speaks for. */
    private static final double UNKNOWN = 0.5;

    private final HtmlPage html;
    private final HtmlConcepts concepts;
    private final Page page;

    private HtmlTableBuilder(HtmlPage html, Consumer<Diagnostic> diagnostics) {
        this.html = html;
        this.concepts = new HtmlConcepts(html.elements());
        this.page = page(html).read(diagnostics);
    }

    /**
     * Reads all pages; none where the HTML holds none, and then a diagnostic says so.
     *
     * @param diagnostics where those of each page go, by its 0-based number
     */
    public static List<HtmlReading> read(
            byte[] bytes, Taxonomy taxonomy, IntFunction<Consumer<Diagnostic>> diagnostics) {
        List<HtmlPage> pages = HtmlPageReader.read(HtmlInput.parse(HtmlInput.decode(bytes)));
        if (pages.isEmpty()) {
            diagnostics
                    .apply(0)
                    .accept(new Diagnostic(
                            Code.NO_TABLE, 1, "The HTML holds no table of a report with heads of columns."));
        }
        return IntStream.range(0, pages.size())
                .mapToObj(i -> {
                    Consumer<Diagnostic> ofPage = diagnostics.apply(i);
                    return new HtmlTableBuilder(pages.get(i), ofPage).reading(taxonomy, ofPage);
                })
                .toList();
    }

    private HtmlReading reading(Taxonomy taxonomy, Consumer<Diagnostic> diagnostics) {
        List<UnplacedRow> unplaced =
                RowReader.readKnown(page, html.rows().stream().map(HtmlRow::row).toList(), diagnostics);
        List<Optional<PeriodType>> periods = periods(unplaced);
        List<Row> rows = IntStream.range(0, unplaced.size())
                .mapToObj(i -> row(unplaced.get(i), html.rows().get(i), periods.get(i)))
                .toList();
        html.rows().stream()
                .filter(row -> row.columns().contains(0))
                .forEach(row -> diagnostics.accept(new Diagnostic(
                        Code.TOO_MANY_VALUES,
                        row.row().line(),
                        "Row \"" + row.row().label() + "\" has a value that stands under no column head.")));
        return new HtmlReading(
                page,
                new Table(columns(), rows),
                concepts.links(html.rows()),
                concepts.concepts(html.rows()),
                new PageMembers(html.rows(), html.elements(), page.title().promoted(), taxonomy),
                html.footnotes());
    }

    private static AlignedPage page(HtmlPage html) {
        Map<GroupHead, GroupHead> groups = new LinkedHashMap<>();
        for (int i = 0; i < html.heads().size(); i++) {
            int column = i + 1;
            html.heads()
                    .get(i)
                    .group()
                    .ifPresent(group -> groups.merge(
                            group, group.over(column, column), (before, here) -> before.over(before.first(), column)));
        }
        List<Cell> body = new ArrayList<>();
        for (HtmlRow row : html.rows()) {
            body.add(cell(row.row().line(), row.row().label()));
            row.row().cells().forEach(cell -> body.add(cell(cell.line(), cell.shown())));
        }
        return new AlignedPage(
                html.title(),
                html.dotnet(),
                List.copyOf(groups.values()),
                html.heads().stream().map(HtmlHead::head).toList(),
                body,
                List.of(),
                html.elements().stream().map(HtmlConcepts::block).toList());
    }

    private static Cell cell(int line, String text) {
        List<String> lines = text.lines().toList();
        return lines.size() < 2
                ? new Cell(line, text, List.of())
                : new Cell(
                        line,
                        lines.get(0),
                        lines.stream().skip(1).map(l -> new Line(line, l)).toList());
    }

    private List<Column> columns() {
        Optional<GroupHead> ofAll =
                html.heads().stream().allMatch(head -> head.group().isEmpty())
                        ? page.groups().stream().findFirst() // the title's
                        : Optional.empty();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < page.columns().size(); i++) {
            ColumnHead head = page.columns().get(i);
            Optional<GroupHead> group = html.heads().get(i).group().or(() -> ofAll);
            columns.add(new Column(
                    i + 1,
                    head.line(),
                    group.map(g -> OptionalInt.of(g.months())).orElse(OptionalInt.empty()),
                    head.date(),
                    periodType(i + 1, head, group),
                    head.units(),
                    head.members(),
                    head.footnotes()));
        }
        return columns;
    }

    /** A column without months holds instants, unless a fact of a duration stands in it: one too short for months (rule 2.3). */
    private Optional<PeriodType> periodType(int column, ColumnHead head, Optional<GroupHead> group) {
        if (head.lines().contains(FOREVER)) {
            return Optional.of(PeriodType.FOREVER);
        }
        if (head.date().isEmpty()) {
            return Optional.empty();
        }
        boolean duration = group.isPresent()
                || html.rows().stream()
                        .filter(row -> row.columns().contains(column))
                        .anyMatch(row -> concepts.period(row).equals(Optional.of(PeriodType.DURATION)));
        return Optional.of(duration ? PeriodType.DURATION : PeriodType.INSTANT);
    }

    /**
     * Whether each row's concept is one of durations or of moments: by its element's definition, and where a page has lost that,
     * as a table saved alone has, by what tells it in a text.
     */
    private List<Optional<PeriodType>> periods(List<UnplacedRow> unplaced) {
        List<Optional<PeriodType>> known = html.rows().stream()
                .map(row -> row.row().cells().isEmpty() ? Optional.<PeriodType>empty() : concepts.period(row))
                .toList();
        boolean all = IntStream.range(0, known.size())
                .allMatch(
                        i -> known.get(i).isPresent() || unplaced.get(i).cells().isEmpty());
        if (all) {
            return known;
        }
        List<UnplacedRow> told = IntStream.range(0, unplaced.size())
                .mapToObj(i -> unplaced.get(i).in(html.rows().get(i).columns()))
                .toList();
        DefinitionLinker definitions = DefinitionLinker.compare(page, told);
        List<Row> recovered =
                TableRecovery.recover(page, told, definitions, unwanted -> {}).rows();
        return IntStream.range(0, known.size())
                .mapToObj(i -> known.get(i).or(() -> recovered.get(i).period()))
                .toList();
    }

    private Row row(UnplacedRow row, HtmlRow known, Optional<PeriodType> period) {
        List<PlacedCell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            UnplacedCell cell = row.cells().get(i);
            int column = known.columns().get(i);
            cells.add(cell.placed(
                    column == 0 ? html.heads().size() : column,
                    column == 0 ? Certainty.AMBIGUOUS : Certainty.CERTAIN,
                    column == 0 ? UNKNOWN : 1,
                    List.of()));
        }
        return row.placed(cells.isEmpty() || row.kind() == RowKind.MEMBER ? Optional.empty() : period, cells);
    }
}
