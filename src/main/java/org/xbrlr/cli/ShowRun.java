package org.xbrlr.cli;

import java.util.Optional;
import org.xbrlr.Reading;

/** Carries out {@code xbrlr show}. */
final class ShowRun {
    private final Request.Show request;
    private final Surroundings surroundings;

    ShowRun(Request.Show request, Surroundings surroundings) {
        this.request = request;
        this.surroundings = surroundings;
    }

    ExitCode run() {
        ReportingReader reader = new ReportingReader(surroundings, request.volume(), false);
        Optional<Reading> reading = reader.read(request.input());
        if (reading.isEmpty()) {
            return reader.outcome();
        }
        return reader.outcome()
                .or(Printed.on(surroundings, reading.get().table().toString() + "\n"));
    }
}
