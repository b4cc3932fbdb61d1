package org.xbrlr.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a run of the command line left behind. */
record Outcome(int code, String out, String err) {

    /** Runs in this process, standard input empty. */
    static Outcome of(String... args) {
        return withInput("", args);
    }

    /** Runs in this process with this text as standard input. */
    static Outcome withInput(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outcome outcome = into(out, input, args);
        return new Outcome(outcome.code, out.toString(StandardCharsets.UTF_8), outcome.err);
    }

    /** Runs in this process with a standard output of the caller's. */
    static Outcome into(OutputStream out, String input, String... args) {
        return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, false, args);
    }

    /** Runs in this process as a person would who typed the command and has not typed anything else. */
    static Outcome atTerminal(String... args) {
        return run(InputStream.nullInputStream(), OutputStream.nullOutputStream(), true, args);
    }

    private static Outcome run(InputStream in, OutputStream out, boolean terminal, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = new Main(new Surroundings(
                        in,
                        out,
                        messages,
                        () -> terminal,
                        () -> terminal,
                        () -> terminal,
                        Optional.empty(),
                        Surroundings.USUAL_WIDTH,
                        false))
                .run(args);
        return new Outcome(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
