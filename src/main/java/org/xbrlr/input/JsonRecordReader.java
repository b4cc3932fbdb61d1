package org.xbrlr.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the text and the name from one record of JSON Lines. */
final class JsonRecordReader {
    /** The fields that corpora keep texts in, likeliest first. */
    private static final List<String> TEXTS =
            List.of("text", "content", "raw_content", "page_content", "body", "markdown", "html");

    private static final List<String> NAMES = List.of("id", "url");
    private static final int LONGEST_NAME = 1000;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Limits.RECORD_BYTES)
                    .build())
            .build();
    private final List<String> texts;
    private final boolean asked;

    /** With the field that holds the text; empty to find it. */
    JsonRecordReader(Optional<String> field) {
        this.texts = field.map(List::of).orElse(TEXTS);
        this.asked = field.isPresent();
    }

    JsonRecord read(byte[] line) throws TroubleException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = factory.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw bad("the line is no JSON object");
            }
            for (JsonToken token = json.nextToken(); token != JsonToken.END_OBJECT; token = json.nextToken()) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (value == null) {
                    throw bad("the line is no whole JSON object");
                }
                boolean names = NAMES.contains(field);
                boolean text = value == JsonToken.VALUE_STRING && (names || texts.contains(field));
                if (text || (value == JsonToken.VALUE_NUMBER_INT && names)) {
                    fields.putIfAbsent(field, json.getText());
                }
                json.skipChildren();
            }
            if (json.nextToken() != null) {
                throw bad("something follows the JSON object on its line");
            }
        } catch (JsonProcessingException e) {
            throw new TroubleException(
                    Input.Trouble.BAD_RECORD, "the line is not JSON: " + firstLine(e.getOriginalMessage()), e);
        } catch (TroubleException e) {
            throw e;
        } catch (IOException e) {
            throw new TroubleException(Input.Trouble.BAD_RECORD, "the line is not JSON: " + e.getMessage(), e);
        }
        String text = texts.stream()
                .map(fields::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> bad(
                        asked
                                ? "the record has no text in a field '" + texts.get(0) + "'"
                                : "the record has no text in a field '" + String.join("', '", texts)
                                        + "'; name another with --field"));
        return new JsonRecord(
                NAMES.stream()
                        .map(fields::get)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(found -> !found.isEmpty() && found.length() <= LONGEST_NAME)
                        .findFirst(),
                text);
    }

    private static TroubleException bad(String reason) {
        return new TroubleException(Input.Trouble.BAD_RECORD, reason);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
