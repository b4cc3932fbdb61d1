package org.xbrlr.cli;

import java.util.List;
import java.util.Optional;
import org.xbrlr.Reading;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.text.Dialect;

/** Reads inputs one after another, reports what is wrong with each, and keeps the gravest outcome. */
final class ReportingReader {
    private final DocumentReader documents;
    private final Messages messages;
    private final Volume volume;
    private final boolean traces;
    private ExitCode outcome = ExitCode.FINE;

    ReportingReader(
            Surroundings surroundings, Volume volume, boolean strict, Optional<Dialect> dialect, Taxonomy taxonomy) {
        this.documents = new DocumentReader(strict, dialect, taxonomy);
        this.messages = new Messages(surroundings.err());
        this.volume = volume;
        this.traces = surroundings.traces();
    }

    /** What the inputs have come to so far. */
    ExitCode outcome() {
        return outcome;
    }

    /** The readings of the input's pages; none where it could not be read, which is then reported. */
    List<Reading> read(FiledInput input) {
        ReadInput read = documents.read(input);
        outcome = outcome.or(read.outcome());
        messages.about(read, volume, traces);
        return read.readings();
    }
}
