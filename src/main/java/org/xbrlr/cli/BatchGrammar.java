package org.xbrlr.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.xbrlr.batch.Shard;
import org.xbrlr.input.FolderFilter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** What can be typed after {@code xbrlr batch}. */
final class BatchGrammar {
    private static final Pattern SHARD = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");
    private static final int MOST_JOBS = 1024;

    private BatchGrammar() {}

    static CommandSpec batch() {
        CommandSpec batch = CommandSpec.create();
        batch.addPositional(Grammar.inputs("Files and folders to read, in this order; - or none is standard input."));
        batch.addOption(ConversionGrammar.formatOption(
                "csv (the default), tsv: one fact a row, under one head line.",
                "json: facts and table, one document a page and a line.",
                "jsonl: one fact a line."));
        batch.addOption(ConversionGrammar.outputOption(
                "Write all to FILE, which is replaced only when all is written. Without --format the name tells it:"
                        + " facts.jsonl. Without -o, or with -o -, all goes to standard output."));
        batch.addOption(option(
                "--output-dir",
                "DIR",
                "Write the facts of each input to a file of their own: those of pages/a/R4.txt to"
                        + " DIR/pages/a/R4.txt.csv. An input that fails gets none."));
        batch.addOption(Grammar.flag(
                "With --output-dir: leave out inputs whose file is there already.", "--resume", "--skip-existing"));
        batch.addOption(several(
                "--include", "Of folders read only files that fit GLOB: '*.txt', or with a slash 'a/**/R4.htm'."));
        batch.addOption(several("--exclude", "Of folders leave out files and folders that fit GLOB."));
        batch.addOption(OptionSpec.builder("-j", "--jobs")
                .type(Integer.class)
                .paramLabel("N")
                .description(
                        "Parse in N threads, by default as many as there are cores. The output is the same for all N.")
                .build());
        batch.addOption(
                option(
                        "--shard",
                        "I/N",
                        "Take the I-th of N shares of all filings. A filing's share depends on its name alone: more of them move none."));
        batch.addOption(Grammar.flag("Stop at the first input that fails; FILE is then not replaced.", "--fail-fast"));
        batch.addOption(option(
                "--summary",
                "FILE",
                "Write to FILE, as JSON, what came of the run: counts, and each failure with its reason."));
        batch.addOption(OptionSpec.builder("--progress")
                .type(ProgressMode.class)
                .paramLabel("WHEN")
                .description("Show how far the run has come: always, never, or auto (the default): on a terminal.")
                .build());
        ConversionGrammar.addOptions(batch);
        batch.usageMessage()
                .sortOptions(false)
                .description("Read many pages on all cores and write their facts.")
                .footer(
                        "",
                        "An INPUT is whatever 'xbrlr parse' reads, or a folder: all files in it and in its folders, sorted by",
                        "path. Hidden ones are passed over, and links to folders are not followed.",
                        "",
                        "A bad input does not stop the others; it is named, and the exit code is that of 'xbrlr parse'.",
                        "A run that is interrupted leaves no file that is not whole. Run it again: without --output-dir it",
                        "begins anew, with --output-dir --resume it goes on where it was.",
                        "",
                        "Examples:",
                        "  xbrlr batch -o facts.csv pages/",
                        "  xbrlr batch --include '*.htm' --output-dir facts --resume filings/",
                        "  xbrlr batch --shard 2/10 -o facts-2.jsonl crawl.jsonl.zst",
                        "  xbrlr batch -q --summary summary.json pages/ | gzip > facts.csv.gz");
        return batch;
    }

    static Request.Batch request(ParseResult typed, List<String> inputs, Request.Conversion conversion)
            throws UsageException {
        int jobs = typed.matchedOptionValue("--jobs", Runtime.getRuntime().availableProcessors());
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new UsageException("--jobs takes a number from 1 to " + MOST_JOBS + ", not " + jobs + ".");
        }
        List<String> include = typed.matchedOptionValue("--include", List.<String>of());
        List<String> exclude = typed.matchedOptionValue("--exclude", List.<String>of());
        try {
            FolderFilter.of(include, exclude);
        } catch (PatternSyntaxException e) {
            throw new UsageException("Not a glob: '" + e.getPattern() + "': " + e.getDescription());
        }
        return new Request.Batch(
                inputs,
                new Request.Selection(include, exclude, shard(typed.matchedOptionValue("--shard", "1/1"))),
                destination(typed),
                conversion,
                jobs,
                typed.matchedOptionValue("--fail-fast", false),
                file(typed, "--summary"),
                typed.matchedOptionValue("--progress", ProgressMode.AUTO));
    }

    private static Request.Destination destination(ParseResult typed) throws UsageException {
        Optional<Path> folder = file(typed, "--output-dir");
        boolean resume = typed.matchedOptionValue("--resume", false);
        if (folder.isPresent()) {
            if (typed.hasMatchedOption("--output")) {
                throw new UsageException("Give either -o FILE or --output-dir DIR.");
            }
            return new Request.Destination.Tree(folder.get(), resume);
        }
        if (resume) {
            throw new UsageException("--resume goes with --output-dir DIR; with -o FILE a run begins anew.");
        }
        return new Request.Destination.Stream(Grammar.output(typed));
    }

    private static Optional<Path> file(ParseResult typed, String option) throws UsageException {
        String name = typed.matchedOptionValue(option, "");
        if (name.isEmpty() && typed.hasMatchedOption(option)) {
            throw new UsageException(option + " takes a name.");
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(Grammar.path(name));
    }

    private static Shard shard(String typed) throws UsageException {
        Matcher matcher = SHARD.matcher(typed);
        if (matcher.matches()) {
            int number = Integer.parseInt(matcher.group(1));
            int count = Integer.parseInt(matcher.group(2));
            if (number <= count) {
                return new Shard(number, count);
            }
        }
        throw new UsageException("Not a share: '" + typed + "'. Give a number and how many there are, such as 2/10.");
    }

    static ProgressMode progress(String typed) {
        return Arrays.stream(ProgressMode.values())
                .filter(mode -> mode.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + typed + "' is none of always, never, auto"));
    }

    private static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static OptionSpec several(String name, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("GLOB")
                .description(description)
                .build();
    }
}
