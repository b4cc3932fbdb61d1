package org.xbrlr.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xbrlr.fact.EntityIdentifier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The part of the {@link Grammar} that speaks of how pages are turned into facts, the same for every command that does so. */
final class ConversionGrammar {
    private ConversionGrammar() {}

    /** The options of what is read and of what becomes of it. */
    static void addOptions(CommandSpec command) {
        command.addOption(InputGrammar.field());
        command.addOption(InputGrammar.dialect());
        command.addOption(InputGrammar.alone());
        command.addOption(TaxonomyGrammar.indexOption());
        command.addOption(Grammar.flag("Name concepts without any taxonomy.", "--no-taxonomy"));
        command.addOption(OptionSpec.builder("--entity")
                .type(String.class)
                .paramLabel("ID")
                .description("Whose facts they are: cik:0000320193. Otherwise the CIK that a cover page shows.")
                .build());
        command.addOption(
                Grammar.flag("Fail (exit code 1) on any warning and on any fact that is not certain.", "--strict"));
        Grammar.addVolume(command);
        command.addOption(Grammar.help());
    }

    /** {@code --format FORMAT}, and what is said of each format. */
    static OptionSpec formatOption(String... description) {
        return OptionSpec.builder("-f", "--format")
                .type(Format.class)
                .paramLabel("FORMAT")
                .description(description)
                .build();
    }

    /** {@code -o FILE}. */
    static OptionSpec outputOption(String... description) {
        return OptionSpec.builder("-o", "--output")
                .type(String.class)
                .paramLabel("FILE")
                .description(description)
                .build();
    }

    /** The format asked for, or else that by which the output file is named, or else CSV. */
    static Format format(ParseResult command) throws UsageException {
        Format byName = Grammar.output(command)
                .map(Path::getFileName)
                .map(Path::toString)
                .flatMap(Format::ofFile)
                .orElse(Format.CSV);
        return command.matchedOptionValue("--format", byName);
    }

    /** The format of this name. */
    static Format format(String typed) {
        return Format.typed(typed.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("'" + typed + "' is none of "
                        + Arrays.stream(Format.values()).map(Format::typed).collect(Collectors.joining(", "))));
    }

    static Optional<EntityIdentifier> entity(ParseResult command) throws UsageException {
        String typed = command.matchedOptionValue("--entity", "");
        Optional<EntityIdentifier> entity = EntityIdentifier.parse(typed);
        if (entity.isEmpty() && command.hasMatchedOption("--entity")) {
            throw new UsageException(
                    "Not an entity: '" + typed + "'. Give a scheme and an identifier, such as cik:0000320193.");
        }
        return entity;
    }
}
