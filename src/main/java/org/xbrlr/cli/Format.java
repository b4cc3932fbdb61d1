package org.xbrlr.cli;

import java.io.Writer;
import java.util.Locale;
import org.xbrlr.write.CsvWriter;
import org.xbrlr.write.JsonLinesWriter;
import org.xbrlr.write.JsonWriter;
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
     * @param severalPages whether more than one page is known to come
     */
    ReadingWriter writer(Writer out, boolean severalPages) {
        return switch (this) {
            case CSV -> CsvWriter.csv(out);
            case TSV -> CsvWriter.tsv(out);
            case JSON -> severalPages ? JsonWriter.oneLine(out) : JsonWriter.indentedIfAlone(out);
            case JSONL -> new JsonLinesWriter(out);
        };
    }

    /** The name as typed: {@code csv}. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }
}
