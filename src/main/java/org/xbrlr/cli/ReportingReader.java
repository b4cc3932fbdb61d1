package org.xbrlr.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.diagnostic.Severity;
import org.xbrlr.fact.Fact;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.input.Input;
import org.xbrlr.table.Certainty;
import org.xbrlr.text.Dialect;

/** Reads inputs one after another, reports what is wrong with each, and keeps the gravest outcome. */
final class ReportingReader {
    private final Messages messages;
    private final Volume volume;
    private final boolean strict;
    private final boolean traces;
    private final Taxonomy taxonomy;
    private final Optional<Dialect> dialect;
    private ExitCode outcome = ExitCode.FINE;

    ReportingReader(
            Surroundings surroundings, Volume volume, boolean strict, Optional<Dialect> dialect, Taxonomy taxonomy) {
        this.messages = new Messages(surroundings.err());
        this.volume = volume;
        this.strict = strict;
        this.traces = surroundings.traces();
        this.taxonomy = taxonomy;
        this.dialect = dialect;
    }

    /** What the inputs have come to so far. */
    ExitCode outcome() {
        return outcome;
    }

    /** The readings of the input's pages; none where it could not be read, which is then reported. */
    List<Reading> read(Input input) {
        if (input instanceof Input.Unreadable unreadable) {
            report(unreadable);
            return List.of();
        }
        Input.Document document = (Input.Document) input;
        String name = document.name();
        try {
            List<Reading> readings = Xbrlr.readAll(name, document.bytes(), dialect, taxonomy);
            readings.forEach(reading -> report(name, reading));
            return readings;
        } catch (OutOfMemoryError e) {
            fail(name, ExitCode.IO, "cannot read: too large for Java's memory; try JAVA_OPTS=-Xmx4g", "cannot-read");
        } catch (RuntimeException | StackOverflowError e) {
            fail(name, ExitCode.INTERNAL, Defect.describe(e), "internal");
            if (traces) {
                messages.trace(e);
            }
        }
        return List.of();
    }

    private void report(Input.Unreadable input) {
        String code = input.trouble().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean machine = input.trouble() == Input.Trouble.CANNOT_READ;
        String text = (machine ? "cannot read: " : "") + Reason.of(input.reason());
        messages.about(input.name(), input.line(), Severity.ERROR, text, code);
        outcome = outcome.or(machine ? ExitCode.IO : ExitCode.INPUT_FAILED);
    }

    private void fail(String name, ExitCode code, String text, String messageCode) {
        messages.about(name, 0, Severity.ERROR, text, messageCode);
        outcome = outcome.or(code);
    }

    private void report(String name, Reading reading) {
        for (Diagnostic diagnostic : reading.diagnostics()) {
            Severity severity = strict && diagnostic.severity() == Severity.WARNING
                    ? Severity.ERROR // what fails the run is shown as what fails it
                    : diagnostic.severity();
            report(
                    name,
                    diagnostic.line(),
                    severity,
                    diagnostic.message(),
                    diagnostic.code().printed());
        }
        if (strict) {
            reportUncertain(name, reading.facts());
        }
    }

    private void reportUncertain(String name, List<Fact> facts) {
        List<Fact> uncertain = facts.stream()
                .filter(fact -> fact.certainty() != Certainty.CERTAIN)
                .toList();
        if (!uncertain.isEmpty()) {
            int line = uncertain.get(0).lines().stream().findFirst().orElse(0);
            String text = uncertain.size() + " of " + facts.size() + " facts are not certain; here is the first.";
            report(name, line, Severity.ERROR, text, "not-certain");
        }
    }

    private void report(String name, int line, Severity severity, String text, String code) {
        if (severity == Severity.ERROR) {
            outcome = outcome.or(ExitCode.INPUT_FAILED);
        }
        if (volume.lets(severity)) {
            messages.about(name, line, severity, text, code);
        }
    }
}
