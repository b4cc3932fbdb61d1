package org.xbrlr.input;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Opens files by their names; {@code -} is standard input. */
public final class InputReader {
    private final InputStream standardInput;
    private final ContainerReader contents;
    private final Optional<FolderFilter> folders;

    /**
     * A reader that opens files only.
     *
     * @param standardInput what {@code -} stands for
     * @param field the field of JSON records that holds the text; empty to find it
     */
    public InputReader(InputStream standardInput, Optional<String> field) {
        this(standardInput, field, Optional.empty());
    }

    /**
     * A reader that opens folders too, and tells of every bad record.
     *
     * @param standardInput what {@code -} stands for
     * @param field the field of JSON records that holds the text; empty to find it
     * @param folders which of their files are wanted; empty where folders are not opened
     */
    public InputReader(InputStream standardInput, Optional<String> field, Optional<FolderFilter> folders) {
        this.standardInput = standardInput;
        // where folders are read a list of what is bad is wanted in full
        this.contents = new ContainerReader(field, folders.isPresent() ? Integer.MAX_VALUE : Limits.BAD_RECORDS);
        this.folders = folders;
    }

    /** All that the files of these names hold, in this order. */
    public Inputs open(List<String> names) {
        return new FileInputs(new FileNames(names, folders));
    }

    /** How much the files of these names are; empty where that cannot be known. */
    public Optional<Extent> extent(List<String> names) {
        FileNames all = new FileNames(names, folders);
        long files = 0;
        long bytes = 0;
        try {
            while (all.advance()) {
                if (all.name().equals("-") || !Files.isRegularFile(path(all.name()))) {
                    return Optional.empty();
                }
                files++;
                bytes += Files.size(path(all.name()));
            }
        } catch (IOException e) {
            return Optional.empty(); // told when its turn comes
        }
        return Optional.of(new Extent(files, bytes));
    }

    /** The file of this name. */
    public static Path path(String name) throws IOException {
        try {
            return Path.of(name.isEmpty() ? "\0" : name);
        } catch (InvalidPathException e) {
            // also where the locale has no such letters
            throw new IOException("not a file name here; in a UTF-8 locale (LC_ALL=C.UTF-8) it may be one", e);
        }
    }

    private InputStream stream(String name) throws IOException {
        if (name.equals("-")) {
            return standardInput;
        }
        Path path = path(name);
        if (!name.isEmpty() && Files.isDirectory(path)) {
            throw new IOException("it is a folder; all pages in it are read by: xbrlr batch " + name);
        }
        try {
            return opened(path);
        } catch (NoSuchFileException e) {
            if (name.contains("\ufffd")) {
                throw new IOException("its name is not UTF-8; send it through standard input: xbrlr parse - < file", e);
            }
            throw e;
        }
    }

    /** Takes less to set up than the channels behind {@code Files.newInputStream}, which however tells why it fails. */
    private static InputStream opened(Path path) throws IOException {
        try {
            return new FileInputStream(path.toFile());
        } catch (FileNotFoundException e) {
            return Files.newInputStream(path);
        }
    }

    /** The files one after another, each open only while it is read. */
    private final class FileInputs implements Inputs {
        private final FileNames names;
        private final AtomicLong files = new AtomicLong();
        private final AtomicLong inputs = new AtomicLong();
        private final AtomicLong bytes = new AtomicLong();
        private @Nullable InputStream stream;
        private @Nullable Container container;

        FileInputs(FileNames names) {
            this.names = names;
        }

        @Override
        public Optional<Input> next() {
            Optional<Input> next = read();
            inputs.addAndGet(next.isPresent() ? 1 : 0);
            return next;
        }

        private Optional<Input> read() {
            while (true) {
                try {
                    if (container == null) {
                        if (!names.advance()) {
                            return Optional.empty();
                        }
                        files.incrementAndGet();
                        stream = stream(names.name());
                        container = contents.open(names.name(), new WatchedStream(stream, bytes));
                    }
                    Optional<Input> next = container.next();
                    if (next.isPresent()) {
                        return next;
                    }
                    close();
                } catch (IOException e) {
                    close();
                    return Optional.of(TroubleException.unreadable(names.name(), e));
                } catch (OutOfMemoryError e) {
                    close();
                    return Optional.of(TroubleException.unreadable(
                            names.name(), new IOException("too large for Java's memory; try JAVA_OPTS=-Xmx4g", e)));
                }
            }
        }

        @Override
        public SoFar soFar() {
            return new SoFar(files.get(), inputs.get(), bytes.get());
        }

        @Override
        public void close() {
            container = null;
            InputStream open = stream;
            stream = null;
            if (open != null && open != standardInput) {
                try {
                    open.close();
                } catch (IOException e) {
                    // all that was wanted of it has been read
                }
            }
        }
    }

    /** Lets another thread see how many bytes were read. */
    private static final class WatchedStream extends FilterInputStream {
        private final AtomicLong count;

        WatchedStream(InputStream in, AtomicLong count) {
            super(in);
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count.addAndGet(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count.addAndGet(Math.max(0, read));
            return read;
        }
    }
}
