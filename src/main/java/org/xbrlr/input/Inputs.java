package org.xbrlr.input;

import java.io.Closeable;
import java.util.Optional;

/**
 * Inputs one after another, each read when it is asked for and none kept: memory is that of the largest.
 *
 * <pre>{@code
 * try (Inputs inputs = reader.open(names)) {
 *     for (Optional<Input> next = inputs.next(); next.isPresent(); next = inputs.next()) { … }
 * }
 * }</pre>
 *
 * <p>One thread reads; what it is given may be parsed by others meanwhile.
 */
public interface Inputs extends Closeable {
    /** The next; empty at the end. Never throws: what fails is an {@link Input.Unreadable}. */
    Optional<Input> next();

    /** How much has been read by now; for other threads too. */
    SoFar soFar();

    @Override
    void close();
}
