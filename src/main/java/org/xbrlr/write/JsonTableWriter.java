package org.xbrlr.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xbrlr.fact.Concepts;
import org.xbrlr.notation.UnitName;
import org.xbrlr.table.Column;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;

/** Puts the columns and rows of a table into the open JSON object: what the facts were read from. */
final class JsonTableWriter {
    private final JsonFields fields;
    private final JsonFactWriter facts;
    private final Concepts concepts;

    JsonTableWriter(JsonGenerator json, Concepts concepts) {
        this.concepts = concepts;
        this.fields = new JsonFields(json);
        this.facts = new JsonFactWriter(json);
    }

    void write(Table table) throws IOException {
        fields.startObjects("columns");
        for (Column column : table.columns()) {
            column(column);
        }
        fields.endObjects();
        fields.startObjects("rows");
        for (Row row : table.rows()) {
            row(row);
        }
        fields.endObjects();
    }

    private void column(Column column) throws IOException {
        fields.startObject();
        fields.number("index", column.index());
        fields.number("line", column.line());
        fields.number("months", column.months());
        fields.text("date", column.date());
        fields.constant("periodType", column.periodType());
        List<String> units = new ArrayList<>();
        for (UnitName unit : column.units()) {
            units.add(unit.shown());
        }
        fields.texts("units", units);
        fields.texts("members", column.members());
        fields.texts("footnotes", column.footnotes());
        fields.endObject();
    }

    private void row(Row row) throws IOException {
        fields.startObject();
        fields.number("line", row.line());
        fields.constant("kind", row.kind());
        fields.text("label", row.label());
        fields.unit("unitSuffix", row.unitSuffix());
        fields.text("section", row.section());
        fields.texts("headings", row.headings());
        fields.text("balanceDate", row.balanceDate());
        fields.constant("period", row.period());
        fields.texts("footnotes", row.footnotes());
        fields.startObjects("cells");
        for (PlacedCell cell : row.cells()) {
            cell(cell);
        }
        fields.endObjects();
        fields.concept(concepts.of(row));
        fields.endObject();
    }

    private void cell(PlacedCell cell) throws IOException {
        fields.startObject();
        fields.number("line", cell.line());
        fields.number("column", cell.column());
        fields.text("shown", cell.shown());
        fields.constant("certainty", cell.certainty());
        fields.probability("probability", cell.probability());
        facts.alternatives(cell.alternatives());
        fields.texts("footnotes", cell.footnotes());
        fields.endObject();
    }
}
