package org.xbrlr.golden;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xbrlr.Reading;
import org.xbrlr.write.CsvWriter;
import org.xbrlr.write.JsonWriter;
import org.xbrlr.write.ReadingWriter;
import org.xbrlr.write.TablePrinter;

/** A reading in the forms that golden cases record, by file name. */
final class Recorded {
    /** Wide enough for the columns of every case. */
    private static final int WIDTH = 160;

    private Recorded() {}

    /** All files that do not speak of the input's bytes. */
    static Map<String, String> of(Reading reading) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("table.txt", new TablePrinter(WIDTH).print(reading));
        files.put("facts.csv", written(reading, CsvWriter::csv));
        files.put(
                "diagnostics.txt",
                reading.diagnostics().stream()
                        .map(d -> "%d %s %s: %s\n"
                                .formatted(
                                        d.line(),
                                        d.severity().name().toLowerCase(Locale.ROOT),
                                        d.code().printed(),
                                        d.message()))
                        .collect(Collectors.joining()));
        return files;
    }

    /** The JSON document, which holds the input's digest. */
    static String json(Reading reading) {
        return written(reading, JsonWriter::indentedIfAlone);
    }

    private static String written(Reading reading, Function<Writer, ReadingWriter> format) {
        StringWriter text = new StringWriter();
        try (ReadingWriter writer = format.apply(text)) {
            writer.write(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
