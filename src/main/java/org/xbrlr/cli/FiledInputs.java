package org.xbrlr.cli;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.xbrlr.Filing;
import org.xbrlr.input.Filings;
import org.xbrlr.input.Input;
import org.xbrlr.input.Inputs;

/** Inputs one after another, each with the filing that it is a page of. */
final class FiledInputs implements Closeable {
    private final Inputs inputs;
    private final Filings filings;
    private final Request.Manner manner;
    private final Queue<FiledInput> pages = new ArrayDeque<>();

    /**
     * @param inputs where they come from
     * @param manner whether each is to be read by itself, and how it was flattened
     */
    FiledInputs(Inputs inputs, Request.Manner manner) {
        this.inputs = inputs;
        this.filings = new Filings(inputs);
        this.manner = manner;
    }

    /** The next; empty at the end. */
    Optional<FiledInput> next() {
        if (manner.alone()) {
            return inputs.next().map(FiledInput::alone);
        }
        if (pages.isEmpty()) {
            List<Input> next = filings.next();
            Filing filing = filing(next);
            for (Input input : next) {
                pages.add(new FiledInput(input, filing));
            }
        }
        return Optional.ofNullable(pages.poll());
    }

    private Filing filing(List<Input> inputs) {
        if (inputs.size() < 2) {
            return Filing.NONE;
        }
        List<byte[]> bytes = inputs.stream()
                .filter(Input.Document.class::isInstance)
                .map(input -> ((Input.Document) input).bytes())
                .toList();
        return Filing.of(bytes, manner.dialect());
    }

    @Override
    public void close() {
        filings.close();
    }
}
