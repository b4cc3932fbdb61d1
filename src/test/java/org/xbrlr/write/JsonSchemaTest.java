package org.xbrlr.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;

class JsonSchemaTest {
    private static final String RESOURCE = "reading-1.schema.json";

    @Test
    void aFullAndAnEmptyDocumentAreValid() throws IOException {
        Schema schema = schema();
        assertThat(schema.validate(json(SampleReading.full()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(json(SampleReading.withoutPage()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaSeesAMissingFieldAndAWrongName() throws IOException {
        Schema schema = schema();
        String json = json(SampleReading.full());
        assertThat(schema.validate(json.replace("\"periodStart\"", "\"start\""), InputFormat.JSON))
                .anyMatch(error -> error.getMessage().contains("periodStart"));
        assertThat(schema.validate(json.replace("\"monetary\"", "\"money\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyFieldOfADocumentIsInTheSchema() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(resource());
        JsonNode document = new ObjectMapper().readTree(json(SampleReading.full()));
        JsonNode definitions = schema.path("$defs");
        assertThat(names(schema.path("properties"))).isEqualTo(names(document));
        assertThat(names(definitions.path("fact").path("properties")))
                .isEqualTo(names(document.path("facts").get(0)));
        assertThat(names(definitions.path("column").path("properties")))
                .isEqualTo(names(document.path("columns").get(0)));
        assertThat(names(definitions.path("row").path("properties")))
                .isEqualTo(names(document.path("rows").get(0)));
        assertThat(names(definitions.path("report").path("properties"))).isEqualTo(names(document.path("report")));
    }

    @Test
    void whatABadInputGivesIsValidToo() throws IOException {
        for (String text : List.of(
                "", "\u0000\u0001", "|", "|X\n- Definition\n", "|\nTitle - USD ($)\n|\nDec. 31, 2020\n|A\n|$ 1")) {
            Reading reading = Xbrlr.read("bad.txt", text.getBytes(StandardCharsets.UTF_8));
            assertThat(schema().validate(json(reading), InputFormat.JSON))
                    .as(text)
                    .isEmpty();
        }
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource(), InputFormat.JSON);
    }

    private static String resource() throws IOException {
        try (InputStream in = Objects.requireNonNull(Xbrlr.class.getResourceAsStream(RESOURCE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String json(Reading reading) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonWriter writer = JsonWriter.oneLine(out)) {
            writer.write(reading);
        }
        return out.toString();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
