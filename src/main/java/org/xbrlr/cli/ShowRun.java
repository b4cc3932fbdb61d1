package org.xbrlr.cli;

import java.util.Optional;
import org.xbrlr.Reading;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.input.InputReader;
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
        ReportingReader reader = new ReportingReader(
                surroundings, request.volume(), false, request.manner().dialect(), Taxonomy.NONE);
        TablePrinter printer = new TablePrinter(request.width().orElse(surroundings.lineWidth()));
        ExitCode printed = ExitCode.FINE;
        String gap = "";
        InputReader files = new InputReader(surroundings.in(), request.manner().field());
        try (FiledInputs inputs = new FiledInputs(files.open(request.inputs()), request.manner())) {
            for (Optional<FiledInput> next = inputs.next(); next.isPresent(); next = inputs.next()) {
                for (Reading reading : reader.read(next.get())) {
                    if (printed == ExitCode.FINE) {
                        printed = Printed.on(surroundings, gap + printer.print(reading));
                        gap = "\n";
                    }
                }
            }
        }
        return reader.outcome().or(printed);
    }
}
