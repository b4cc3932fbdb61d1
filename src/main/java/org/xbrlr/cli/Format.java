package org.xbrlr.cli;

import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
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

    /**
     * A writer of this format that goes on where others have written: it writes no head, and one line a document.
     *
     * @param out where it writes; stays open
     */
    ReadingWriter continuation(Writer out) {
        return switch (this) {
            case CSV -> CsvWriter.csv(out).withoutHead();
            case TSV -> CsvWriter.tsv(out).withoutHead();
            case JSON, JSONL -> writer(out, true);
        };
    }

    /** The format that a file's name tells: {@code facts.csv}. */
    static Optional<Format> ofFile(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (extension.equals("ndjson")) {
            return Optional.of(JSONL);
        }
        return name.contains(".") ? typed(extension) : Optional.empty();
    }

    /** The format that is typed so; empty where none is. */
    static Optional<Format> typed(String word) {
        for (Format format : values()) {
            if (format.typed().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The name as typed: {@code csv}. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }
}
