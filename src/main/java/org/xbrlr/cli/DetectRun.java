package org.xbrlr.cli;

import java.util.Locale;
import java.util.Optional;
import org.xbrlr.Detected;
import org.xbrlr.Xbrlr;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.input.Input;
import org.xbrlr.input.InputReader;
import org.xbrlr.input.Inputs;

/** Carries out {@code xbrlr detect}: a line for each input, fields between tabs. */
final class DetectRun {
    private final Request.Detect request;
    private final Surroundings surroundings;

    DetectRun(Request.Detect request, Surroundings surroundings) {
        this.request = request;
        this.surroundings = surroundings;
    }

    ExitCode run() {
        ReportingReader reports =
                new ReportingReader(surroundings, Volume.NORMAL, false, Optional.empty(), Taxonomy.NONE);
        StringBuilder lines = new StringBuilder("source\tdialect\tpages\tconfidence\tform\n");
        try (Inputs inputs = new InputReader(surroundings.in(), request.manner().field()).open(request.inputs())) {
            for (Optional<Input> next = inputs.next(); next.isPresent(); next = inputs.next()) {
                if (next.get() instanceof Input.Document document) {
                    lines.append(line(Xbrlr.detect(document.name(), document.bytes())));
                } else {
                    reports.read(FiledInput.alone(next.get()));
                }
            }
        }
        return reports.outcome().or(Printed.on(surroundings, lines.toString()));
    }

    private static String line(Detected found) {
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%d\t%.2f\t%s\n",
                found.name(),
                found.dialect(),
                found.pages(),
                found.confidence(),
                found.dialect().words());
    }
}
