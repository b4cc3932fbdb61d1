package org.xbrlr.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.xbrlr.Reading;
import org.xbrlr.write.ReadingWriter;

/**
 * All facts of a batch in one stream. Where the run is interrupted the stream ends behind a page, not within one; a file does not
 * appear at all.
 */
final class StreamSink implements PageSink {
    /** A reader of the stream who does not read must not keep the process alive for longer. */
    private static final long PATIENCE_SECONDS = 2;

    private final Format format;
    private final Output output;
    private final ReentrantLock writing = new ReentrantLock();
    private final Interruption interruption;

    /** Facts in this format go to this output. */
    StreamSink(Output output, Format format) throws IOException {
        this.format = format;
        this.output = output;
        format.writer(output.writer(), true).close(); // the head
        this.interruption = Interruption.then(this::finishPage);
    }

    /** Waits until no page is being written, or that takes too long, and lets none be written any more. */
    private void finishPage() {
        try {
            writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean has(String input) {
        return false;
    }

    @Override
    public PageWriter writer() {
        StringWriter text = new StringWriter();
        ReadingWriter writer = format.continuation(text);
        return (input, readings) -> {
            text.getBuffer().setLength(0);
            for (Reading reading : readings) {
                writer.write(reading);
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    @Override
    public void take(byte[] text) throws IOException {
        writing.lock();
        try {
            output.stream().write(text);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void commit() throws IOException {
        output.commit();
    }

    @Override
    public void close() throws IOException {
        interruption.close();
        output.close();
    }
}
