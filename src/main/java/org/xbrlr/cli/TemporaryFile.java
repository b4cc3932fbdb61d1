package org.xbrlr.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xbrlr.batch.NameHash;

/**
 * A new file beside another one that it is to replace. It gets the permissions of that file, or those of any new file;
 * {@code Files.createTempFile} would make it readable for its owner alone.
 *
 * @param path where it is; deleted when the process ends early
 * @param stream writes to it
 */
record TemporaryFile(Path path, OutputStream stream) {
    private static final String ENDING = ".tmp";
    private static final Pattern PID = Pattern.compile("-(\\d{1,18})-\\d+\\.tmp$");

    static TemporaryFile beside(Path target) throws IOException {
        Path folder = Optional.ofNullable(target.getParent()).orElseThrow(() -> new IOException("it is a folder"));
        String beginning = ".xbrlr-" + HexFormat.of().toHexDigits(NameHash.of(target.toString())) + "-";
        removeLeftBehind(folder, beginning);
        for (int i = 0; ; i++) {
            Path path = folder.resolve(beginning + ProcessHandle.current().pid() + "-" + i + ENDING);
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

    /** Of processes that were killed while they wrote the same target. */
    private static void removeLeftBehind(Path folder, String beginning) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, beginning + "*" + ENDING)) {
            for (Path file : files) {
                Matcher pid = PID.matcher(String.valueOf(file.getFileName()));
                if (pid.find() && ProcessHandle.of(Long.parseLong(pid.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
