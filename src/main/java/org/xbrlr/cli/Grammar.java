package org.xbrlr.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.xbrlr.text.Dialect;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
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
        return switch (command.commandSpec().name()) {
            case "detect" -> new Request.Detect(inputs, InputGrammar.manner(command));
            case "show" -> new Request.Show(inputs, InputGrammar.manner(command), width(command), volume(command));
            case "batch" -> BatchGrammar.request(command, inputs, conversion(command));
            default -> new Request.Parse(inputs, output(command), conversion(command));
        };
    }

    private Request.Conversion conversion(ParseResult command) throws UsageException {
        return new Request.Conversion(
                InputGrammar.manner(command),
                ConversionGrammar.format(command),
                command.matchedOptionValue("--no-taxonomy", false) ? Optional.empty() : index(command),
                ConversionGrammar.entity(command),
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

    /** The file that the output goes to; empty for standard output. */
    static Optional<Path> output(ParseResult command) throws UsageException {
        String file = command.matchedOptionValue("--output", STANDARD_INPUT);
        return file.equals(STANDARD_INPUT) ? Optional.empty() : Optional.of(path(file));
    }

    /** The path of this name. */
    static Path path(String file) throws UsageException {
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
                        "  xbrlr batch -o facts.csv pages/                 all pages of a folder, on all cores",
                        "  xbrlr show R4.txt                               the table, drawn",
                        "  xbrlr detect *.txt                              how each was flattened",
                        "  xbrlr taxonomy add us-gaap-2021.zip             names for concepts, from your own files",
                        "",
                        "'xbrlr parse --help' lists the options and exit codes.");
        root.addSubcommand("parse", ParseGrammar.parse());
        root.addSubcommand("batch", BatchGrammar.batch());
        root.addSubcommand("show", show());
        root.addSubcommand("detect", InputGrammar.detect());
        root.addSubcommand("taxonomy", TaxonomyGrammar.taxonomy());
        return new CommandLine(root)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .registerConverter(Format.class, ConversionGrammar::format)
                .registerConverter(ProgressMode.class, BatchGrammar::progress)
                .registerConverter(Dialect.class, InputGrammar::dialect);
    }

    private static CommandSpec show() {
        CommandSpec show = CommandSpec.create();
        show.addPositional(files("0..*", "Pages to draw, in this order; - or none is standard input."));
        show.addOption(OptionSpec.builder("-w", "--width")
                .type(Integer.class)
                .paramLabel("N")
                .description("Draw for lines of N characters instead of the terminal's.")
                .build());
        show.addOption(InputGrammar.field());
        show.addOption(InputGrammar.dialect());
        show.addOption(InputGrammar.alone());
        addVolume(show);
        show.addOption(help());
        show.usageMessage()
                .sortOptions(false)
                .description("Draw the tables that pages were flattened from.")
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

    static OptionSpec flag(String description, String name, String... otherNames) {
        return OptionSpec.builder(name, otherNames).description(description).build();
    }

    static PositionalParamSpec files(String index, String description) {
        return names(index, "FILE", description);
    }

    static PositionalParamSpec inputs(String description) {
        return names("0..*", "INPUT", description);
    }

    private static PositionalParamSpec names(String index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity("0..1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }
}
