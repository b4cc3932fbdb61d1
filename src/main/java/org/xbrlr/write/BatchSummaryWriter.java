package org.xbrlr.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.xbrlr.Version;

/**
 * Writes what came of a batch as one JSON document. Failures are written as they come and none is kept.
 *
 * <pre>
 * { "schemaVersion": "1", "generator": "xbrlr 0.1.0",
 *   "failures": [ {"source": "b.txt", "line": 1, "code": "no-table", "message": "…"} ],
 *   "complete": true, "inputs": 2, "failed": 1, "skipped": 0, "pages": 1, "facts": 4,
 *   "cells": {"certain": 4, "inferred": 0, "ambiguous": 0}, "warnings": {"truncated": 1}, "seconds": 0.012 }
 * </pre>
 */
public final class BatchSummaryWriter implements Closeable {
    private static final String SCHEMA_VERSION = "1";

    private final JsonGenerator json;
    private final JsonFields fields;

    /** Begins a summary on a writer that the caller owns. */
    public BatchSummaryWriter(Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        fields = new JsonFields(json);
        json.writeStartObject();
        fields.text("schemaVersion", SCHEMA_VERSION);
        fields.text("generator", "xbrlr " + Version.current());
        json.writeArrayFieldStart("failures");
    }

    /** An input that failed, and its first reason. */
    public void failure(String source, int line, String code, String message) throws IOException {
        json.writeStartObject();
        fields.text("source", FieldText.wellFormed(source));
        fields.number("line", line);
        fields.text("code", code);
        fields.text("message", FieldText.wellFormed(message));
        json.writeEndObject();
    }

    /**
     * The end.
     *
     * @param complete whether the run came to its end
     * @param counts by name, in this order
     * @param cells value cells by certainty
     * @param warnings warnings by code
     * @param seconds how long it took
     */
    public void totals(
            boolean complete,
            Map<String, Long> counts,
            Map<? extends Enum<?>, Long> cells,
            Map<String, Long> warnings,
            double seconds)
            throws IOException {
        json.writeEndArray();
        fields.flag("complete", complete);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeObjectFieldStart("cells");
        for (Map.Entry<? extends Enum<?>, Long> cell : cells.entrySet()) {
            json.writeNumberField(FieldText.lower(cell.getKey()), cell.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("warnings");
        for (Map.Entry<String, Long> warning : warnings.entrySet()) {
            json.writeNumberField(warning.getKey(), warning.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("seconds", BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_UP));
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
