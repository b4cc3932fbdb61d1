package org.xbrlr.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens files by their names; {@code -} is standard input. */
public final class InputReader {
    private final InputStream standardInput;
    private final ContainerReader contents;

    /**
     * @param standardInput what {@code -} stands for
     * @param field the field of JSON records that holds the text; empty to find it
     */
    public InputReader(InputStream standardInput, Optional<String> field) {
        this.standardInput = standardInput;
        this.contents = new ContainerReader(field);
    }

    /** All that the files of these names hold, in this order. */
    public Inputs open(List<String> names) {
        return new FileInputs(names.iterator());
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
            throw new IOException("it is a folder; name the files in it, as in: xbrlr parse "
                    + (name.endsWith("/") ? name : name + "/") + "*.txt");
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            if (name.contains("\ufffd")) {
                throw new IOException("its name is not UTF-8; send it through standard input: xbrlr parse - < file", e);
            }
            throw e;
        }
    }

    /** The files one after another, each open only while it is read. */
    private final class FileInputs implements Inputs {
        private final Iterator<String> names;
        private String name = "";
        private @Nullable InputStream stream;
        private @Nullable Container container;

        FileInputs(Iterator<String> names) {
            this.names = names;
        }

        @Override
        public Optional<Input> next() {
            while (container != null || names.hasNext()) {
                try {
                    if (container == null) {
                        name = names.next();
                        stream = stream(name);
                        container = contents.open(name, stream);
                    }
                    Optional<Input> next = container.next();
                    if (next.isPresent()) {
                        return next;
                    }
                    close();
                } catch (IOException e) {
                    close();
                    return Optional.of(TroubleException.unreadable(name, e));
                } catch (OutOfMemoryError e) {
                    close();
                    return Optional.of(TroubleException.unreadable(
                            name, new IOException("too large for Java's memory; try JAVA_OPTS=-Xmx4g", e)));
                }
            }
            return Optional.empty();
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
}
