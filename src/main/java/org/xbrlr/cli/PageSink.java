package org.xbrlr.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.xbrlr.Reading;

/** Where the facts of a batch go: several threads write pages, one takes them in their order. */
interface PageSink extends Closeable {
    /** Whether the facts of the input of this name are there already and shall stay. */
    boolean has(String name);

    /** What writes pages in one thread. */
    PageWriter writer();

    /** Takes what the facts of one input were written to, inputs in their order. */
    void take(byte[] text) throws IOException;

    /** Makes what was taken final. */
    void commit() throws IOException;

    /** Writes the facts of one input after another. */
    interface PageWriter {
        /**
         * Writes the facts of an input.
         *
         * @param input what it came to
         * @param readings those of its pages, its facts as they are wanted
         * @return what is to be handed to {@link PageSink#take}
         */
        byte[] write(ReadInput input, List<Reading> readings) throws IOException;
    }
}
