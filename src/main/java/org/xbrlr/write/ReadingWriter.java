package org.xbrlr.write;

import java.io.Closeable;
import java.io.IOException;
import org.xbrlr.Reading;

/**
 * Writes readings one after another in one format. Made on a {@link java.io.Writer} that the caller owns; a head line is
 * written even when no reading follows.
 */
public interface ReadingWriter extends Closeable {
    /** Writes what the format carries of one reading. */
    void write(Reading reading) throws IOException;

    /** Hands everything to the underlying writer and flushes it. */
    @Override
    void close() throws IOException;
}
