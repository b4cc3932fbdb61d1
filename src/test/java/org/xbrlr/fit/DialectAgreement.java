package org.xbrlr.fit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.flatten.Flattener;
import org.xbrlr.page.PageKind;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.Column;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.text.Dialect;

/**
 * Flattens R pages in HTML, reads text and HTML, and counts how far the readings agree: the accuracy of the text reading on any
 * pages at hand.
 *
 * <p>A fact agrees if all its parts do that a text can hold ({@link SeenFact}). For each that does not, the first part that
 * differs is counted. Before HTML is read for this, what extractors of the dialect leave out is cut out of it: tables within the
 * texts of its cells, and for K the definitions ({@link Flattener#kept}).
 * White space in values does not count: some extractors join paragraphs. Where one joins the lines of a column's head as well
 * (F, G), the members in it are compared as one.
 *
 * <p>Arguments: a folder of {@code .htm} files, in folders or not; then dialects, all if none is named. With {@code -v} before them each
 * page that disagrees is named. With {@code -t FOLDER} the texts are not made here but read: what some tool wrote of each page, named as
 * the page but for {@code .txt} at the end.
 */
final class DialectAgreement {
    final Map<String, int[]> counts = new LinkedHashMap<>();
    final Map<String, Integer> differences = new TreeMap<>();
    final List<String> disagreements = new ArrayList<>();
    private final Dialect dialect;

    DialectAgreement(Dialect dialect) {
        this.dialect = dialect;
    }

    public static void main(String[] args) throws IOException {
        List<String> words = new ArrayList<>(List.of(args));
        boolean verbose = words.remove("-v");
        int given = words.indexOf("-t");
        Optional<Path> texts = given < 0 ? Optional.empty() : Optional.of(Path.of(words.remove(given + 1)));
        words.remove("-t");
        Path folder = Path.of(words.remove(0));
        List<Dialect> dialects = words.isEmpty()
                ? Arrays.stream(Dialect.values()).filter(d -> d != Dialect.H).toList()
                : words.stream().map(Dialect::valueOf).toList();
        for (Dialect dialect : dialects) {
            DialectAgreement agreement = of(folder, dialect, 1, texts);
            System.out.println(dialect + ": " + dialect.words());
            agreement.counts.forEach((what, count) -> System.out.printf(
                    Locale.ROOT,
                    "  %-28s %6d of %6d  %6.2f %%%n",
                    what,
                    count[0],
                    count[1],
                    100.0 * count[0] / count[1]));
            agreement.differences.forEach((what, count) ->
                    System.out.printf(Locale.ROOT, "    facts that differ in %-9s %6d%n", what, count));
            if (verbose) {
                agreement.disagreements.forEach(System.out::println);
            }
        }
    }

    /** Compares each so-manieth page below the folder. */
    static DialectAgreement of(Path folder, Dialect dialect, int every) throws IOException {
        return of(folder, dialect, every, Optional.empty());
    }

    private static DialectAgreement of(Path folder, Dialect dialect, int every, Optional<Path> texts)
            throws IOException {
        DialectAgreement agreement = new DialectAgreement(dialect);
        List<Path> pages;
        try (Stream<Path> files = Files.walk(folder, 3)) {
            pages = files.filter(file -> file.toString().endsWith(".htm"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < pages.size(); i += every) {
            Path page = pages.get(i);
            byte[] html = Files.readAllBytes(page);
            String name = folder.relativize(page).toString();
            Path kept = page.resolveSibling(page.getFileName().toString().replace(".htm", ".txt"));
            String text = texts.isPresent()
                    ? Files.readString(texts.get().resolve(name.replace(".htm", ".txt")))
                    : Flattener.flatten(new String(html, StandardCharsets.UTF_8), dialect);
            Reading reading = Xbrlr.read(name, Flattener.kept(html, dialect));
            boolean prose = reading.page().map(p -> p.kind() == PageKind.TEXT).orElse(true);
            if (dialect == Dialect.A && Files.exists(kept)) {
                String expected = Files.readString(kept).strip();
                String which = prose ? "text page" : "table";
                agreement.count(
                        "same " + which + " as beside", name, table(expected).equals(table(text)));
            }
            agreement.compare(name, reading, text);
        }
        return agreement;
    }

    /** The text before the first definition; the files beside often have none. */
    private static String table(String text) {
        int end = text.indexOf("\n|X\n");
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    /** Compares one page. */
    void compare(String name, Reading html, String text) {
        if (html.page().isEmpty()) {
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        count("dialect found", name, Xbrlr.detect(name, bytes).dialect() == dialect);
        Reading read =
                Xbrlr.readAll(name, bytes, Optional.of(dialect), Taxonomy.NONE).get(0);
        count("pages read", name, read.page().isPresent());
        List<Column> expected = html.table().columns();
        List<Column> columns = read.table().columns();
        boolean sameColumns = expected.size() == columns.size();
        count("pages with the same columns", name, sameColumns);
        for (int i = 0; i < expected.size() && sameColumns; i++) {
            Column one = expected.get(i);
            Column other = columns.get(i);
            count("columns: months", name + " column " + (i + 1), one.months().equals(other.months()));
            count("columns: dates", name + " column " + (i + 1), one.date().equals(other.date()));
        }
        cells(name, cells(html), cells(read));
        facts(name, html, read);
    }

    /** Whole facts, cell by cell; which of their parts differ is counted. */
    private void facts(String name, Reading expected, Reading read) {
        boolean joinsHeads = dialect == Dialect.F || dialect == Dialect.G;
        List<SeenFact> left = new ArrayList<>(SeenFact.of(read, joinsHeads));
        for (SeenFact fact : SeenFact.of(expected, joinsHeads)) {
            int at = left.indexOf(fact);
            if (at >= 0) {
                left.remove(at);
                count("facts", "", true);
            } else {
                String differs = fact.difference(left);
                count("facts", name + " " + differs + " " + fact, false);
                differences.merge(differs.replaceFirst("[,:].*", ""), 1, Integer::sum);
            }
        }
    }

    /** A cell with what is known of its row. */
    private record Seen(PlacedCell cell, Row row, Optional<String> concept) {
        boolean same(Seen other) {
            return shown().equals(other.shown());
        }

        private String shown() {
            return cell.shown().replaceAll("\\s+", "");
        }
    }

    private static List<Seen> cells(Reading reading) {
        List<Seen> cells = new ArrayList<>();
        for (Row row : reading.table().rows()) {
            Optional<String> concept = reading.concepts().of(row).name();
            row.cells().forEach(cell -> cells.add(new Seen(cell, row, concept)));
        }
        return cells;
    }

    private void cells(String name, List<Seen> expected, List<Seen> read) {
        int next = 0;
        for (Seen cell : expected) {
            int found = next;
            while (found < Math.min(read.size(), next + 12) && !read.get(found).same(cell)) {
                found++;
            }
            boolean there = found < read.size() && read.get(found).same(cell);
            String where = name + " \"" + cell.row().label() + "\" "
                    + cell.cell().shown().lines().findFirst().orElse("");
            count("cells found", where, there);
            if (there) {
                compare(where, cell, read.get(found));
                next = found + 1;
            }
        }
    }

    private void compare(String where, Seen expected, Seen read) {
        boolean right = expected.cell().column() == read.cell().column();
        count("cells: column", where, right);
        if (read.cell().certainty() == Certainty.CERTAIN) {
            count("cells: column, if certain", where, right);
        }
        count(
                "cells: label",
                where + " as \"" + read.row().label() + "\"",
                expected.row().label().equals(read.row().label()));
        count(
                "cells: section",
                where + " \"" + expected.row().section() + "\" as \""
                        + read.row().section() + "\"",
                expected.row().section().equals(read.row().section()));
        expected.row()
                .period()
                .ifPresent(period ->
                        count("cells: period type", where, read.row().period().equals(Optional.of(period))));
        if (read.concept().isPresent()) {
            count("cells: concept, if named", where, local(read).equals(local(expected)));
        }
    }

    private static String local(Seen cell) {
        return cell.concept().map(name -> name.substring(name.indexOf(':') + 1)).orElse("");
    }

    private void count(String what, String where, boolean agrees) {
        int[] count = counts.computeIfAbsent(what, w -> new int[2]);
        count[1]++;
        if (agrees) {
            count[0]++;
        } else {
            disagreements.add(what + ": " + where);
        }
    }
}
