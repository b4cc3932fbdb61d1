package org.xbrlr.cli;

import java.util.Optional;
import org.xbrlr.Reading;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.write.TablePrinter;

/** Carries out {@code xbrlr show}. */
final class ShowRun {
    private final Request.Show request;
    private final Surroundings surroundings;

    ShowRun(Request.Show request, Surroundings surroundings) {
        this.request = request;
        this.surroundings = surroundings;
    }

    ExitCode run() {
        ReportingReader reader = new ReportingReader(surroundings, request.volume(), false, Taxonomy.NONE);
        Optional<Reading> reading = reader.read(request.input());
        if (reading.isEmpty()) {
            return reader.outcome();
        }
        int width = request.width().orElse(surroundings.lineWidth());
        String drawing = new TablePrinter(width).print(reading.get());
        return reader.outcome().or(Printed.on(surroundings, drawing));
    }
}
