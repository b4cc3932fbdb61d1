package org.xbrlr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.fact.ConceptResolver;
import org.xbrlr.fact.Concepts;
import org.xbrlr.fact.DefinedMembers;
import org.xbrlr.fact.DefinedPeriods;
import org.xbrlr.fact.Fact;
import org.xbrlr.fact.FactBuilder;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.fact.TaxonomyLinks;
import org.xbrlr.html.HtmlInput;
import org.xbrlr.html.HtmlReading;
import org.xbrlr.html.HtmlTableBuilder;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageParser;
import org.xbrlr.page.PageSplitter;
import org.xbrlr.table.EarlyEnd;
import org.xbrlr.table.Table;
import org.xbrlr.table.definition.DefinitionLinker;
import org.xbrlr.table.definition.DefinitionLinks;
import org.xbrlr.table.recovery.TableRecovery;
import org.xbrlr.table.rows.RowReader;
import org.xbrlr.table.rows.UnplacedRow;
import org.xbrlr.text.CellReader;
import org.xbrlr.text.CellText;
import org.xbrlr.text.Dialect;
import org.xbrlr.text.DialectDetector;

/**
 * Reads the flattened text of an R page: text to cells to page parts to the table to facts. Of the page in HTML the table is
 * read as it stands.
 *
 * <pre>{@code
 * Reading reading = Xbrlr.read("R4.txt", Files.readAllBytes(path));
 * reading.facts().forEach(fact -> System.out.println(fact.label() + " " + fact.value().orElse("nil")));
 * }</pre>
 */
public final class Xbrlr {
    private Xbrlr() {}

    /**
     * Reads one input. Never fails: whatever is wrong comes back as diagnostics of the reading.
     *
     * @param name the input's name, as messages and output shall show it
     * @param bytes the input: UTF-8, with or without a byte order mark
     */
    public static Reading read(String name, byte[] bytes) {
        return read(name, bytes, Taxonomy.NONE);
    }

    /**
     * Reads one input and names its concepts by a taxonomy. Of several pages the first. Never fails.
     *
     * @param taxonomy is asked for what the page does not tell
     */
    public static Reading read(String name, byte[] bytes, Taxonomy taxonomy) {
        if (HtmlInput.suits(bytes)) {
            return first(readHtml(name, bytes, taxonomy));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        CellText text = CellReader.read(name, bytes, new AddedTo(diagnostics));
        return readText(text, diagnostics, taxonomy, Filing.NONE);
    }

    /**
     * Reads all pages of one input, which are mostly one. Never fails.
     *
     * @param dialect how the text was flattened; empty to find out
     * @param taxonomy is asked for what the pages do not tell
     * @return at least one reading
     */
    public static List<Reading> readAll(String name, byte[] bytes, Optional<Dialect> dialect, Taxonomy taxonomy) {
        return readAll(name, bytes, dialect, taxonomy, Filing.NONE);
    }

    /**
     * Reads all pages of one input, which is part of a filing. Never fails.
     *
     * @param dialect how the text was flattened; empty to find out
     * @param taxonomy is asked for what the pages do not tell
     * @param filing is asked where nothing on a page settles in which columns values stand
     * @return at least one reading
     */
    public static List<Reading> readAll(
            String name, byte[] bytes, Optional<Dialect> dialect, Taxonomy taxonomy, Filing filing) {
        if (dialect.isPresent() ? dialect.get() == Dialect.H : HtmlInput.suits(bytes)) {
            return readHtml(name, bytes, taxonomy);
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        CellText text = CellReader.read(name, bytes, dialect, new AddedTo(diagnostics));
        List<CellText> pages = PageSplitter.split(text);
        List<Reading> readings = new ArrayList<>();
        for (CellText page : pages) {
            readings.add(readText(page, readings.isEmpty() ? diagnostics : List.of(), taxonomy, filing));
        }
        return readings;
    }

    /** Finds out what an input is, without reading its tables. */
    public static Detected detect(String name, byte[] bytes) {
        if (HtmlInput.suits(bytes)) {
            return new Detected(name, Dialect.H, HtmlInput.pages(bytes), 1);
        }
        DialectDetector.Found found = CellReader.detect(bytes);
        List<CellText> parts =
                PageSplitter.split(CellReader.read(name, bytes, Optional.of(found.dialect()), unwanted -> {}));
        long pages = parts.stream()
                .filter(part -> PageParser.parse(part, unwanted -> {}).isPresent())
                .count();
        return new Detected(name, found.dialect(), (int) pages, found.confidence());
    }

    /** The page itself: columns and names stand in it, and only values are understood as those of a text are. */
    private static List<Reading> readHtml(String name, byte[] bytes, Taxonomy taxonomy) {
        List<List<Diagnostic>> diagnostics = new ArrayList<>();
        List<HtmlReading> pages = HtmlTableBuilder.read(bytes, taxonomy, page -> {
            diagnostics.add(new ArrayList<>());
            return diagnostics.get(page)::add;
        });
        CellText text = CellReader.unread(name, bytes, "H");
        if (pages.isEmpty()) {
            return List.of(withoutTable(text, diagnostics.get(0)));
        }
        List<Reading> readings = new ArrayList<>();
        for (HtmlReading html : pages) {
            CellText source = readings.isEmpty() ? text : text.named(name + "!" + (readings.size() + 1));
            List<Fact> facts = FactBuilder.build(
                    html.page(),
                    html.table(),
                    html.definitions(),
                    html.concepts(),
                    DefinedMembers.of(html.page(), html.table(), html.taxonomy()));
            readings.add(new Reading(
                    source,
                    Optional.of(html.page()),
                    html.table(),
                    html.definitions(),
                    html.concepts(),
                    facts,
                    sorted(diagnostics.get(readings.size())),
                    html.footnotes()));
        }
        return readings;
    }

    private static Reading first(List<Reading> readings) {
        Reading first = readings.get(0);
        if (readings.size() == 1) {
            return first;
        }
        List<Diagnostic> diagnostics = new ArrayList<>(first.diagnostics());
        int line = readings.get(1).page().map(page -> page.title().line()).orElse(1);
        diagnostics.add(new Diagnostic(Code.STRAY_LINE, line, "Another page begins here; what follows was not read."));
        return new Reading(
                first.text(),
                first.page(),
                first.table(),
                first.definitions(),
                first.concepts(),
                first.facts(),
                sorted(diagnostics),
                first.footnotes());
    }

    private static Reading readText(CellText text, List<Diagnostic> ofTheText, Taxonomy taxonomy, Filing filing) {
        List<Diagnostic> diagnostics = new ArrayList<>(ofTheText);
        Consumer<Diagnostic> problems = new AddedTo(diagnostics);
        Optional<Page> found = PageParser.parse(text, problems);
        if (found.isEmpty()) {
            return withoutTable(text, diagnostics);
        }
        Page page = found.get();
        List<UnplacedRow> rows = RowReader.read(page, problems);
        DefinitionLinker linker = DefinitionLinker.compare(page, rows);
        Table recovered = TableRecovery.recover(page, rows, linker, filing, problems);
        DefinitionLinks definitions = TaxonomyLinks.add(page, recovered, linker.links(), taxonomy);
        Table table = DefinedPeriods.in(recovered, definitions);
        Concepts concepts = ConceptResolver.resolve(page, table, definitions, taxonomy);
        Taxonomy members = DefinedMembers.of(page, table, taxonomy);
        List<Fact> facts = FactBuilder.build(page, table, definitions, concepts, members);
        List<Diagnostic> explained = EarlyEnd.explain(page, table, diagnostics);
        return new Reading(text, found, table, definitions, concepts, facts, sorted(explained), List.of());
    }

    private static Reading withoutTable(CellText text, List<Diagnostic> diagnostics) {
        return new Reading(
                text,
                Optional.empty(),
                new Table(List.of(), List.of()),
                DefinitionLinks.NONE,
                Concepts.NONE,
                List.of(),
                sorted(diagnostics),
                List.of());
    }

    /** A method reference would say it in fewer words, and take a start longer: Java makes its class at the first call. */
    private record AddedTo(List<Diagnostic> diagnostics) implements Consumer<Diagnostic> {
        @Override
        public void accept(Diagnostic diagnostic) {
            diagnostics.add(diagnostic);
        }
    }

    private static List<Diagnostic> sorted(List<Diagnostic> diagnostics) {
        if (diagnostics.size() < 2) {
            return diagnostics;
        }
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(null);
        return sorted;
    }
}
