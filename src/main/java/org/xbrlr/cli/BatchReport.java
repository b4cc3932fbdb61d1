package org.xbrlr.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xbrlr.batch.Tally;
import org.xbrlr.diagnostic.Severity;
import org.xbrlr.write.BatchSummaryWriter;

/** What a batch has come to: counted for people, and written down for programs where a file was named. */
final class BatchReport implements Closeable {
    private final Optional<Output> file;
    private final Optional<BatchSummaryWriter> summary;
    private Tally tally = Tally.NOTHING;
    private long inputs;
    private long failed;
    private long skipped;
    private ExitCode outcome = ExitCode.FINE;
    private Optional<IOException> trouble = Optional.empty();

    private BatchReport(Optional<Output> file, Optional<BatchSummaryWriter> summary) {
        this.file = file;
        this.summary = summary;
    }

    static BatchReport open(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return new BatchReport(Optional.empty(), Optional.empty());
        }
        Output output = Output.to(file.get());
        return new BatchReport(Optional.of(output), Optional.of(new BatchSummaryWriter(output.writer())));
    }

    /** Counts one more. Where the summary cannot be written that is told at the end: the facts matter more. */
    void add(Converted converted) {
        ReadInput input = converted.input();
        inputs++;
        skipped += converted.skipped() ? 1 : 0;
        tally = tally.plus(converted.tally());
        outcome = outcome.or(input.outcome());
        if (input.outcome() != ExitCode.FINE) {
            failed++;
            Optional<Finding> reason = input.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .findFirst();
            if (summary.isPresent() && reason.isPresent()) {
                write(summary.get(), reason.get());
            }
        }
    }

    private void write(BatchSummaryWriter writer, Finding reason) {
        try {
            writer.failure(reason.source(), reason.line(), reason.code(), reason.text());
        } catch (IOException e) {
            trouble = Optional.of(e);
        }
    }

    ExitCode outcome() {
        return outcome;
    }

    /** Writes the summary to its file. */
    void commit(boolean complete, double seconds) throws IOException {
        if (summary.isEmpty() || file.isEmpty()) {
            return;
        }
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("inputs", inputs);
        counts.put("failed", failed);
        counts.put("skipped", skipped);
        counts.put("pages", tally.pages());
        counts.put("facts", tally.facts());
        summary.get().totals(complete, counts, tally.cells(), tally.warnings(), seconds);
        summary.get().close();
        file.get().commit();
    }

    /** {@code 983 pages, 3,932 facts in 1.2 s (819 pages/s); 17 inputs failed}. */
    String inWords(double seconds) {
        List<String> exceptions = new ArrayList<>();
        if (failed > 0) {
            exceptions.add(count(failed, "input") + " failed");
        }
        if (skipped > 0) {
            exceptions.add(count(skipped, "input") + " skipped");
        }
        long warnings = tally.warnings().values().stream().mapToLong(n -> n).sum();
        if (warnings > 0) {
            exceptions.add(count(warnings, "warning"));
        }
        return String.format(
                Locale.ROOT,
                "%s, %s in %.1f s (%,.0f pages/s)%s",
                count(tally.pages(), "page"),
                count(tally.facts(), "fact"),
                seconds,
                tally.pages() / Math.max(seconds, 1e-3),
                exceptions.isEmpty() ? "" : "; " + String.join(", ", exceptions));
    }

    private static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
