package org.xbrlr.taxonomy.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xbrlr.taxonomy.Source;
import org.xbrlr.taxonomy.SourceBuilder;

/**
 * Reads one file of a user's, whatever its form: archive, schema or linkbase, tag table, JSON, R page.
 *
 * <p>Throws {@link RefusedException} where it is none of these, names nothing, or breaks a limit.
 */
public final class TaxonomyFileReader {
    private TaxonomyFileReader() {}

    /** What a file gives; its absolute path is the source's name. */
    public static Source read(Path file) throws IOException {
        SourceBuilder source = new SourceBuilder();
        String kind = readInto(source, file);
        if (source.isEmpty()) {
            throw new RefusedException("it names no element");
        }
        return source.build(file.toAbsolutePath().normalize().toString(), kind);
    }

    /** Adds what a file gives, and says what kind of file it is. */
    static String readInto(SourceBuilder source, Path file) throws IOException {
        FileKind kind;
        try (InputStream in = Files.newInputStream(file)) {
            kind = kind(in.readNBytes(FileKind.BEGINNING));
        }
        if (kind == FileKind.ARCHIVE) {
            return ArchiveReader.read(file, source);
        }
        try (InputStream in =
                new BufferedInputStream(new BoundedStream(Files.newInputStream(file), Limits.FILE_BYTES), 1 << 16)) {
            return read(kind, in, source);
        }
    }

    /** Adds what a stream gives; its kind is not that of an archive. */
    static String read(FileKind kind, InputStream in, SourceBuilder source) throws IOException {
        switch (kind) {
            case SCHEMA -> SchemaReader.read(in, source);
            case TAG_TABLE -> TagTableReader.read(in, source);
            case PAGE -> RenderedPageReader.read(in, source);
            case JSON -> {
                return JsonTaxonomyReader.read(in, source);
            }
            case ARCHIVE -> throw new RefusedException("an archive within an archive is not opened");
        }
        return kind.words();
    }

    static FileKind kind(byte[] beginning) throws RefusedException {
        return FileKind.of(beginning)
                .orElseThrow(() -> new RefusedException("it is no taxonomy file: neither a zip archive, XML, JSON,"
                        + " an R page in HTML nor a table that begins with tag, version"));
    }
}
