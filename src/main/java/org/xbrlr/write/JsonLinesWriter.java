package org.xbrlr.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import org.xbrlr.Reading;
import org.xbrlr.fact.Fact;

/**
 * Writes one JSON object a line, one line a fact: the fields of a CSV row with lists and numbers as such.
 *
 * <pre>
 * {"source":"R4.txt","report":"SEGMENT REPORTING (Details)","id":"f1","lines":[16],…,"months":3,"value":"64928000",…}
 * </pre>
 *
 * Every line has every field; what is not known is null.
 */
public final class JsonLinesWriter implements ReadingWriter {
    private final JsonFactory factory = new JsonFactory();
    private final Writer out;

    /** On a writer that the caller owns. */
    public JsonLinesWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Reading reading) throws IOException {
        String report = FieldText.report(reading);
        JsonText text = new JsonText();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.setRootValueSeparator(new SerializedString("\n"));
            JsonFields fields = new JsonFields(json);
            JsonFactWriter facts = new JsonFactWriter(json);
            for (Fact fact : reading.facts()) {
                json.writeStartObject();
                fields.text("source", reading.text().name());
                fields.text("report", report);
                facts.write(fact);
                json.writeEndObject();
            }
        }
        if (!reading.facts().isEmpty()) {
            text.writeLineTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
