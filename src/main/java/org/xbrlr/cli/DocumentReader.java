package org.xbrlr.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xbrlr.Filing;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.diagnostic.Severity;
import org.xbrlr.fact.Fact;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.input.Input;
import org.xbrlr.table.Certainty;
import org.xbrlr.text.Dialect;

/** Reads an input, and finds out what is to be said of it and what it means for the run. Any thread may use it. */
final class DocumentReader {
    private final boolean strict;
    private final Optional<Dialect> dialect;
    private final Taxonomy taxonomy;

    /**
     * @param strict whether anything doubtful is an error
     * @param dialect how texts were flattened; empty to find out
     * @param taxonomy is asked for what pages do not tell
     */
    DocumentReader(boolean strict, Optional<Dialect> dialect, Taxonomy taxonomy) {
        this.strict = strict;
        this.dialect = dialect;
        this.taxonomy = taxonomy;
    }

    /** What the input comes to. Never throws. */
    ReadInput read(FiledInput filed) {
        return filed.input() instanceof Input.Document document
                ? read(document, filed.filing())
                : unreadable((Input.Unreadable) filed.input());
    }

    private ReadInput read(Input.Document document, Filing filing) {
        String name = document.name();
        try {
            List<Reading> readings = Xbrlr.readAll(name, document.bytes(), dialect, taxonomy, filing);
            List<Finding> findings = new ArrayList<>();
            for (Reading reading : readings) {
                find(name, reading, findings);
            }
            ExitCode outcome = ExitCode.FINE;
            for (Finding finding : findings) {
                outcome = finding.severity() == Severity.ERROR ? ExitCode.INPUT_FAILED : outcome;
            }
            return new ReadInput(name, readings, findings, outcome, Optional.empty());
        } catch (OutOfMemoryError | RuntimeException | StackOverflowError e) {
            return failed(name, e);
        }
    }

    /** An input for which there is too little memory, or on which xbrlr fails. */
    static ReadInput failed(String name, Throwable failure) {
        boolean memory = failure instanceof OutOfMemoryError;
        String text =
                memory ? "cannot read: too large for Java's memory; try JAVA_OPTS=-Xmx4g" : Defect.describe(failure);
        return new ReadInput(
                name,
                List.of(),
                List.of(new Finding(name, 0, Severity.ERROR, text, memory ? "cannot-read" : "internal")),
                memory ? ExitCode.IO : ExitCode.INTERNAL,
                memory ? Optional.empty() : Optional.of(failure));
    }

    private static ReadInput unreadable(Input.Unreadable input) {
        String code = input.trouble().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean machine = input.trouble() == Input.Trouble.CANNOT_READ;
        String text = (machine ? "cannot read: " : "") + Reason.of(input.reason());
        return new ReadInput(
                input.name(),
                List.of(),
                List.of(new Finding(input.name(), input.line(), Severity.ERROR, text, code)),
                machine ? ExitCode.IO : ExitCode.INPUT_FAILED,
                Optional.empty());
    }

    private void find(String name, Reading reading, List<Finding> findings) {
        for (Diagnostic diagnostic : reading.diagnostics()) {
            Severity severity = strict && diagnostic.severity() == Severity.WARNING
                    ? Severity.ERROR // what fails the run is shown as what fails it
                    : diagnostic.severity();
            String code = diagnostic.code().printed();
            findings.add(new Finding(name, diagnostic.line(), severity, diagnostic.message(), code));
        }
        if (strict) {
            findUncertain(name, reading.facts(), findings);
        }
    }

    private static void findUncertain(String name, List<Fact> facts, List<Finding> findings) {
        List<Fact> uncertain = facts.stream()
                .filter(fact -> fact.certainty() != Certainty.CERTAIN)
                .toList();
        if (!uncertain.isEmpty()) {
            int line = uncertain.get(0).lines().stream().findFirst().orElse(0);
            String text = uncertain.size() + " of " + facts.size() + " facts are not certain; here is the first.";
            findings.add(new Finding(name, line, Severity.ERROR, text, "not-certain"));
        }
    }
}
