package org.xbrlr.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbrlr.fact.Concept;
import org.xbrlr.notation.UnitName;

/** Puts named fields into the JSON object that is open; what is empty becomes null, so that every object has all its fields. */
final class JsonFields {
    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get().toString());
        } else {
            json.writeNullField(name);
        }
    }

    /** An enum constant as the contract spells it: {@code instant}. */
    void constant(String name, Enum<?> value) throws IOException {
        json.writeStringField(name, FieldText.lower(value));
    }

    void constant(String name, Optional<? extends Enum<?>> value) throws IOException {
        if (value.isPresent()) {
            constant(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    /** A unit as shown: {@code USD ($)}. */
    void unit(String name, Optional<UnitName> unit) throws IOException {
        if (unit.isPresent()) {
            text(name, unit.get().shown());
        } else {
            json.writeNullField(name);
        }
    }

    void number(String name, int value) throws IOException {
        json.writeNumberField(name, value);
    }

    void number(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsInt());
        } else {
            json.writeNullField(name);
        }
    }

    void flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void probability(String name, double value) throws IOException {
        json.writeNumberField(name, FieldText.probability(value));
    }

    /** What is known of a row's or a block's concept; a fact has the same fields in other places. */
    void concept(Concept concept) throws IOException {
        text("concept", concept.name());
        constant("conceptSource", concept.source());
        constant("conceptKind", concept.kind());
    }

    void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void numbers(String name, List<Integer> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (int value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }

    /** Begins a list of objects, each of which is put in between {@link #startObject} and {@link #endObject}. */
    void startObjects(String name) throws IOException {
        json.writeArrayFieldStart(name);
    }

    void startObject() throws IOException {
        json.writeStartObject();
    }

    void endObject() throws IOException {
        json.writeEndObject();
    }

    void endObjects() throws IOException {
        json.writeEndArray();
    }
}
