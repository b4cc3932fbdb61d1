package org.xbrlr.taxonomy.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xbrlr.taxonomy.SourceBuilder;

/**
 * Reads the elements of a filing's {@code MetaLinks.json}: labels and documentation as filed, the filer's own elements included.
 *
 * <pre>{@code
 * {"instance": {"shop-20231231.htm": {"tag": {
 *   "us-gaap_Revenues": {"xbrltype": "monetaryItemType", "nsuri": "http://fasb.org/us-gaap/2023", "crdr": "credit",
 *     "lang": {"en-us": {"role": {"label": "Revenues", "documentation": "Amount of revenue …"}}}}}}}}
 * }</pre>
 */
final class MetaLinksReader {
    private final JsonParser json;
    private final SourceBuilder source;

    /** On a parser that stands at the start of the object {@code instance}. */
    MetaLinksReader(JsonParser json, SourceBuilder source) {
        this.json = json;
        this.source = source;
    }

    private record Text(String role, String text) {}

    void instances() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                instance();
            } else {
                json.skipChildren();
            }
        }
    }

    private void instance() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            if (field.equals("tag") && object) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String id = json.currentName();
                    json.nextToken();
                    element(id);
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private void element(String id) throws IOException {
        String type = "";
        String balance = "";
        String namespace = "";
        List<Text> texts = new ArrayList<>();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "xbrltype" -> type = json.getValueAsString("");
                case "crdr" -> balance = json.getValueAsString("");
                case "nsuri" -> namespace = json.getValueAsString("");
                case "lang" -> languages(texts);
                default -> json.skipChildren();
            }
            json.skipChildren();
        }
        String name = SourceBuilder.name(id);
        int year = TaxonomyYear.in(namespace);
        source.element(name, "", balance, type);
        for (Text text : texts) {
            if (text.role().equals("documentation")) {
                source.sentence(name, text.text(), year);
            } else {
                source.label(name, text.text(), year);
            }
        }
        Texts.refuseTooMany(source);
    }

    /** {@code {"en-us": {"role": {"label": …}}}}: all that is told in whatever language of English. */
    private void languages(List<Text> texts) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean english = json.currentName().startsWith("en");
            if (json.nextToken() != JsonToken.START_OBJECT || !english) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean roles = json.currentName().equals("role");
                if (json.nextToken() != JsonToken.START_OBJECT || !roles) {
                    json.skipChildren();
                    continue;
                }
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String role = json.currentName();
                    json.nextToken();
                    texts.add(new Text(role, Texts.bounded(json.getValueAsString(""))));
                    json.skipChildren();
                }
            }
        }
    }
}
