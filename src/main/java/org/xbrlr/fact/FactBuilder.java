package org.xbrlr.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.xbrlr.page.Page;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.Column;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;
import org.xbrlr.table.definition.DefinitionLinks;

/**
 * Builds facts from a recovered table: what the cells of a row say, each thing once.
 *
 * <pre>
 * Total assets   | 579,366 | (3 months) | 579,366 | (6 months)    one instant, two cells (rule 3.2)
 * Segments       | 2 | (CNY, Item)      | 2 | (USD, Item)         one number, two cells (rule 3.1)
 * </pre>
 *
 * Cells of a row are one fact when period, unit, dimensions and value agree. A fact of several cells is as certain as its weakest
 * cell: it has that cell's certainty, probability and alternatives.
 */
public final class FactBuilder {
    private final Page page;
    private final Table table;
    private final PeriodResolver periods;
    private final ValueTypeResolver types;
    private final UnitResolver units;
    private final PageScales scales;
    private final DimensionParser dimensions;
    private final List<Dimension> promoted;
    private final DefinitionLinks definitions;
    private final Concepts concepts;

    private FactBuilder(Page page, Table table, DefinitionLinks definitions, Concepts concepts, Taxonomy taxonomy) {
        this.page = page;
        this.table = table;
        this.definitions = definitions;
        this.concepts = concepts;
        this.periods = new PeriodResolver(page, table);
        this.types = new ValueTypeResolver(page, table);
        this.units = new UnitResolver(page, table);
        this.scales = new PageScales(page);
        this.dimensions = new DimensionParser(new KnownMembers(table), taxonomy);
        this.promoted = dimensions.promoted(page.title().promoted());
    }

    /** The facts of the page, in page order. */
    public static List<Fact> build(Page page, Table table) {
        return build(page, table, DefinitionLinks.NONE, Concepts.NONE, Taxonomy.NONE);
    }

    /** The facts of the page, in page order, with what is known of their rows' definitions and concepts. */
    public static List<Fact> build(
            Page page, Table table, DefinitionLinks definitions, Concepts concepts, Taxonomy taxonomy) {
        List<Fact> facts = new FactBuilder(page, table, definitions, concepts, taxonomy).facts();
        Optional<DocumentEntity> document = DocumentEntity.in(facts);
        Optional<EntityIdentifier> owner = document.isPresent() ? document.get().identifier() : Optional.empty();
        if (owner.isPresent()) {
            facts.replaceAll(fact -> fact.of(owner.get()));
        }
        return facts;
    }

    /**
     * What a cell says, without how it is shown.
     *
     * @param column the column where the period leaves open which cells belong together; else 0
     */
    private record Statement(
            FactPeriod period,
            ValueType type,
            Optional<String> unit,
            int power,
            Normalized value,
            List<Dimension> dimensions,
            int column) {
        boolean sameAs(Statement other) {
            return column == other.column
                    && power == other.power
                    && type == other.type
                    && value.sameAs(other.value)
                    && period.sameAs(other.period)
                    && unit.equals(other.unit)
                    && dimensions.equals(other.dimensions);
        }
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Dimension> ofRow = ofRow(row);
            List<Statement> statements = new ArrayList<>();
            List<List<PlacedCell>> cells = new ArrayList<>();
            for (PlacedCell cell : row.cells()) {
                Statement statement = statement(row, cell, ofRow);
                int known = 0;
                while (known < statements.size() && !statements.get(known).sameAs(statement)) {
                    known++;
                }
                if (known == statements.size()) {
                    statements.add(statement);
                    cells.add(new ArrayList<>());
                }
                cells.get(known).add(cell);
            }
            for (int i = 0; i < statements.size(); i++) {
                facts.add(fact("f" + (facts.size() + 1), row, statements.get(i), cells.get(i)));
            }
        }
        return facts;
    }

    private List<Dimension> ofRow(Row row) {
        List<Dimension> all = new ArrayList<>(promoted);
        all.addAll(dimensions.section(row.section()));
        if (row.balanceDate().isPresent()) {
            all.addAll(dimensions.equityRow(row.label()));
        }
        return List.copyOf(all);
    }

    private Statement statement(Row row, PlacedCell cell, List<Dimension> ofRow) {
        Column column = column(cell);
        FactPeriod period = periods.period(row, column);
        ValueType type = types.type(row, cell);
        Optional<UnitResolver.CellUnit> unit = units.unit(row, cell, column, type, types.kind(row));
        int power = unit.isPresent() ? scales.power(unit.get().symbol()) : 0;
        return new Statement(
                period,
                type,
                unit.isPresent() ? Optional.of(unit.get().qname()) : Optional.empty(),
                power,
                Normalized.of(cell.value(), cell.shown(), type, power),
                withColumn(ofRow, column),
                period.tellsTime() ? 0 : cell.column());
    }

    private List<Dimension> withColumn(List<Dimension> ofRow, Column column) {
        if (column.members().isEmpty()) {
            return ofRow;
        }
        List<Dimension> all = new ArrayList<>(ofRow);
        all.addAll(dimensions.column(column.members()));
        return all;
    }

    private Fact fact(String id, Row row, Statement statement, List<PlacedCell> cells) {
        Concept concept = concepts.of(row);
        List<Integer> lines = new ArrayList<>(cells.size());
        List<Integer> columns = new ArrayList<>(cells.size());
        PlacedCell weakest = cells.get(0);
        Certainty certainty = Certainty.CERTAIN;
        for (PlacedCell cell : cells) {
            lines.add(cell.line());
            columns.add(cell.column());
            weakest = cell.probability() < weakest.probability() ? cell : weakest;
            certainty = cell.certainty().compareTo(certainty) > 0 ? cell.certainty() : certainty;
        }
        return new Fact(
                id,
                lines,
                columns,
                row.section(),
                row.headings(),
                row.label(),
                concept.name(),
                concept.source(),
                concept.kind(),
                statement.period().type(),
                statement.period().start(),
                statement.period().end(),
                statement.period().months(),
                statement.type(),
                statement.value().value(),
                statement.unit(),
                cells.get(0).shown(),
                statement.power(),
                statement.value().decimals(),
                statement.dimensions(),
                certainty,
                weakest.probability(),
                weakest.alternatives(),
                footnotes(row, cells),
                definitions.text(row),
                statement.period().startComputed(),
                Optional.empty());
    }

    private List<String> footnotes(Row row, List<PlacedCell> cells) {
        Set<String> marks = new LinkedHashSet<>();
        for (PlacedCell cell : cells) {
            marks.addAll(cell.footnotes());
        }
        marks.addAll(row.footnotes());
        for (PlacedCell cell : cells) {
            marks.addAll(column(cell).footnotes());
        }
        return List.copyOf(marks);
    }

    private Column column(PlacedCell cell) {
        return cell.column() >= 1 && cell.column() <= table.columns().size()
                ? table.columns().get(cell.column() - 1)
                : new Column(
                        cell.column(),
                        page.title().line(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of());
    }
}
