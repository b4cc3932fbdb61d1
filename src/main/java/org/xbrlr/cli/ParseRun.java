package org.xbrlr.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.xbrlr.Reading;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.input.Input;
import org.xbrlr.input.InputReader;
import org.xbrlr.input.Inputs;
import org.xbrlr.write.ReadingWriter;

/** Carries out {@code xbrlr parse}: each input is read, reported on and written before the next is opened. */
final class ParseRun {
    private final Request.Parse request;
    private final Surroundings surroundings;
    private final Messages messages;

    ParseRun(Request.Parse request, Surroundings surroundings) {
        this.request = request;
        this.surroundings = surroundings;
        this.messages = new Messages(surroundings.err());
    }

    ExitCode run() throws UsageException {
        refuseToOverwriteInput();
        Taxonomy taxonomy = request.taxonomy().map(path -> taxonomy(path)).orElse(Taxonomy.NONE);
        ReportingReader reader = new ReportingReader(
                surroundings,
                request.volume(),
                request.strict(),
                request.manner().dialect(),
                taxonomy);
        try (Output output = open()) {
            try (Inputs inputs =
                            new InputReader(surroundings.in(), request.manner().field()).open(request.inputs());
                    ReadingWriter writer = request.format()
                            .writer(output.writer(), request.inputs().size() > 1)) {
                for (Optional<Input> next = inputs.next(); next.isPresent(); next = inputs.next()) {
                    for (Reading reading : reader.read(next.get())) {
                        writer.write(request.entity().map(reading::of).orElse(reading));
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

    private Taxonomy taxonomy(Path path) {
        boolean asked = !surroundings.taxonomy().equals(Optional.of(path));
        return new TaxonomyFile(path, messages).taxonomy(asked, request.volume());
    }

    private Output open() throws IOException {
        return request.output().isPresent() ? Output.to(request.output().get()) : Output.to(surroundings.out());
    }

    private void refuseToOverwriteInput() throws UsageException {
        if (request.output().filter(Files::exists).isEmpty()) {
            return;
        }
        for (String input : request.inputs()) {
            if (!input.equals("-") && isSame(input, request.output().get())) {
                throw new UsageException("The output would replace the input " + input + ". Nothing was done.");
            }
        }
    }

    private static boolean isSame(String input, Path output) {
        try {
            return Files.isSameFile(Path.of(input), output);
        } catch (IOException | InvalidPathException e) {
            return false; // an input that cannot be opened is reported when its turn comes
        }
    }
}
