package org.xbrlr.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xbrlr.batch.OrderedPipeline;
import org.xbrlr.input.FolderFilter;
import org.xbrlr.input.InputReader;
import org.xbrlr.input.Inputs;

/**
 * Carries out {@code xbrlr batch}: one thread reads inputs, several turn them into facts, this one writes, reports and counts
 * them in their order.
 */
final class BatchRun {
    /** Chunks of inputs that may be under way: so many are worked on while one page holds up the results of all behind it. */
    private static final int CHUNKS = 64;

    /** Bytes of input that may be under way; facts take several times as many. */
    private static final long BYTES = 4 << 20;

    private static final String STANDARD_OUTPUT = "standard output";

    private final Request.Batch request;
    private final Request.Conversion conversion;
    private final Surroundings surroundings;
    private final Messages messages;
    private final Stopwatch watch = new Stopwatch();

    BatchRun(Request.Batch request, Surroundings surroundings) {
        this.request = request;
        this.conversion = request.conversion();
        this.surroundings = surroundings;
        this.messages = new Messages(surroundings.err());
    }

    ExitCode run() throws UsageException {
        new BatchOutputs(request).check();
        try (PageSink sink = sink()) {
            return run(sink);
        } catch (ClosedPipeException e) {
            return ExitCode.FINE; // not even the head was wanted
        } catch (IOException e) {
            return cannotWrite(destination(), e);
        }
    }

    private ExitCode run(PageSink sink) throws IOException {
        try (BatchReport report = BatchReport.open(request.summary())) {
            boolean complete;
            try {
                complete = convert(sink, report);
                if (complete) {
                    sink.commit();
                }
            } catch (ClosedPipeException e) {
                return report.outcome(); // what failed until then still counts
            } catch (IOException e) {
                return report.outcome().or(cannotWrite(destination(), e));
            }
            double seconds = watch.seconds();
            if (conversion.volume() != Volume.QUIET) {
                messages.run((complete ? "" : "stopped at the first failure: ") + report.inWords(seconds));
            }
            return report.outcome().or(commit(report, complete, seconds));
        } catch (IOException e) {
            return cannotWrite(String.valueOf(request.summary().orElseThrow()), e);
        }
    }

    private ExitCode commit(BatchReport report, boolean complete, double seconds) {
        try {
            report.commit(complete, seconds);
            return ExitCode.FINE;
        } catch (IOException e) {
            return cannotWrite(String.valueOf(request.summary().orElseThrow()), e);
        }
    }

    /** Converts all; false where a failure ended it. */
    private boolean convert(PageSink sink, BatchReport report) throws IOException {
        FolderFilter filter = FolderFilter.of(
                        request.selection().include(), request.selection().exclude())
                .without(new BatchOutputs(request).paths());
        InputReader reader =
                new InputReader(surroundings.in(), conversion.manner().field(), Optional.of(filter));
        DocumentReader documents = new DocumentReader(
                conversion.strict(),
                conversion.manner().dialect(),
                TaxonomyFile.wanted(conversion, surroundings, messages));
        Inputs inputs = reader.open(request.inputs());
        boolean distinct = request.destination() instanceof Request.Destination.Tree;
        InputChunks source = new InputChunks(
                new FiledInputs(inputs, conversion.manner()),
                request.selection().shard(),
                distinct);
        OrderedPipeline<List<FiledInput>, List<Converted>> pipeline =
                new OrderedPipeline<>(request.jobs(), CHUNKS, BYTES);
        try (ProgressLine progress = progress(reader, inputs)) {
            return pipeline.<IOException>run(source, () -> new PageConverter(documents, conversion, sink), chunk -> {
                for (Converted converted : chunk) {
                    sink.take(converted.text());
                    report.add(converted);
                    progress.done(
                            Messages.hasAbout(converted.input(), conversion.volume()),
                            () -> messages.about(converted.input(), conversion.volume(), surroundings.traces()));
                    if (request.failFast() && converted.input().outcome() != ExitCode.FINE) {
                        return false;
                    }
                }
                return true;
            });
        }
    }

    private ProgressLine progress(InputReader reader, Inputs inputs) {
        boolean wanted = switch (request.progress()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                conversion.volume() != Volume.QUIET
                        && surroundings.messagesAreTerminal().getAsBoolean()
                        && !(destination().equals(STANDARD_OUTPUT) // facts would go through the line
                                && surroundings.outputIsTerminal().getAsBoolean());
        };
        return wanted
                ? ProgressLine.begin(surroundings.err(), watch, inputs::soFar, () -> reader.extent(request.inputs()))
                : ProgressLine.hidden(surroundings.err(), watch);
    }

    private PageSink sink() throws IOException {
        if (request.destination() instanceof Request.Destination.Tree tree) {
            return new TreeSink(tree, conversion.format());
        }
        Optional<Path> file = ((Request.Destination.Stream) request.destination()).file();
        return new StreamSink(
                file.isPresent() ? Output.to(file.get()) : Output.to(surroundings.out()), conversion.format());
    }

    private String destination() {
        return request.destination() instanceof Request.Destination.Tree tree
                ? tree.folder().toString()
                : ((Request.Destination.Stream) request.destination())
                        .file()
                        .map(Path::toString)
                        .orElse(STANDARD_OUTPUT);
    }

    private ExitCode cannotWrite(String name, IOException e) {
        messages.run("cannot write " + name + ": " + Reason.of(e));
        return ExitCode.IO;
    }
}
