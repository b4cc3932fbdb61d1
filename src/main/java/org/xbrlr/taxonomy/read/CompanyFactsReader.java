package org.xbrlr.taxonomy.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.xbrlr.taxonomy.SourceBuilder;

/**
 * Reads the elements of the SEC's companyfacts: labels and documentation in their latest wording.
 *
 * <pre>{@code
 * {"cik": 1, "facts": {"us-gaap": {"Revenues": {"label": "Revenues", "description": "Amount of revenue …",
 *   "units": {"USD": [{"start": "2023-01-01", "end": "2023-12-31", "val": 5, "fy": 2023}]}}}}}
 * }</pre>
 *
 * Facts that have a start are durations; the newest fact tells the year of the wording, at least.
 */
final class CompanyFactsReader {
    private final JsonParser json;
    private final SourceBuilder source;

    /** On a parser that stands at the start of the object {@code facts}. */
    CompanyFactsReader(JsonParser json, SourceBuilder source) {
        this.json = json;
        this.source = source;
    }

    void taxonomies() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String prefix = json.currentName();
            if (json.nextToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = prefix + ":" + json.currentName();
                if (json.nextToken() == JsonToken.START_OBJECT) {
                    element(name);
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    private void element(String name) throws IOException {
        String label = "";
        String description = "";
        FactTraits facts = new FactTraits();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "label" -> label = Texts.bounded(json.getValueAsString(""));
                case "description" -> description = Texts.bounded(json.getValueAsString(""));
                case "units" -> facts.read(json);
                default -> json.skipChildren();
            }
            json.skipChildren();
        }
        source.element(name, facts.period(), "", facts.dataType());
        source.label(name, label, facts.year());
        source.sentence(name, description, facts.year());
        Texts.refuseTooMany(source);
    }

    /** What the facts of an element tell of it. */
    private static final class FactTraits {
        private boolean any;
        private boolean start;
        private int year = TaxonomyYear.UNKNOWN;
        private String unit = "";

        /** Reads {@code {"USD": [{…}, …]}}. */
        void read(JsonParser json) throws IOException {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                return;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                unit = json.currentName();
                if (json.nextToken() != JsonToken.START_ARRAY) {
                    json.skipChildren();
                    continue;
                }
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    fact(json);
                }
            }
        }

        private void fact(JsonParser json) throws IOException {
            any = true;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                if (field.equals("start")) {
                    start = true;
                } else if (field.equals("fy")) {
                    year = Math.max(year, json.getValueAsInt(TaxonomyYear.UNKNOWN));
                }
                json.skipChildren();
            }
        }

        String period() {
            return !any ? "" : start ? "duration" : "instant";
        }

        int year() {
            return year;
        }

        /** Only money, shares and prices show themselves by their unit. */
        String dataType() {
            return unit.equals("shares")
                    ? "shares"
                    : unit.matches("[A-Z]{3}/shares") ? "perShare" : unit.matches("[A-Z]{3}") ? "monetary" : "";
        }
    }
}
