package org.xbrlr.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the bytes of an input by its name; {@code -} is standard input. */
final class InputReader {
    /** No page comes near this size; without a bound a device such as {@code /dev/zero} would fill the memory. */
    private static final int MOST_BYTES = 256 << 20;

    private final InputStream standardInput;

    InputReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** All bytes of the input. */
    byte[] read(String name) throws IOException {
        if (name.equals("-")) {
            return upToBound(standardInput);
        }
        Path path = path(name);
        if (!name.isEmpty() && Files.isDirectory(path)) {
            throw new IOException("it is a folder; name the files in it, as in: xbrlr parse "
                    + (name.endsWith("/") ? name : name + "/") + "*.txt");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return upToBound(stream);
        } catch (NoSuchFileException e) {
            if (name.contains("\ufffd")) {
                throw new IOException("its name is not UTF-8; send it through standard input: xbrlr parse - < file", e);
            }
            throw e;
        }
    }

    /** The file of this name. */
    static Path path(String name) throws IOException {
        try {
            return Path.of(name.isEmpty() ? "\0" : name);
        } catch (InvalidPathException e) {
            // also where the locale has no such letters
            throw new IOException("not a file name here; in a UTF-8 locale (LC_ALL=C.UTF-8) it may be one", e);
        }
    }

    private static byte[] upToBound(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("it is larger than " + (MOST_BYTES >> 20) + " MiB, which no page is");
        }
        return bytes;
    }
}
