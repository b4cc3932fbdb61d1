package org.xbrlr.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What can be typed after {@code xbrlr taxonomy}. */
final class TaxonomyGrammar {
    private TaxonomyGrammar() {}

    static CommandSpec taxonomy() {
        CommandSpec taxonomy = CommandSpec.create();
        taxonomy.addOption(Grammar.help());
        taxonomy.addSubcommand(
                "add",
                action(
                        "Read taxonomy files into the index. A file that was read before is read anew.",
                        names(
                                "1..*",
                                "FILE",
                                "A zip archive of FASB, the SEC or a filing; a schema or linkbase; tag.txt; MetaLinks.json;"
                                        + " companyfacts JSON; an R page in HTML."),
                        "xbrlr taxonomy add us-gaap-2021.zip dei-2021.xsd"));
        taxonomy.addSubcommand(
                "learn",
                action(
                        "Read all R pages in HTML and all MetaLinks.json of folders, folders within included.",
                        names("1..*", "DIR", "A folder of filings."),
                        "xbrlr taxonomy learn filings/"));
        taxonomy.addSubcommand(
                "list", action("List what the index was made from, one source a line.", null, "xbrlr taxonomy list"));
        taxonomy.addSubcommand(
                "remove",
                action(
                        "Take sources out of the index.",
                        names("1..*", "SOURCE", "A source as listed, or the end of its path."),
                        "xbrlr taxonomy remove us-gaap-2021.zip"));
        taxonomy.usageMessage()
                .description("Keep an index of taxonomies, by which 'xbrlr parse' names concepts.")
                .footer(
                        "",
                        "The index is $XDG_DATA_HOME/xbrlr/taxonomy.idx, by default in ~/.local/share, or what --taxonomy names.",
                        "It holds names and hashes of texts, never the texts. Nothing is downloaded.",
                        "",
                        "'xbrlr taxonomy add --help' lists what can be read.");
        return taxonomy;
    }

    /** {@code --taxonomy FILE}. */
    static OptionSpec indexOption() {
        return OptionSpec.builder("--taxonomy")
                .type(String.class)
                .paramLabel("FILE")
                .description("Use this taxonomy index instead of the usual one.")
                .build();
    }

    private static CommandSpec action(String description, @Nullable PositionalParamSpec names, String example) {
        CommandSpec action = CommandSpec.create();
        if (names != null) {
            action.addPositional(names);
        }
        action.addOption(indexOption());
        Grammar.addVolume(action);
        action.addOption(Grammar.help());
        action.usageMessage().sortOptions(false).description(description).footer("", "Example:", "  " + example);
        return action;
    }

    private static PositionalParamSpec names(String arity, String label, String description) {
        return PositionalParamSpec.builder()
                .arity(arity)
                .required(true)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }
}
