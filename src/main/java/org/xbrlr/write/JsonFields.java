package org.xbrlr.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbrlr.fact.Concept;

/** Puts named fields into the JSON object that is open; what is empty becomes null, so that every object has all its fields. */
final class JsonFields {
    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    /** Something that is written in several steps: the elements of a list. */
    @FunctionalInterface
    interface ElementWriter<T> {
        void write(T element) throws IOException;
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, FieldText.wellFormed(value));
    }

    void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get().toString());
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
        text("conceptSource", concept.source().map(FieldText::lower));
        text("conceptKind", concept.kind().map(FieldText::lower));
    }

    void texts(String name, List<String> values) throws IOException {
        list(name, values, v -> json.writeString(FieldText.wellFormed(v)));
    }

    void numbers(String name, List<Integer> values) throws IOException {
        list(name, values, json::writeNumber);
    }

    /** A list of objects, whose fields the writer puts in. */
    <T> void objects(String name, List<T> values, ElementWriter<T> fields) throws IOException {
        list(name, values, v -> {
            json.writeStartObject();
            fields.write(v);
            json.writeEndObject();
        });
    }

    private <T> void list(String name, List<T> values, ElementWriter<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            element.write(value);
        }
        json.writeEndArray();
    }
}
