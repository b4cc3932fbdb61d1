package org.xbrlr.taxonomy.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import org.xbrlr.taxonomy.SourceBuilder;

/** Reads a JSON document of the SEC's: a filing's {@code MetaLinks.json}, or the facts of a company. */
final class JsonTaxonomyReader {
    private static final int DEEPEST = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(1 << 20)
                    .maxNameLength(1 << 12)
                    .build())
            .build();

    private JsonTaxonomyReader() {}

    /** Adds what the document gives, and says which of the two it is. */
    static String read(InputStream in, SourceBuilder source) throws IOException {
        String kind = "";
        try (JsonParser json = FACTORY.createParser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                if (field.equals("instance") && json.currentToken() == JsonToken.START_OBJECT) {
                    new MetaLinksReader(json, source).instances();
                    kind = "MetaLinks";
                } else if (field.equals("facts") && json.currentToken() == JsonToken.START_OBJECT) {
                    new CompanyFactsReader(json, source).taxonomies();
                    kind = "company facts";
                } else {
                    json.skipChildren();
                }
            }
            if (json.currentToken() != JsonToken.END_OBJECT) {
                throw new RefusedException("its JSON is damaged: it ends too early");
            }
        } catch (JsonProcessingException e) {
            throw new RefusedException("its JSON is damaged: " + e.getOriginalMessage(), e);
        }
        if (kind.isEmpty()) {
            throw new RefusedException("it is JSON, but neither a MetaLinks.json nor the facts of a company");
        }
        return kind;
    }
}
