package org.xbrlr.cli;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.xbrlr.Reading;
import org.xbrlr.batch.NameHash;
import org.xbrlr.write.ReadingWriter;

/**
 * The facts of each input of a batch in a file of their own, as {@code xbrlr parse} would write them.
 *
 * <pre>
 * pages/a/R4.txt             facts/pages/a/R4.txt.csv
 * ../crawl.tar.gz!a/R4.htm   facts/crawl.tar.gz!a/R4.htm.csv
 * </pre>
 *
 * <p>A file gets its name when it is whole. An input that failed gets none, so that a run that resumes tries it again.
 */
final class TreeSink implements PageSink {
    private static final byte[] NOTHING = {};

    private final Path folder;
    private final boolean resume;
    private final Format format;
    private final Set<Path> unfinished = ConcurrentHashMap.newKeySet();
    private final Interruption interruption;

    TreeSink(Request.Destination.Tree tree, Format format) throws IOException {
        this.folder = tree.folder();
        this.resume = tree.resume();
        this.format = format;
        Files.createDirectories(folder);
        this.interruption = Interruption.then(() -> unfinished.forEach(file -> delete(file)));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // hidden, and the next run writes over it
        }
    }

    /** Where the facts of an input of this name go: below the folder, whatever the name. */
    static Path place(Path folder, String name, String ending) throws IOException {
        Path place = folder;
        try {
            for (String part : name.replace(File.separatorChar, '/').split("/", -1)) {
                if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                    place = place.resolve(part);
                }
            }
            if (place.equals(folder)) {
                throw new IOException("its name makes no file name");
            }
            return place.resolveSibling(place.getFileName() + ending);
        } catch (InvalidPathException e) {
            throw new IOException("its name makes no file name here", e);
        }
    }

    private Path place(String name) throws IOException {
        return place(folder, name, "." + format.typed());
    }

    @Override
    public boolean has(String name) {
        try {
            return resume && Files.exists(place(name));
        } catch (IOException e) {
            return false; // told when it is written
        }
    }

    @Override
    public PageWriter writer() {
        return (input, readings) -> {
            if (input.outcome() == ExitCode.FINE) {
                write(place(input.name()), text(readings).getBytes(StandardCharsets.UTF_8));
            }
            return NOTHING;
        };
    }

    private String text(List<Reading> readings) throws IOException {
        StringWriter text = new StringWriter();
        try (ReadingWriter writer = format.writer(text, false)) {
            for (Reading reading : readings) {
                writer.write(reading);
            }
        }
        return text.toString();
    }

    /** The temporary name is always the same, so that what a killed run leaves behind is gone after the next. */
    private void write(Path target, byte[] text) throws IOException {
        String hash = HexFormat.of().toHexDigits(NameHash.of(String.valueOf(target.getFileName())));
        Path temporary = target.resolveSibling(".xbrlr-" + hash + ".tmp");
        unfinished.add(temporary);
        try {
            try {
                Files.write(temporary, text);
            } catch (NoSuchFileException e) {
                Files.createDirectories(target.resolveSibling(""));
                Files.write(temporary, text);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(temporary);
            throw e;
        } finally {
            unfinished.remove(temporary);
        }
    }

    @Override
    public void take(byte[] text) {
        // each file is there already
    }

    @Override
    public void commit() {
        // each file is final already
    }

    @Override
    public void close() {
        interruption.close();
    }
}
