package org.xbrlr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.batch.Shard;

class GrammarTest {
    private static final Path USUAL = Path.of("/home/me/taxonomy.idx");

    private static final Request.Conversion USUAL_CONVERSION = new Request.Conversion(
            Request.Manner.FOUND_OUT, Format.CSV, Optional.of(USUAL), Optional.empty(), false, Volume.NORMAL);

    private static Request read(String... words) throws UsageException {
        return new Grammar("1.2.3", () -> false, Optional.of(USUAL)).read(words);
    }

    private static Request.Parse parse(String... words) throws UsageException {
        return (Request.Parse) read(words);
    }

    @Test
    void parseTakesFilesInTheirOrderAndDefaultsToCsvOnStandardOutput() throws UsageException {
        assertThat(read("parse", "b.txt", "a.txt"))
                .isEqualTo(new Request.Parse(List.of("b.txt", "a.txt"), Optional.empty(), USUAL_CONVERSION));
    }

    @Test
    void optionsStandAnywhereAndShortNamesMeanTheSame() throws UsageException {
        Request.Parse expected = new Request.Parse(
                List.of("a", "b"),
                Optional.of(Path.of("o")),
                new Request.Conversion(
                        Request.Manner.FOUND_OUT,
                        Format.JSONL,
                        Optional.of(USUAL),
                        Optional.empty(),
                        true,
                        Volume.QUIET));
        assertThat(read("parse", "--format", "jsonl", "-o", "o", "--strict", "-q", "a", "b"))
                .isEqualTo(expected);
        assertThat(read("parse", "a", "-qo", "o", "b", "-f=JSONL", "--strict")).isEqualTo(expected);
        assertThat(read("parse", "a", "--output=o", "--quiet", "b", "--format=jsonl", "--strict"))
                .isEqualTo(expected);
    }

    @Test
    void noFileAndADashMeanStandardInput() throws UsageException {
        assertThat(parse("parse").inputs()).containsExactly("-");
        assertThat(parse("parse", "a", "-").inputs()).containsExactly("a", "-");
        assertThat(parse("parse", "-o", "-").output()).isEmpty();
        assertThat(read("show", "-w", "80", "a"))
                .isEqualTo(new Request.Show(List.of("a"), Request.Manner.FOUND_OUT, OptionalInt.of(80), Volume.NORMAL));
        assertThat(((Request.Show) read("show", "a", "b")).inputs()).containsExactly("a", "b");
        assertThat(read("show"))
                .isEqualTo(
                        new Request.Show(List.of("-"), Request.Manner.FOUND_OUT, OptionalInt.empty(), Volume.NORMAL));
    }

    @Test
    void namesThatLookLikeSomethingElseAreNames() throws UsageException {
        assertThat(parse("parse", "@list", "${user.home}", "--", "-x", "--format")
                        .inputs())
                .containsExactly("@list", "${user.home}", "-x", "--format");
    }

    @Test
    void aTerminalIsNotReadUnasked() throws UsageException {
        Grammar atTerminal = new Grammar("1.2.3", () -> true, Optional.empty());
        assertThatThrownBy(() -> atTerminal.read("parse"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("Give a file to read")
                .hasMessageContaining("Usage: xbrlr parse");
        assertThat(((Request.Parse) atTerminal.read("parse", "-")).inputs()).containsExactly("-");
    }

    @Test
    void theTaxonomyIndexIsTheUsualOneAnotherOrNone() throws UsageException {
        assertThat(parse("parse", "a", "--taxonomy", "t").conversion().taxonomy())
                .contains(Path.of("t"));
        assertThat(parse("parse", "a", "--no-taxonomy").conversion().taxonomy()).isEmpty();
        assertThat(read("taxonomy", "add", "a.zip", "-q", "b.xsd"))
                .isEqualTo(new Request.Taxonomy(
                        Request.TaxonomyAction.ADD, List.of("a.zip", "b.xsd"), USUAL, Volume.QUIET));
        assertThat(read("taxonomy", "list", "--taxonomy=t"))
                .isEqualTo(new Request.Taxonomy(Request.TaxonomyAction.LIST, List.of(), Path.of("t"), Volume.NORMAL));
        assertThatThrownBy(() -> read("taxonomy")).hasMessageContaining("Usage: xbrlr taxonomy");
        assertThatThrownBy(() -> read("taxonomy", "add")).hasMessageContaining("FILE");
        assertThatThrownBy(() -> new Grammar("1", () -> false, Optional.empty()).read("taxonomy", "list"))
                .hasMessageContaining("--taxonomy FILE");
    }

    @Test
    void anEntityIsASchemeAndAnIdentifier() throws UsageException {
        assertThat(parse("parse", "a", "--entity", "cik:320193").conversion().entity())
                .map(Object::toString)
                .contains("cik:0000320193");
        assertThat(parse("parse", "a").conversion().entity()).isEmpty();
    }

    @Test
    void aBatchHasTheOptionsOfParseAndItsOwn() throws UsageException {
        Request.Batch batch = (Request.Batch) read("batch", "pages");
        assertThat(batch)
                .isEqualTo(new Request.Batch(
                        List.of("pages"),
                        Request.Selection.ALL,
                        new Request.Destination.Stream(Optional.empty()),
                        USUAL_CONVERSION,
                        Runtime.getRuntime().availableProcessors(),
                        false,
                        Optional.empty(),
                        ProgressMode.AUTO));
        assertThat(read(
                        ("batch a --include *.txt --include b/** --exclude c --shard 2/10 --output-dir d --resume -f json -j 3"
                                        + " --fail-fast --summary s --progress Never --strict b")
                                .split(" ")))
                .isEqualTo(new Request.Batch(
                        List.of("a", "b"),
                        new Request.Selection(List.of("*.txt", "b/**"), List.of("c"), new Shard(2, 10)),
                        new Request.Destination.Tree(Path.of("d"), true),
                        new Request.Conversion(
                                Request.Manner.FOUND_OUT,
                                Format.JSON,
                                Optional.of(USUAL),
                                Optional.empty(),
                                true,
                                Volume.NORMAL),
                        3,
                        true,
                        Optional.of(Path.of("s")),
                        ProgressMode.NEVER));
    }

    @Test
    void versionAndHelpAreTextsToPrint() throws UsageException {
        assertThat(read("--version")).isEqualTo(new Request.Print("xbrlr 1.2.3\n"));
        assertThat(((Request.Print) read("--help")).text()).startsWith("Usage: xbrlr ");
        assertThat(((Request.Print) read("parse", "--help")).text()).startsWith("Usage: xbrlr parse ");
        assertThat(((Request.Print) read("show", "-h")).text()).startsWith("Usage: xbrlr show ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                      | Give a command.
            pars                    | Not understood: 'pars'. Did you mean parse?
            parse --formt csv x     | Not understood: '--formt'. Did you mean --format?
            parse --format xml x    | 'xml' is none of csv, tsv, json, jsonl
            parse --format          | Missing required parameter for option '--format'
            parse - -               | Standard input (-) can be read only once.
            parse -o a -o b x       | option '--output' (FILE) should be specified only once
            parse --entity 12 x     | Not an entity: '12'
            parse --entity cik:x x  | Not an entity: 'cik:x'
            batch --jobs 0 x        | --jobs takes a number from 1 to 1024, not 0.
            batch --shard 3/2 x     | Not a share: '3/2'.
            batch --shard x x       | Not a share: 'x'.
            batch --resume -o f x   | --resume goes with --output-dir DIR
            batch -o f --output-dir d x | Give either -o FILE or --output-dir DIR.
            batch --include [ x     | Not a glob: '
            batch --progress no x   | 'no' is none of always, never, auto
            """)
    void whatIsNotUnderstoodIsExplained(String words, String explanation) {
        assertThatThrownBy(() -> read(words.isEmpty() ? new String[0] : words.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(explanation)
                .hasMessageMatching(
                        "(?s).*(Try 'xbrlr.* --help'|Usage: xbrlr|only once|such as cik:|such as 2/10|Not a glob|batch|from 1 to|Give either|begins anew).*");
    }
}
