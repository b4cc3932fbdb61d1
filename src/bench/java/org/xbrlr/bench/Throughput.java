package org.xbrlr.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xbrlr.cli.Main;

/**
 * Batches in a warm JVM, beside the least that any reader of the same files does. {@code Throughput INPUT ROUNDS} prints
 * the medians of the rounds, the first of which is not counted. The runs of a round follow one another, so that what else the
 * machine does falls on all alike.
 */
public final class Throughput {
    private static final OperatingSystemMXBean PROCESSOR =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final Pattern COUNTS = Pattern.compile("\"(pages|facts)\" : (\\d+)");

    private final Path input;
    private final List<Path> files;
    private final long bytes;
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private final Map<String, List<Double>> processorSeconds = new LinkedHashMap<>();
    private long pages;
    private long facts;

    private Throughput(Path input) throws IOException {
        this.input = input;
        try (Stream<Path> walk = Files.walk(input)) {
            this.files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        this.bytes = files.stream().mapToLong(Throughput::size).sum();
    }

    public static void main(String[] args) throws IOException {
        Throughput throughput = new Throughput(Path.of(args[0]));
        int rounds = Integer.parseInt(args[1]);
        for (int round = 0; round <= rounds; round++) {
            throughput.round(round > 0);
        }
        throughput.print();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A piece of work that is timed. */
    private interface Work {
        void run() throws IOException;
    }

    private void round(boolean counted) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        time(counted, "readAllBytes", this::readAll);
        time(counted, "line scan", this::scan);
        time(counted, "batch --jobs 1", () -> batch(1));
        time(counted, "batch --jobs " + cores, () -> batch(cores));
    }

    private void time(boolean counted, String name, Work work) throws IOException {
        long start = System.nanoTime();
        long processor = PROCESSOR.getProcessCpuTime();
        work.run();
        double taken = (System.nanoTime() - start) / 1e9;
        double used = (PROCESSOR.getProcessCpuTime() - processor) / 1e9;
        if (counted) {
            seconds.computeIfAbsent(name, n -> new ArrayList<>()).add(taken);
            processorSeconds.computeIfAbsent(name, n -> new ArrayList<>()).add(used);
        }
    }

    private void readAll() throws IOException {
        long sum = 0;
        for (Path file : files) {
            sum += Files.readAllBytes(file).length;
        }
        check(sum == bytes);
    }

    private void scan() throws IOException {
        long lines = 0;
        for (Path file : files) {
            for (byte b : Files.readAllBytes(file)) {
                lines += b == '\n' ? 1 : 0;
            }
        }
        check(lines > 0);
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the files have changed");
        }
    }

    private void batch(int jobs) throws IOException {
        Path output = Files.createTempFile("facts", ".csv");
        Path summary = Files.createTempFile("summary", ".json");
        int code = new Main(OutputStream.nullOutputStream(), System.err, java.io.InputStream.nullInputStream())
                .run("batch", "-q", "--jobs", "" + jobs, "--summary", "" + summary, "-o", "" + output, "" + input);
        check(code == 0);
        Matcher counts = COUNTS.matcher(Files.readString(summary));
        while (counts.find()) {
            long count = Long.parseLong(counts.group(2));
            if (counts.group(1).equals("pages")) {
                pages = count;
            } else {
                facts = count;
            }
        }
        Files.delete(output);
        Files.delete(summary);
    }

    private void print() {
        System.out.printf(
                Locale.ROOT,
                "%,d files, %,d pages, %,d facts, %.1f MB; medians of %d rounds in a warm JVM%n",
                files.size(),
                pages,
                facts,
                bytes / 1e6,
                seconds.get("line scan").size());
        double scan = median(seconds, "line scan");
        for (String name : seconds.keySet()) {
            double median = median(seconds, name);
            System.out.printf(
                    Locale.ROOT,
                    "%-15s %8.3f s %8.3f s of processors %,10.0f pages/s %9s facts/s %7.1f MB/s %8.1f x line scan%n",
                    name,
                    median,
                    median(processorSeconds, name),
                    pages / median,
                    name.startsWith("batch") ? String.format(Locale.ROOT, "%,.0f", facts / median) : "-",
                    bytes / median / 1e6,
                    median / scan);
        }
    }

    private static double median(Map<String, List<Double>> times, String name) {
        double[] sorted = times.get(name).stream().mapToDouble(s -> s).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
    }
}
