package org.xbrlr.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.xbrlr.fact.EntityIdentifier;
import org.xbrlr.text.Dialect;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What can be typed after {@code xbrlr}: words to a {@link Request}.
 *
 * <p>The specification is built in code, not from annotations: reading annotations by reflection costs about
 * 0.05 s more at every start.
 */
final class Grammar {
    private static final String STANDARD_INPUT = "-";

    private final String version;
    private final BooleanSupplier inputIsTerminal;
    private final Optional<Path> usualTaxonomy;

    /**
     * Makes the grammar.
     *
     * @param version what {@code --version} prints
     * @param inputIsTerminal whether standard input is a terminal; asked only when standard input is to be read unnamed
     * @param usualTaxonomy the file of the taxonomy index, where no option names one
     */
    Grammar(String version, BooleanSupplier inputIsTerminal, Optional<Path> usualTaxonomy) {
        this.version = version;
        this.usualTaxonomy = usualTaxonomy;
        this.inputIsTerminal = inputIsTerminal;
    }

    /** What the words ask for. */
    Request read(String... words) throws UsageException {
        CommandLine line = commandLine();
        ParseResult typed;
        try {
            typed = line.parseArgs(words);
        } catch (ParameterException e) {
            throw new UsageException(explain(e));
        }
        if (typed.isUsageHelpRequested()) {
            return new Request.Print(line.getUsageMessage(Ansi.OFF));
        }
        if (typed.isVersionHelpRequested()) {
            return new Request.Print("xbrlr " + version + "\n");
        }
        if (!typed.hasSubcommand()) {
            throw new UsageException(
                    "Give a command.\n\n" + line.getUsageMessage(Ansi.OFF).stripTrailing());
        }
        ParseResult command = typed.subcommand();
        CommandLine commandLine = command.commandSpec().commandLine();
        if (command.isUsageHelpRequested()) {
            return new Request.Print(commandLine.getUsageMessage(Ansi.OFF));
        }
        if (command.commandSpec().name().equals("taxonomy")) {
            return taxonomy(command, commandLine);
        }
        List<String> inputs = inputs(command, commandLine);
        if (command.commandSpec().name().equals("detect")) {
            return new Request.Detect(inputs, InputGrammar.manner(command));
        }
        return command.commandSpec().name().equals("show")
                ? new Request.Show(inputs.get(0), InputGrammar.manner(command), width(command), volume(command))
                : new Request.Parse(
                        inputs,
                        InputGrammar.manner(command),
                        command.matchedOptionValue("--format", Format.CSV),
                        output(command),
                        command.matchedOptionValue("--no-taxonomy", false) ? Optional.empty() : index(command),
                        entity(command),
                        command.matchedOptionValue("--strict", false),
                        volume(command));
    }

    private List<String> inputs(ParseResult command, CommandLine commandLine) throws UsageException {
        List<String> files = command.matchedPositionalValue(0, List.<String>of());
        if (files.isEmpty()) {
            if (inputIsTerminal.getAsBoolean()) {
                throw new UsageException("Give a file to read, or send a page through standard input.\n\n"
                        + commandLine.getUsageMessage(Ansi.OFF).stripTrailing());
            }
            return List.of(STANDARD_INPUT);
        }
        if (Collections.frequency(files, STANDARD_INPUT) > 1) {
            throw new UsageException("Standard input (-) can be read only once.");
        }
        return files;
    }

    private static Optional<Path> output(ParseResult command) throws UsageException {
        String file = command.matchedOptionValue("--output", STANDARD_INPUT);
        return file.equals(STANDARD_INPUT) ? Optional.empty() : Optional.of(path(file));
    }

    private static Optional<EntityIdentifier> entity(ParseResult command) throws UsageException {
        String typed = command.matchedOptionValue("--entity", "");
        Optional<EntityIdentifier> entity = EntityIdentifier.parse(typed);
        if (entity.isEmpty() && command.hasMatchedOption("--entity")) {
            throw new UsageException(
                    "Not an entity: '" + typed + "'. Give a scheme and an identifier, such as cik:0000320193.");
        }
        return entity;
    }

    private static Path path(String file) throws UsageException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new UsageException("Not a file name: '" + file + "'");
        }
    }

    private Optional<Path> index(ParseResult command) throws UsageException {
        String file = command.matchedOptionValue("--taxonomy", "");
        return file.isEmpty() ? usualTaxonomy : Optional.of(path(file));
    }

    private Request taxonomy(ParseResult taxonomy, CommandLine commandLine) throws UsageException {
        if (!taxonomy.hasSubcommand()) {
            throw new UsageException("Say what to do with the taxonomy index.\n\n"
                    + commandLine.getUsageMessage(Ansi.OFF).stripTrailing());
        }
        ParseResult action = taxonomy.subcommand();
        if (action.isUsageHelpRequested()) {
            return new Request.Print(action.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
        }
        Path index = index(action)
                .orElseThrow(() -> new UsageException(
                        "There is no HOME to keep the taxonomy index in; name a file with --taxonomy FILE."));
        return new Request.Taxonomy(
                Request.TaxonomyAction.valueOf(action.commandSpec().name().toUpperCase(Locale.ROOT)),
                action.matchedPositionalValue(0, List.<String>of()),
                index,
                volume(action));
    }

    private static OptionalInt width(ParseResult command) {
        Optional<Integer> width = Optional.ofNullable(command.matchedOptionValue("--width", null));
        return width.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Volume volume(ParseResult command) {
        if (command.hasMatchedOption("--quiet")) {
            return Volume.QUIET;
        }
        return command.hasMatchedOption("--verbose") ? Volume.VERBOSE : Volume.NORMAL;
    }

    private static String explain(ParameterException e) {
        String hint = "\nTry '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.";
        if (e instanceof UnmatchedArgumentException unmatched) {
            String suggestions = unmatched.getSuggestions().stream().limit(3).collect(Collectors.joining(" or "));
            return "Not understood: '" + unmatched.getUnmatched().get(0) + "'."
                    + (suggestions.isEmpty() ? "" : " Did you mean " + suggestions + "?")
                    + hint;
        }
        return e.getMessage() + "." + hint;
    }

    private CommandLine commandLine() {
        CommandSpec root = CommandSpec.create().name("xbrlr");
        root.addOption(help());
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print the version.")
                .build());
        root.usageMessage()
                .description("Reads the flattened text of SEC XBRL report pages (R pages) and gives back facts.")
                .footer(
                        "",
                        "Examples:",
                        "  xbrlr parse R4.txt                              facts as CSV",
                        "  xbrlr parse --format json R4.txt | jq .facts    facts and table as JSON",
                        "  xbrlr show R4.txt                               the table, drawn",
                        "  xbrlr detect *.txt                              how each was flattened",
                        "  xbrlr taxonomy add us-gaap-2021.zip             names for concepts, from your own files",
                        "",
                        "'xbrlr parse --help' lists the options and exit codes.");
        root.addSubcommand("parse", parse());
        root.addSubcommand("show", show());
        root.addSubcommand("detect", InputGrammar.detect());
        root.addSubcommand("taxonomy", TaxonomyGrammar.taxonomy());
        return new CommandLine(root)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .registerConverter(Format.class, Grammar::format)
                .registerConverter(Dialect.class, InputGrammar::dialect);
    }

    private static CommandSpec parse() {
        CommandSpec parse = CommandSpec.create();
        parse.addPositional(files("0..*", "Pages to read, in this order; - or none is standard input."));
        parse.addOption(OptionSpec.builder("-f", "--format")
                .type(Format.class)
                .paramLabel("FORMAT")
                .description(
                        "csv (the default), tsv: one fact a row, under one head line.",
                        "json: facts and table, one document a page; one a line when there are several pages.",
                        "jsonl: one fact a line.")
                .build());
        parse.addOption(OptionSpec.builder("-o", "--output")
                .type(String.class)
                .paramLabel("FILE")
                .description("Write to FILE, which is replaced only when all is written.")
                .build());
        parse.addOption(InputGrammar.field());
        parse.addOption(InputGrammar.dialect());
        parse.addOption(TaxonomyGrammar.indexOption());
        parse.addOption(flag("Name concepts without any taxonomy.", "--no-taxonomy"));
        parse.addOption(OptionSpec.builder("--entity")
                .type(String.class)
                .paramLabel("ID")
                .description("Whose facts they are: cik:0000320193. Otherwise the CIK that a cover page shows.")
                .build());
        parse.addOption(flag("Fail (exit code 1) on any warning and on any fact that is not certain.", "--strict"));
        addVolume(parse);
        parse.addOption(help());
        parse.usageMessage()
                .sortOptions(false)
                .description("Read pages and write their facts.")
                .footer(
                        "",
                        "A FILE is a page, as text or HTML; JSON Lines; a full submission of EDGAR; a tar or zip archive of",
                        "these. Any of them may be compressed by gzip or zstd. What it is shows in its content.",
                        "",
                        "Messages go to standard error as file:line: severity: text [code].",
                        "A bad input does not stop the others, and what could be read of it is written.",
                        "",
                        "Exit codes, the highest that applies:",
                        "   0  fine; also when the reader of the output went away early",
                        "   1  an input gave an error, or with --strict anything doubtful",
                        "   2  the command line was not understood",
                        "   3  a file could not be read or written",
                        "  70  a defect of xbrlr itself",
                        "",
                        "Examples:",
                        "  xbrlr parse R4.txt",
                        "  xbrlr parse --format json R4.txt | jq .facts",
                        "  xbrlr parse --format jsonl -o facts.jsonl pages/*.txt",
                        "  xbrlr parse filings.tar.gz crawl.jsonl.zst > facts.csv",
                        "  xbrlr parse --strict < R4.txt > facts.csv");
        return parse;
    }

    private static CommandSpec show() {
        CommandSpec show = CommandSpec.create();
        show.addPositional(files("0", "The page to read; - or none is standard input."));
        show.addOption(OptionSpec.builder("-w", "--width")
                .type(Integer.class)
                .paramLabel("N")
                .description("Draw for lines of N characters instead of the terminal's.")
                .build());
        show.addOption(InputGrammar.field());
        show.addOption(InputGrammar.dialect());
        addVolume(show);
        show.addOption(help());
        show.usageMessage()
                .sortOptions(false)
                .description("Draw the table that a page was flattened from.")
                .footer("", "Example:", "  xbrlr show R4.txt");
        return show;
    }

    static void addVolume(CommandSpec command) {
        command.addOption(flag("Print errors only, no warnings.", "-q", "--quiet"));
        command.addOption(flag("Print also what is merely worth knowing.", "-v", "--verbose"));
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this help.")
                .build();
    }

    private static OptionSpec flag(String description, String name, String... otherNames) {
        return OptionSpec.builder(name, otherNames).description(description).build();
    }

    static PositionalParamSpec files(String index, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity("0..1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE")
                .description(description)
                .build();
    }

    private static Format format(String typed) {
        return Arrays.stream(Format.values())
                .filter(format -> format.typed().equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + typed + "' is none of "
                        + Arrays.stream(Format.values()).map(Format::typed).collect(Collectors.joining(", "))));
    }
}
