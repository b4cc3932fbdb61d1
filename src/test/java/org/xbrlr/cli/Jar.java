package org.xbrlr.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts the built jar as a user would, in a process of its own. */
final class Jar {
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final List<String> javaOptions;

    private Jar(Path folder, List<String> javaOptions) {
        this.folder = folder;
        this.javaOptions = javaOptions;
    }

    /** Runs in this folder, which must be the caller's own: output lands there. */
    static Jar in(Path folder, String... javaOptions) {
        return new Jar(folder, List.of(javaOptions));
    }

    /** The words that start it. */
    List<String> command(String... args) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(javaOptions);
        words.addAll(List.of("-jar", System.getProperty("xbrlr.jar")));
        Collections.addAll(words, args);
        return words;
    }

    /** Runs with standard input from a file. */
    Outcome run(Path input, String... args) throws IOException, InterruptedException {
        return finish(new ProcessBuilder(command(args)).redirectInput(input.toFile()));
    }

    /** Runs with an empty standard input. */
    Outcome run(String... args) throws IOException, InterruptedException {
        return run(Path.of("/dev/null"), args);
    }

    /** Runs a line of shell in which {@code $xbrlr} starts the jar. */
    Outcome shell(String line, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(
                "bash", "-c", "xbrlr() { \"${words[@]}\" \"$@\"; }; words=(\"$@\"); " + line, "bash");
        process.command().addAll(command());
        process.environment().putAll(environment);
        return finish(process.redirectInput(Path.of("/dev/null").toFile()));
    }

    private Outcome finish(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = folder.resolve(".out");
        Path err = folder.resolve(".err");
        builder.environment().put("XDG_DATA_HOME", folder.toString()); // no taxonomy index of whoever runs the tests
        Process process = builder.directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + builder.command());
        }
        return new Outcome(
                process.exitValue(),
                new String(Files.readAllBytes(out), StandardCharsets.UTF_8),
                new String(Files.readAllBytes(err), StandardCharsets.UTF_8));
    }
}
