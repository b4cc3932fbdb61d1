package org.xbrlr.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xbrlr.Reading;
import org.xbrlr.Version;
import org.xbrlr.Xbrlr;

class JsonWriterTest {
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void aDocumentHasThePartsOfTheContractInOrder() throws IOException {
        JsonNode document = mapper.readTree(indented(SampleReading.full()));
        assertThat(names(document))
                .containsExactly(
                        "schemaVersion",
                        "generator",
                        "source",
                        "report",
                        "columns",
                        "rows",
                        "facts",
                        "definitions",
                        "diagnostics",
                        "footnotes");
        assertThat(document.path("generator").asText()).isEqualTo("xbrlr " + Version.current());
        assertThat(document.path("report"))
                .hasToString("{\"title\":\"SEGMENTS (Details)\",\"promoted\":[\"CPaaS\"],"
                        + "\"unit\":\"USD ($)\",\"scales\":[{\"symbol\":\"$\",\"unit\":\"iso4217:USD\",\"power\":3}],"
                        + "\"kind\":\"details\",\"renderer\":\"python\",\"entity\":null}");
        assertThat(document.path("columns").get(0))
                .hasToString("{\"index\":1,\"line\":5,\"months\":3,\"date\":\"2021-06-30\",\"periodType\":\"duration\","
                        + "\"units\":[\"USD ($)\"],\"members\":[\"Retained Earnings\"],\"footnotes\":[\"1\"]}");
        assertThat(document.path("rows").get(0).path("cells"))
                .hasToString("[{\"line\":8,\"column\":1,\"shown\":\"$ (694)\",\"certainty\":\"inferred\","
                        + "\"probability\":0.7312,\"alternatives\":[{\"column\":3,\"probability\":0.21}],"
                        + "\"footnotes\":[\"2\"]}]");
        assertThat(document.path("definitions").get(0))
                .hasToString(
                        "{\"line\":10,\"text\":\"Sum of the carrying amounts\",\"reference\":\"Reference 1: http://x\","
                                + "\"standard\":true,\"row\":7,\"concept\":\"us-gaap:Assets\",\"conceptSource\":\"taxonomy\","
                                + "\"conceptKind\":\"standard\",\"periodType\":\"instant\",\"balance\":\"debit\",\"dataType\":\"monetary\"}");
        assertThat(document.path("diagnostics").get(0).path("code").asText()).isEqualTo("ambiguous-placement");
    }

    @Test
    void aCoverPageTellsWhoseItIs() throws IOException {
        String page =
                "|\nCover\n|12 Months Ended\nDec. 31, 2024\n|Entity Registrant Name\n|Larkmoor\n|Document Type\n|10-K";
        Reading reading = Xbrlr.read("R1.txt", page.getBytes(StandardCharsets.UTF_8));
        assertThat(mapper.readTree(indented(reading)).path("report").path("entity"))
                .hasToString("{\"name\":\"Larkmoor\",\"cik\":null,\"documentType\":\"10-K\",\"periodEnd\":null,"
                        + "\"fiscalYear\":null,\"fiscalPeriod\":null}");
    }

    @Test
    void footnotesAreGivenWhereTheInputHasThem() throws IOException {
        assertThat(mapper.readTree(indented(SampleReading.full())).path("footnotes"))
                .hasToString("[{\"mark\":\"1\",\"text\":\"A leap year.\"}]");
    }

    @Test
    void everyFactHasTheSameFields() throws IOException {
        JsonNode facts = mapper.readTree(indented(SampleReading.full())).path("facts");
        assertThat(names(facts.get(0)))
                .containsExactly(
                        "id",
                        "lines",
                        "columns",
                        "section",
                        "headings",
                        "label",
                        "concept",
                        "conceptSource",
                        "periodType",
                        "periodStart",
                        "periodEnd",
                        "months",
                        "valueType",
                        "value",
                        "unit",
                        "shown",
                        "scale",
                        "decimals",
                        "dimensions",
                        "certainty",
                        "probability",
                        "alternatives",
                        "footnotes",
                        "definition",
                        "conceptKind",
                        "startComputed",
                        "entity");
        assertThat(names(facts.get(1))).isEqualTo(names(facts.get(0)));
        assertThat(facts.get(0).path("value").isTextual()).isTrue();
        assertThat(facts.get(1).path("months").isNull()).isTrue();
        assertThat(facts.get(0).path("dimensions").get(1))
                .hasToString("{\"axis\":\"srt:RangeAxis\",\"axisLabel\":null,\"member\":\"srt:MinimumMember\","
                        + "\"memberLabel\":\"Minimum\",\"typedValue\":null}");
    }

    @Test
    void nilIsNull() throws IOException {
        JsonNode nil = mapper.readTree(indented(SampleReading.of("R4.txt", List.of(SampleReading.text("")))));
        assertThat(nil.path("facts").get(0).path("value").isNull()).isTrue();
    }

    @Test
    void oneLineDocumentsHoldTheSameAsIndentedOnes() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonWriter writer = JsonWriter.oneLine(out)) {
            writer.write(SampleReading.full());
            writer.write(SampleReading.withoutPage());
        }
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(out.toString()).endsWith("}\n");
        assertThat(mapper.readTree(lines.get(0))).isEqualTo(mapper.readTree(indented(SampleReading.full())));
        assertThat(mapper.readTree(lines.get(1)).path("report").isNull()).isTrue();
    }

    @Test
    void linesEndWithALineFeedWhateverThePlatform() throws IOException {
        assertThat(indented(SampleReading.full())).doesNotContain("\r").startsWith("{\n  \"schemaVersion\" : \"1\",\n");
    }

    @Test
    void whateverATextHoldsComesBackThroughAReader() throws IOException {
        String nasty = "\"q\" \\ \b\f\u0000\u001f\u2028 漢字 \ud83d\ude00\r\n";
        JsonNode document = mapper.readTree(indented(SampleReading.of(nasty, List.of(SampleReading.text(nasty)))));
        assertThat(document.path("facts").get(0).path("value").asText()).isEqualTo(nasty);
        assertThat(document.path("source").path("name").asText()).isEqualTo(nasty);
    }

    @Test
    void aLoneSurrogateBecomesTheReplacementCharacter() throws IOException {
        JsonNode document =
                mapper.readTree(indented(SampleReading.of("R4.txt", List.of(SampleReading.text("x\ud800y\udc00")))));
        assertThat(document.path("facts").get(0).path("value").asText()).isEqualTo("x\ufffdy\ufffd");
    }

    @Test
    void jsonLinesCarryTheFactWithItsSourceAndReport() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonLinesWriter writer = new JsonLinesWriter(out)) {
            writer.write(SampleReading.full());
            writer.write(SampleReading.withoutPage());
            writer.write(SampleReading.full());
        }
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(out.toString()).endsWith("}\n");
        JsonNode fact = mapper.readTree(lines.get(0));
        assertThat(names(fact)).startsWith("source", "report", "id", "lines").hasSize(29);
        assertThat(fact.path("source").asText()).isEqualTo("R4.txt");
        assertThat(fact.path("report").asText()).isEqualTo("SEGMENTS (Details)");
        assertThat(names(mapper.readTree(lines.get(1)))).isEqualTo(names(fact));
    }

    private static String indented(Reading reading) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonWriter writer = JsonWriter.indentedIfAlone(out)) {
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
