package org.xbrlr.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.xbrlr.fact.Dimension;
import org.xbrlr.fact.Fact;
import org.xbrlr.table.Alternative;

/** Puts the fields of one fact into the open JSON object, names and order as in the output contract. */
final class JsonFactWriter {
    private final JsonFields fields;

    JsonFactWriter(JsonGenerator json) {
        this.fields = new JsonFields(json);
    }

    void write(Fact fact) throws IOException {
        fields.text("id", fact.id());
        fields.numbers("lines", fact.lines());
        fields.numbers("columns", fact.columns());
        fields.text("section", fact.section());
        fields.texts("headings", fact.headings());
        fields.text("label", fact.label());
        fields.text("concept", fact.concept());
        fields.constant("conceptSource", fact.conceptSource());
        fields.constant("periodType", fact.periodType());
        fields.text("periodStart", fact.periodStart());
        fields.text("periodEnd", fact.periodEnd());
        fields.number("months", fact.months());
        fields.text("valueType", fact.valueType().printed());
        fields.text("value", fact.value());
        fields.text("unit", fact.unit());
        fields.text("shown", fact.shown());
        fields.number("scale", fact.scale());
        fields.number("decimals", fact.decimals());
        fields.startObjects("dimensions");
        for (Dimension dimension : fact.dimensions()) {
            dimension(dimension);
        }
        fields.endObjects();
        fields.constant("certainty", fact.certainty());
        fields.probability("probability", fact.probability());
        alternatives(fact.alternatives());
        fields.texts("footnotes", fact.footnotes());
        fields.text("definition", fact.definition());
        fields.constant("conceptKind", fact.conceptKind());
        fields.flag("startComputed", fact.startComputed());
        fields.text("entity", fact.entity());
    }

    /** The list of other columns, the same for a fact and for a cell. */
    void alternatives(List<Alternative> alternatives) throws IOException {
        fields.startObjects("alternatives");
        for (Alternative alternative : alternatives) {
            fields.startObject();
            fields.number("column", alternative.column());
            fields.probability("probability", alternative.probability());
            fields.endObject();
        }
        fields.endObjects();
    }

    private void dimension(Dimension dimension) throws IOException {
        fields.startObject();
        fields.text("axis", dimension.axis());
        fields.text("axisLabel", dimension.axisLabel());
        fields.text("member", dimension.member());
        fields.text("memberLabel", dimension.memberLabel());
        fields.text("typedValue", dimension.typedValue());
        fields.endObject();
    }
}
