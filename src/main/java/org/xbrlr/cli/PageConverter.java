package org.xbrlr.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xbrlr.Reading;
import org.xbrlr.batch.Tally;
import org.xbrlr.diagnostic.Severity;
import org.xbrlr.input.Input;

/** Turns inputs into facts, in one of the threads of a batch. Whatever an input is, it has a result. */
final class PageConverter implements Function<List<FiledInput>, List<Converted>> {
    private static final byte[] NOTHING = {};

    private final DocumentReader reader;
    private final Request.Conversion conversion;
    private final PageSink sink;
    private final PageSink.PageWriter writer;

    PageConverter(DocumentReader reader, Request.Conversion conversion, PageSink sink) {
        this.reader = reader;
        this.conversion = conversion;
        this.sink = sink;
        this.writer = sink.writer();
    }

    @Override
    public List<Converted> apply(List<FiledInput> inputs) {
        return inputs.stream().map(this::convert).toList();
    }

    private Converted convert(FiledInput filed) {
        Input input = filed.input();
        if (input instanceof Input.Document && sink.has(input.name())) {
            ReadInput unread = new ReadInput(input.name(), List.of(), List.of(), ExitCode.FINE, Optional.empty());
            return new Converted(unread, Tally.NOTHING, NOTHING, true);
        }
        ReadInput read = reader.read(filed);
        try {
            List<Reading> readings =
                    read.readings().stream().map(conversion::owned).toList();
            return converted(read, writer.write(read, readings));
        } catch (IOException e) {
            return unwritten(read, e);
        } catch (OutOfMemoryError | RuntimeException | StackOverflowError e) {
            return converted(DocumentReader.failed(input.name(), e), NOTHING);
        }
    }

    private static Converted unwritten(ReadInput read, IOException e) {
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.add(new Finding(read.name(), 0, Severity.ERROR, "cannot write: " + Reason.of(e), "cannot-write"));
        ReadInput failed = new ReadInput(read.name(), List.of(), findings, ExitCode.IO, Optional.empty());
        return converted(failed, NOTHING);
    }

    private static Converted converted(ReadInput read, byte[] text) {
        List<String> warnings = read.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(Finding::code)
                .toList();
        Tally tally = Tally.of(read.readings(), warnings);
        ReadInput told = new ReadInput(read.name(), List.of(), read.findings(), read.outcome(), read.defect());
        return new Converted(told, tally, text, false);
    }
}
