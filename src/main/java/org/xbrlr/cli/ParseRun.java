package org.xbrlr.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.xbrlr.Reading;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.input.InputReader;
import org.xbrlr.text.Digest;
import org.xbrlr.write.ReadingWriter;

/** Carries out {@code xbrlr parse}: each filing is read, reported on and written before the next is opened. */
final class ParseRun {
    private final Request.Parse request;
    private final Request.Conversion conversion;
    private final Surroundings surroundings;
    private final Messages messages;

    ParseRun(Request.Parse request, Surroundings surroundings) {
        this.request = request;
        this.conversion = request.conversion();
        this.surroundings = surroundings;
        this.messages = new Messages(surroundings.err());
    }

    ExitCode run() throws UsageException {
        if (request.output().isPresent()) {
            OverwriteGuard.check(request.inputs(), request.output().get());
        }
        if (conversion.format() == Format.JSON) {
            Digest.prepare();
        }
        Taxonomy taxonomy = TaxonomyFile.wanted(conversion, surroundings, messages);
        ReportingReader reader = new ReportingReader(
                surroundings,
                conversion.volume(),
                conversion.strict(),
                conversion.manner().dialect(),
                taxonomy);
        try (Output output = open()) {
            InputReader files =
                    new InputReader(surroundings.in(), conversion.manner().field());
            try (FiledInputs inputs = new FiledInputs(files.open(request.inputs()), conversion.manner());
                    ReadingWriter writer = conversion
                            .format()
                            .writer(output.writer(), request.inputs().size() > 1)) {
                for (Optional<FiledInput> next = inputs.next(); next.isPresent(); next = inputs.next()) {
                    for (Reading reading : reader.read(next.get())) {
                        writer.write(conversion.owned(reading));
                    }
                }
            }
            output.commit();
            return reader.outcome();
        } catch (ClosedPipeException e) {
            return reader.outcome(); // what failed until then still counts
        } catch (IOException e) {
            String name = request.output().map(Path::toString).orElse("standard output");
            messages.run("cannot write " + name + ": " + Reason.of(e));
            return reader.outcome().or(ExitCode.IO);
        }
    }

    private Output open() throws IOException {
        return request.output().isPresent() ? Output.to(request.output().get()) : Output.to(surroundings.out());
    }
}
