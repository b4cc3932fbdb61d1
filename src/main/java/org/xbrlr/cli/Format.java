package org.xbrlr.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.xbrlr.Reading;
import org.xbrlr.write.ReadingWriter;

/** The formats of {@code --format}. */
enum Format {
    CSV,
    TSV,
    JSON,
    JSONL;

    /**
     * A writer of this format.
     *
     * @param out where it writes; stays open
     * @param severalPages whether more than one page is to come
     */
    ReadingWriter writer(Writer out, boolean severalPages) {
        return new ReadingWriter() {
            @Override
            public void write(Reading reading) throws IOException {
                out.write(reading.facts().toString());
                out.write(String.valueOf(severalPages));
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    /** The name as typed: {@code csv}. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }
}
