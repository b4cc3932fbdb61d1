package org.xbrlr.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;
import org.xbrlr.fact.Fact;

/** Where the time of CSV goes: into the texts of fields, or into putting them in a row. The facts of the seeds, again and again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class CsvBenchmark {
    private final List<Reading> readings = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final CSVFormat format =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    /** Reads the seeds. */
    @Setup
    public void read() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.sorted().toList()) {
                readings.add(Xbrlr.read(file.toString(), Files.readAllBytes(file)));
            }
        }
        for (Reading reading : readings) {
            for (Fact fact : reading.facts()) {
                rows.add(CsvColumn.ALL.stream()
                        .map(column -> FieldText.wellFormed(column.of(reading, fact)))
                        .toList());
            }
        }
    }

    /** The texts of all fields. */
    @Benchmark
    public void fields(Blackhole sink) {
        for (Reading reading : readings) {
            for (Fact fact : reading.facts()) {
                for (CsvColumn column : CsvColumn.ALL) {
                    sink.consume(FieldText.wellFormed(column.of(reading, fact)));
                }
            }
        }
    }

    /** Ready texts through CSVPrinter into a buffer. */
    @Benchmark
    public int printer() throws IOException {
        StringBuilder buffer = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(buffer, format)) {
            for (List<String> row : rows) {
                for (String field : row) {
                    printer.print(field);
                }
                printer.println();
            }
        }
        return buffer.length();
    }

    /** Ready texts through our own row writer into a buffer. */
    @Benchmark
    public int row() {
        StringBuilder buffer = new StringBuilder();
        CsvRow row = new CsvRow(buffer, ',');
        for (List<String> fields : rows) {
            fields.forEach(row::field);
            row.end();
        }
        return buffer.length();
    }
}
