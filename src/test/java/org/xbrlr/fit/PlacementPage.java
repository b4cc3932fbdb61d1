package org.xbrlr.fit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xbrlr.Filing;
import org.xbrlr.notes.Notes;
import org.xbrlr.page.Page;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.LayoutFinder;
import org.xbrlr.table.definition.DefinitionLinker;
import org.xbrlr.table.evidence.PageWords;
import org.xbrlr.table.placement.ValueRow;
import org.xbrlr.table.rows.RowReader;
import org.xbrlr.table.rows.UnplacedCell;
import org.xbrlr.table.rows.UnplacedRow;

/**
 * A page to fit the placement on: its rows as they are read, its layouts, and which of them are right.
 *
 * @param truth the page and its true columns
 * @param page the page
 * @param unplaced all rows
 * @param rows those with values that fit the page
 * @param found all layouts that the rules allow
 * @param right those with the true months in every column
 * @param words what tells period types
 */
record PlacementPage(
        CorpusPage truth,
        Page page,
        List<UnplacedRow> unplaced,
        List<ValueRow> rows,
        LayoutFinder.Found found,
        List<Layout> right,
        PageWords words) {

    /** The pages of a corpus that hold a table with as many columns as it truly has. */
    static List<PlacementPage> readAll(Path corpus) throws IOException {
        List<PlacementPage> pages = new ArrayList<>();
        List<CorpusPage> all = CorpusPage.readAll(corpus);
        Map<String, Notes> notes = notes(all);
        for (CorpusPage truth : all) {
            Optional<Page> page = truth.page();
            if (page.isPresent()
                    && page.get().columns().size() == truth.months().size()
                    && !truth.kind().equals("textblock")) {
                pages.add(of(truth, page.get(), notes.getOrDefault(truth.filing(), Notes.NONE)));
            }
        }
        return pages;
    }

    /** What the notes of each filing say. */
    private static Map<String, Notes> notes(List<CorpusPage> pages) {
        Map<String, List<byte[]>> filings = new HashMap<>();
        pages.forEach(page ->
                filings.computeIfAbsent(page.filing(), f -> new ArrayList<>()).add(page.bytes()));
        Map<String, Notes> notes = new HashMap<>();
        filings.forEach(
                (name, of) -> notes.put(name, Filing.of(of, Optional.empty()).notes()));
        return notes;
    }

    private static PlacementPage of(CorpusPage truth, Page page, Notes notes) {
        List<UnplacedRow> unplaced = RowReader.read(page, d -> {});
        List<ValueRow> rows = ValueRow.of(unplaced.stream()
                .filter(r -> r.cells().size() <= page.columns().size())
                .toList());
        LayoutFinder.Found found = LayoutFinder.find(page);
        List<Layout> right = found.layouts().stream()
                .filter(layout -> IntStream.range(0, layout.size())
                        .allMatch(c ->
                                layout.months(c).orElse(0) == truth.months().get(c)))
                .toList();
        return new PlacementPage(
                truth,
                page,
                unplaced,
                rows,
                found,
                right,
                PageWords.of(page, DefinitionLinker.compare(page, unplaced), notes));
    }

    String company() {
        return truth.company();
    }

    /** How many rows have fewer values than the page has columns. */
    int rowsToInfer() {
        return (int) rows.stream().filter(this::toInfer).count();
    }

    boolean toInfer(ValueRow row) {
        return row.size() < page.columns().size();
    }

    /** The true columns of a row as a bit mask; 0 where they are not known. */
    long columnsOf(ValueRow row) {
        long set = 0;
        for (UnplacedCell cell : row.row().cells()) {
            Integer column = truth.columnOfLine().get(cell.line());
            if (column == null) {
                return 0;
            }
            set |= 1L << column;
        }
        return Long.bitCount(set) == row.size() ? set : 0;
    }

    /** Whether the concept of a row is one of instants; empty where the truth does not tell. */
    Optional<Boolean> instant(ValueRow row) {
        return Optional.ofNullable(truth.periodOfLine().get(row.row().line())).map("instant"::equals);
    }
}
