package org.xbrlr.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** What can be typed after {@code xbrlr parse}. */
final class ParseGrammar {
    private ParseGrammar() {}

    static CommandSpec parse() {
        CommandSpec parse = CommandSpec.create();
        parse.addPositional(Grammar.files("0..*", "Pages to read, in this order; - or none is standard input."));
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
        parse.addOption(Grammar.flag("Name concepts without any taxonomy.", "--no-taxonomy"));
        parse.addOption(OptionSpec.builder("--entity")
                .type(String.class)
                .paramLabel("ID")
                .description("Whose facts they are: cik:0000320193. Otherwise the CIK that a cover page shows.")
                .build());
        parse.addOption(
                Grammar.flag("Fail (exit code 1) on any warning and on any fact that is not certain.", "--strict"));
        Grammar.addVolume(parse);
        parse.addOption(Grammar.help());
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

    /** The format of this name. */
    static Format format(String typed) {
        return Arrays.stream(Format.values())
                .filter(format -> format.typed().equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + typed + "' is none of "
                        + Arrays.stream(Format.values()).map(Format::typed).collect(Collectors.joining(", "))));
    }
}
