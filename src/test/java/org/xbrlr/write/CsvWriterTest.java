package org.xbrlr.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.xbrlr.Reading;

class CsvWriterTest {
    /** As the output contract lists them. */
    private static final String CONTRACT =
            "source,report,id,lines,columns,section,headings,label,concept,concept_source,"
                    + "period_type,period_start,period_end,months,value_type,value,unit,shown,scale,decimals,dimensions,certainty,"
                    + "probability,alternatives,footnotes,definition,concept_kind,start_computed,entity\n";

    @Test
    void aFactIsALineUnderTheHeadOfTheContract() throws IOException {
        assertThat(csv(SampleReading.full()))
                .isEqualTo(
                        CONTRACT
                                + "R4.txt,SEGMENTS (Details),f1,8;9,1;3,CPaaS | Minimum,Assets [Abstract] > Current,\"Total, assets\","
                                + "us-gaap:Assets,taxonomy,duration,2021-04-01,2021-06-30,3,monetary,-694000,iso4217:USD,$ (694),3,-3,"
                                + "?=CPaaS;srt:RangeAxis=srt:MinimumMember,inferred,0.7312,3:0.21;2:0.04,1;2,"
                                + "\"Sum of the \"\"carrying amounts\"\"\",standard,true,cik:0000320193\n"
                                + "R4.txt,SEGMENTS (Details),f2,9,1,,,Policy,,,,,,,text,plain,,plain,0,,,certain,1,,,,,false,\n");
    }

    @Test
    void theHeadIsWrittenOnceAndEvenWithoutFacts() throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.csv(out)) {
            writer.write(SampleReading.withoutPage());
            writer.write(SampleReading.withoutPage());
        }
        assertThat(out).hasToString(CONTRACT);
        StringWriter nothing = new StringWriter();
        CsvWriter.csv(nothing).close();
        assertThat(nothing).hasToString(CONTRACT);
    }

    @Test
    void whateverATextHoldsComesBackThroughAReader() throws IOException {
        String nasty = "a,b\t\"c\"\r\nd\u0000e\u001ff 漢字 \ud83d\ude00 #x";
        Reading reading = SampleReading.of("=cmd,\n.txt", List.of(SampleReading.text(nasty)));
        for (boolean tabs : new boolean[] {false, true}) {
            StringWriter out = new StringWriter();
            try (CsvWriter writer = tabs ? CsvWriter.tsv(out) : CsvWriter.csv(out)) {
                writer.write(reading);
            }
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(tabs ? '\t' : ',')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (CSVParser parser = CSVParser.parse(new StringReader(out.toString()), format)) {
                List<CSVRecord> records = parser.getRecords();
                assertThat(records).hasSize(1);
                assertThat(records.get(0).get("value")).isEqualTo(nasty);
                assertThat(records.get(0).get("source")).isEqualTo("=cmd,\n.txt");
            }
        }
    }

    @Test
    void aLoneSurrogateBecomesTheReplacementCharacter() throws IOException {
        assertThat(csv(SampleReading.of("R4.txt", List.of(SampleReading.text("x\ud800y\udc00")))))
                .contains("x\ufffdy\ufffd");
    }

    @Test
    void probabilitiesAreShortAndAlwaysNumbers() {
        assertThat(FieldText.probability(0.731249)).hasToString("0.7312");
        assertThat(FieldText.probability(1)).hasToString("1");
        assertThat(FieldText.probability(1e-9)).hasToString("0");
        assertThat(FieldText.probability(Double.NaN)).hasToString("0");
    }

    private static String csv(Reading reading) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.csv(out)) {
            writer.write(reading);
        }
        return out.toString();
    }
}
