package org.xbrlr.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;

/**
 * A new file beside another one that it is to replace. It gets the permissions of that file, or those of any new file;
 * {@code Files.createTempFile} would make it readable for its owner alone.
 *
 * @param path where it is; deleted when the process ends early
 * @param stream writes to it
 */
record TemporaryFile(Path path, OutputStream stream) {

    static TemporaryFile beside(Path target) throws IOException {
        Path folder = Optional.ofNullable(target.getParent()).orElseThrow(() -> new IOException("it is a folder"));
        for (int i = 0; ; i++) {
            Path path = folder.resolve(".xbrlr-" + ProcessHandle.current().pid() + "-" + i + ".tmp");
            try {
                OutputStream stream =
                        Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                path.toFile().deleteOnExit();
                copyPermissions(target, path);
                return new TemporaryFile(path, stream);
            } catch (FileAlreadyExistsException e) {
                // left behind by a killed process of the same number: the next name will do
            }
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
