package org.xbrlr.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The process's standard output, with its errors told apart: a pipe without a reader, or anything else such as a full
 * disk.
 *
 * <p>{@code System.out} will not do: it swallows errors, and its charset follows the locale.
 */
final class StandardOutput extends OutputStream {
    private static final int FILE_TYPE = 0170000;
    private static final int FIFO = 0010000;
    private static final int SOCKET = 0140000;

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw isPipe() || saysPipe(e) ? new ClosedPipeException(e) : e;
        }
    }

    /** The system's message is in the user's language, so the kind of file is looked at first. */
    private static boolean isPipe() {
        try {
            int type = (int) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode") & FILE_TYPE;
            return type == FIFO || type == SOCKET;
        } catch (IOException | RuntimeException e) {
            return false; // a system without such a file or attribute
        }
    }

    private static boolean saysPipe(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
