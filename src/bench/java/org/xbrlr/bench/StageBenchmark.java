package org.xbrlr.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;
import org.xbrlr.fact.ConceptResolver;
import org.xbrlr.fact.FactBuilder;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageParser;
import org.xbrlr.table.definition.DefinitionLinker;
import org.xbrlr.table.recovery.TableRecovery;
import org.xbrlr.table.rows.RowReader;
import org.xbrlr.table.rows.UnplacedRow;
import org.xbrlr.text.CellReader;
import org.xbrlr.text.CellText;
import org.xbrlr.write.CsvWriter;
import org.xbrlr.write.JsonLinesWriter;
import org.xbrlr.write.JsonWriter;

/** What each stage takes, for 200 pages at a time, in one thread. Each stage begins from what those before it have given. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {
    private static final int PAGES = 200;

    /** Which pages. */
    @Param({"seeds", "random"})
    public String kind = "";

    private byte[][] inputs = {};
    private Reading[] readings = {};
    private CellText[] cells = {};
    private Page[] pages = {};
    private List<List<UnplacedRow>> rows = List.of();

    /** Reads all pages once. */
    @Setup
    public void read() throws IOException {
        List<String> texts = BenchPages.texts(kind);
        inputs = new byte[PAGES][];
        readings = new Reading[PAGES];
        cells = new CellText[PAGES];
        pages = new Page[PAGES];
        List<List<UnplacedRow>> read = new java.util.ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            inputs[i] = texts.get(i % texts.size()).getBytes(StandardCharsets.UTF_8);
            readings[i] = Xbrlr.read("page.txt", inputs[i]);
            cells[i] = readings[i].text();
            pages[i] = readings[i].page().orElseThrow();
            read.add(RowReader.read(pages[i], unwanted -> {}));
        }
        rows = read;
    }

    /** The least that any reader does: looks at every byte. */
    @Benchmark
    public int bareScan() {
        int lines = 0;
        for (byte[] input : inputs) {
            for (byte b : input) {
                if (b == '\n') {
                    lines++;
                }
            }
        }
        return lines;
    }

    /** Stage 1, text. */
    @Benchmark
    public void cells(Blackhole sink) {
        for (byte[] input : inputs) {
            sink.consume(CellReader.read("page.txt", input, unwanted -> {}));
        }
    }

    /** Stage 2, page. */
    @Benchmark
    public void page(Blackhole sink) {
        for (CellText text : cells) {
            sink.consume(PageParser.parse(text, unwanted -> {}));
        }
    }

    /** Stage 3, its first half: rows. */
    @Benchmark
    public void rows(Blackhole sink) {
        for (Page page : pages) {
            sink.consume(RowReader.read(page, unwanted -> {}));
        }
    }

    /** Stage 3, its second half: definitions and columns. */
    @Benchmark
    public void table(Blackhole sink) {
        for (int i = 0; i < PAGES; i++) {
            DefinitionLinker linker = DefinitionLinker.compare(pages[i], rows.get(i));
            sink.consume(TableRecovery.recover(pages[i], rows.get(i), linker, unwanted -> {}));
        }
    }

    /** Stage 4, facts. */
    @Benchmark
    public void facts(Blackhole sink) {
        for (int i = 0; i < PAGES; i++) {
            Reading reading = readings[i];
            sink.consume(FactBuilder.build(
                    pages[i],
                    reading.table(),
                    reading.definitions(),
                    ConceptResolver.resolve(pages[i], reading.table(), reading.definitions(), Taxonomy.NONE),
                    Taxonomy.NONE));
        }
    }

    /** Stages 1 to 4. */
    @Benchmark
    public void all(Blackhole sink) {
        for (byte[] input : inputs) {
            sink.consume(Xbrlr.readAll("page.txt", input, Optional.empty(), Taxonomy.NONE));
        }
    }

    /** Stage 5 to CSV. */
    @Benchmark
    public int csv() throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.csv(out)) {
            for (Reading reading : readings) {
                writer.write(reading);
            }
        }
        return out.getBuffer().length();
    }

    /** Stage 5 to JSON Lines. */
    @Benchmark
    public int jsonLines() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonLinesWriter writer = new JsonLinesWriter(out)) {
            for (Reading reading : readings) {
                writer.write(reading);
            }
        }
        return out.getBuffer().length();
    }

    /** Stage 5 to JSON. */
    @Benchmark
    public int json() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonWriter writer = JsonWriter.oneLine(out)) {
            for (Reading reading : readings) {
                writer.write(reading);
            }
        }
        return out.getBuffer().length();
    }
}
