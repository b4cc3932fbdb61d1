package org.xbrlr.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.xbrlr.Version;

/**
 * The entry point of the command line. The only class that ends the process.
 *
 * <pre>{@code
 * int exitCode = new Main(out, err, in).run("parse", "--format", "json", "R4.txt");
 * }</pre>
 */
public final class Main {
    private final Surroundings surroundings;
    private final Messages messages;

    Main(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.messages = new Messages(surroundings.err());
    }

    /** A command line on streams of the caller's, none of which is a terminal. */
    public Main(OutputStream out, OutputStream err, InputStream in) {
        this(new Surroundings(
                in,
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> false,
                () -> false,
                () -> false,
                Optional.empty(),
                Surroundings.USUAL_WIDTH,
                false));
    }

    /** Runs the command and exits with its code. */
    public static void main(String[] args) {
        System.exit(new Main(Surroundings.ofProcess()).run(args));
    }

    /** Runs the command and returns its exit code. */
    public int run(String... args) {
        try {
            return run(request(args)).code();
        } catch (UsageException e) {
            messages.run(e.explanation());
            return ExitCode.USAGE.code();
        } catch (RuntimeException | StackOverflowError e) {
            messages.run(Defect.describe(e));
            if (surroundings.traces()) {
                messages.trace(e);
            }
            return ExitCode.INTERNAL.code();
        }
    }

    private Request request(String... words) throws UsageException {
        Optional<Request> usual = UsualParse.read(words, surroundings.taxonomy());
        return usual.isPresent()
                ? usual.get()
                : new Grammar(Version.current(), surroundings.inputIsTerminal(), surroundings.taxonomy()).read(words);
    }

    private ExitCode run(Request request) throws UsageException {
        if (request instanceof Request.Parse parse) {
            return new ParseRun(parse, surroundings).run();
        }
        if (request instanceof Request.Batch batch) {
            return new BatchRun(batch, surroundings).run();
        }
        if (request instanceof Request.Taxonomy taxonomy) {
            return new TaxonomyRun(taxonomy, surroundings).run();
        }
        if (request instanceof Request.Detect detect) {
            return new DetectRun(detect, surroundings).run();
        }
        if (request instanceof Request.Show show) {
            return new ShowRun(show, surroundings).run();
        }
        return Printed.on(surroundings, ((Request.Print) request).text());
    }
}
