package org.xbrlr.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where the facts go. A file appears under its name only when all is written: until then, and for good when the run
 * fails, a file that stood there stays as it was.
 */
final class Output implements Closeable {
    private final OutputStream stream;
    private final Writer writer;
    private final Optional<Path> target;
    private final Optional<Path> temporary;

    private Output(OutputStream stream, Optional<Path> target, Optional<Path> temporary) {
        this.stream = stream;
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 15);
        this.target = target;
        this.temporary = temporary;
    }

    /** Standard output. */
    static Output to(OutputStream standardOutput) {
        return new Output(standardOutput, Optional.empty(), Optional.empty());
    }

    /** A file. */
    static Output to(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (exists && !Files.isRegularFile(file)) {
            // a device, a named pipe, a link to nothing yet: nothing to protect, and a rename would destroy it
            return new Output(Files.newOutputStream(file), Optional.of(file), Optional.empty());
        }
        if (exists && !Files.isWritable(file)) {
            throw new IOException("permission denied");
        }
        Path target = exists ? file.toRealPath() : file.toAbsolutePath();
        TemporaryFile temporary = TemporaryFile.beside(target);
        return new Output(temporary.stream(), Optional.of(target), Optional.of(temporary.path()));
    }

    /** Characters written here arrive as UTF-8. */
    Writer writer() {
        return writer;
    }

    /** Bytes written here arrive as they are. */
    OutputStream stream() {
        return stream;
    }

    /** Makes what was written final. */
    void commit() throws IOException {
        writer.flush();
        if (target.isPresent()) {
            writer.close();
        }
        if (temporary.isPresent()) {
            Files.move(temporary.get(), target.orElseThrow(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Leaves no trace of a file that was not committed. */
    @Override
    public void close() throws IOException {
        if (target.isPresent()) {
            stream.close(); // what the writer still holds of a failed run is not wanted
        }
        if (temporary.isPresent()) {
            Files.deleteIfExists(temporary.get());
        }
    }
}
