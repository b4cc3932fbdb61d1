package org.xbrlr.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the process runs in, so that tests can stand in for it.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error, in UTF-8
 * @param inputIsTerminal whether a person would have to type the input
 * @param outputIsTerminal whether a person sees standard output as it comes
 * @param messagesAreTerminal whether a person sees standard error as it comes
 * @param taxonomy the file of the user's taxonomy index; whether there is such a file is not said
 * @param lineWidth how many characters fit on a line of the terminal ({@code COLUMNS})
 * @param traces whether stack traces are wanted ({@code XBRLR_DEBUG})
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        BooleanSupplier inputIsTerminal,
        BooleanSupplier outputIsTerminal,
        BooleanSupplier messagesAreTerminal,
        Optional<Path> taxonomy,
        int lineWidth,
        boolean traces) {
    /** For a terminal that does not say, and for what is no terminal. */
    static final int USUAL_WIDTH = 100;

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)), // bare, it seeks, and a pipe cannot
                new StandardOutput(),
                new PrintStream(System.err, false, StandardCharsets.UTF_8),
                new Terminal("in"),
                new Terminal("out"),
                new Terminal("err"),
                TaxonomyFile.usual(
                        Optional.ofNullable(System.getenv("XDG_DATA_HOME")),
                        Optional.ofNullable(System.getenv("HOME"))),
                width(System.getenv("COLUMNS")),
                System.getenv("XBRLR_DEBUG") != null);
    }

    private static int width(@Nullable String columns) {
        return columns != null && columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
