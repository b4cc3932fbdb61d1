package org.xbrlr.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.xbrlr.Reading;
import org.xbrlr.Version;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.fact.Concept;
import org.xbrlr.fact.DocumentEntity;
import org.xbrlr.fact.Fact;
import org.xbrlr.fact.PageUnits;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.Footnote;
import org.xbrlr.page.Page;
import org.xbrlr.page.Scale;

/**
 * Writes a reading as one JSON document: source, report, table, facts, definitions, diagnostics.
 *
 * <p>The document is described by the JSON Schema {@code org/xbrlr/reading-1.schema.json} beside this program's classes.
 * Indented for one page; one line a document where several follow one another.
 */
public final class JsonWriter implements ReadingWriter {
    /** Raised only when a field is renamed or changes its meaning, which the contract forbids within a version. */
    static final String SCHEMA_VERSION = "1";

    private static final DefaultIndenter TWO_BLANKS = new DefaultIndenter("  ", "\n");

    private final JsonFactory factory = new JsonFactory();
    private final Writer out;
    private final boolean indentedIfAlone;
    private Optional<Reading> first = Optional.empty();
    private boolean several;
    private final String generator = "xbrlr " + Version.current();

    private JsonWriter(Writer out, boolean indentedIfAlone) {
        this.out = out;
        this.indentedIfAlone = indentedIfAlone;
    }

    /** Over many lines, for a reader's eye, if one page comes; one line a document if there are more. */
    public static JsonWriter indentedIfAlone(Writer out) {
        return new JsonWriter(out, true);
    }

    /** One line a document, for several pages. */
    public static JsonWriter oneLine(Writer out) {
        return new JsonWriter(out, false);
    }

    @Override
    public void write(Reading reading) throws IOException {
        if (!indentedIfAlone || several) {
            write(reading, false);
        } else if (first.isEmpty()) {
            first = Optional.of(reading); // whether it is the only one is yet to be seen
        } else {
            several = true;
            write(first.get(), false);
            first = Optional.empty();
            write(reading, false);
        }
    }

    private void write(Reading reading, boolean indented) throws IOException {
        JsonText text = new JsonText();
        try (JsonGenerator json = factory.createGenerator(text)) {
            if (indented) {
                json.setPrettyPrinter(new DefaultPrettyPrinter()
                        .withObjectIndenter(TWO_BLANKS)
                        .withArrayIndenter(TWO_BLANKS));
            }
            document(reading, json);
        }
        text.writeLineTo(out);
    }

    @Override
    public void close() throws IOException {
        if (first.isPresent()) {
            write(first.get(), true);
            first = Optional.empty();
        }
        out.flush();
    }

    private void document(Reading reading, JsonGenerator json) throws IOException {
        JsonFields fields = new JsonFields(json);
        json.writeStartObject();
        fields.text("schemaVersion", SCHEMA_VERSION);
        fields.text("generator", generator);
        json.writeObjectFieldStart("source");
        fields.text("name", reading.text().name());
        fields.text("dialect", reading.text().dialect());
        fields.number("lines", reading.text().lineCount());
        fields.text("sha256", reading.text().digest().sha256());
        json.writeEndObject();
        if (reading.page().isPresent()) {
            json.writeObjectFieldStart("report");
            report(reading.page().get(), fields);
            entity(reading, json, fields);
            json.writeEndObject();
        } else {
            json.writeNullField("report");
        }
        new JsonTableWriter(json, reading.concepts()).write(reading.table());
        JsonFactWriter facts = new JsonFactWriter(json);
        fields.startObjects("facts");
        for (Fact fact : reading.facts()) {
            fields.startObject();
            facts.write(fact);
            fields.endObject();
        }
        fields.endObjects();
        fields.startObjects("definitions");
        if (reading.page().isPresent()) {
            for (DefinitionBlock block : reading.page().get().definitions()) {
                definition(block, reading, fields);
            }
        }
        fields.endObjects();
        fields.startObjects("diagnostics");
        for (Diagnostic diagnostic : reading.diagnostics()) {
            diagnostic(diagnostic, fields);
        }
        fields.endObjects();
        fields.startObjects("footnotes");
        for (Footnote footnote : reading.footnotes()) {
            fields.startObject();
            fields.text("mark", footnote.mark());
            fields.text("text", footnote.text());
            fields.endObject();
        }
        fields.endObjects();
        json.writeEndObject();
    }

    private void report(Page page, JsonFields fields) throws IOException {
        fields.text("title", page.title().name());
        fields.texts("promoted", page.title().promoted());
        fields.unit("unit", page.title().unit());
        PageUnits units = PageUnits.of(page);
        fields.startObjects("scales");
        for (Scale scale : page.scale().scales()) {
            scale(scale, units, fields);
        }
        fields.endObjects();
        fields.constant("kind", page.kind());
        fields.constant("renderer", page.era());
    }

    /** What a cover page says of the document and of whose it is. */
    private static void entity(Reading reading, JsonGenerator json, JsonFields fields) throws IOException {
        Optional<DocumentEntity> entity = reading.entity();
        if (entity.isEmpty()) {
            json.writeNullField("entity");
            return;
        }
        json.writeObjectFieldStart("entity");
        fields.text("name", entity.get().name());
        fields.text("cik", entity.get().cik());
        fields.text("documentType", entity.get().documentType());
        fields.text("periodEnd", entity.get().periodEnd());
        fields.number("fiscalYear", entity.get().fiscalYear());
        fields.text("fiscalPeriod", entity.get().fiscalPeriod());
        json.writeEndObject();
    }

    private void scale(Scale scale, PageUnits units, JsonFields fields) throws IOException {
        fields.startObject();
        fields.text("symbol", scale.symbol());
        fields.text("unit", units.qname(scale.symbol()));
        fields.number("power", scale.power());
        fields.endObject();
    }

    private void definition(DefinitionBlock block, Reading reading, JsonFields fields) throws IOException {
        fields.startObject();
        fields.number("line", block.line());
        fields.text("text", block.text());
        fields.text("reference", block.reference());
        fields.flag("standard", block.standard());
        fields.number("row", reading.definitions().row(block));
        Concept concept = reading.concepts().of(block);
        fields.concept(concept);
        fields.constant("periodType", concept.traits().period());
        fields.constant("balance", concept.traits().balance());
        fields.text("dataType", concept.traits().dataType());
        fields.endObject();
    }

    private void diagnostic(Diagnostic diagnostic, JsonFields fields) throws IOException {
        fields.startObject();
        fields.text("code", diagnostic.code().printed());
        fields.constant("severity", diagnostic.severity());
        fields.number("line", diagnostic.line());
        fields.text("message", diagnostic.message());
        fields.endObject();
    }
}
