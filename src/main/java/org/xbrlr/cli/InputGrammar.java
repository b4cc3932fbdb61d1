package org.xbrlr.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xbrlr.text.Dialect;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The part of the {@link Grammar} that speaks of what inputs are. */
final class InputGrammar {
    private InputGrammar() {}

    static Request.Manner manner(ParseResult command) {
        return new Request.Manner(
                Optional.ofNullable(command.matchedOptionValue("--field", null)),
                Optional.ofNullable(command.matchedOptionValue("--dialect", null)),
                command.matchedOptionValue("--alone", false));
    }

    static CommandSpec detect() {
        CommandSpec detect = CommandSpec.create();
        detect.addPositional(Grammar.files("0..*", "Inputs to look at; - or none is standard input."));
        detect.addOption(field());
        detect.addOption(Grammar.help());
        detect.usageMessage()
                .sortOptions(false)
                .description(
                        "Tell how pages were flattened: source, dialect, number of pages, confidence, form,",
                        "a line for each input, tabs between.")
                .footer("", "Example:", "  xbrlr detect crawl.jsonl.gz R4.htm");
        return detect;
    }

    static OptionSpec field() {
        return OptionSpec.builder("--field")
                .type(String.class)
                .paramLabel("NAME")
                .description("The field of JSON records that holds the text; usually it is found.")
                .build();
    }

    static OptionSpec dialect() {
        return OptionSpec.builder("--dialect")
                .type(Dialect.class)
                .paramLabel("ID")
                .description("How the text was flattened, as 'xbrlr detect' names it; usually it is found.")
                .build();
    }

    static OptionSpec alone() {
        return Grammar.flag(
                "Read each page by itself. Otherwise pages of one filing that follow one another, named R1, R2, …, are read with"
                        + " what the filing's notes say.",
                "--alone");
    }

    static Dialect dialect(String typed) {
        return Dialect.named(typed)
                .orElseThrow(() -> new TypeConversionException("'" + typed + "' is none of "
                        + Arrays.stream(Dialect.values()).map(Dialect::name).collect(Collectors.joining(", "))));
    }
}
