package org.xbrlr.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What can be typed after {@code xbrlr parse}. */
final class ParseGrammar {
    private ParseGrammar() {}

    static CommandSpec parse() {
        CommandSpec parse = CommandSpec.create();
        parse.addPositional(Grammar.files("0..*", "Pages to read, in this order; - or none is standard input."));
        parse.addOption(ConversionGrammar.formatOption(
                "csv (the default), tsv: one fact a row, under one head line.",
                "json: facts and table, one document a page; one a line when there are several pages.",
                "jsonl: one fact a line."));
        parse.addOption(ConversionGrammar.outputOption(
                "Write to FILE, which is replaced only when all is written. Without --format the name tells it:"
                        + " facts.jsonl."));
        ConversionGrammar.addOptions(parse);
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
                        "  xbrlr parse -o facts.jsonl pages/*.txt",
                        "  xbrlr parse filings.tar.gz crawl.jsonl.zst > facts.csv",
                        "  xbrlr parse --strict < R4.txt > facts.csv",
                        "",
                        "For many pages, and for folders: xbrlr batch.");
        return parse;
    }
}
