package org.xbrlr.batch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xbrlr.Reading;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;

/**
 * What came out of some pages, counted.
 *
 * @param pages the pages that have a table
 * @param facts their facts
 * @param cells their value cells by certainty, every certainty among them
 * @param warnings warnings by code
 */
public record Tally(long pages, long facts, Map<Certainty, Long> cells, SortedMap<String, Long> warnings) {
    /** Of nothing. */
    public static final Tally NOTHING = new Tally(0, 0, Map.of(), new TreeMap<>());

    /** Copies the maps. */
    public Tally {
        Map<Certainty, Long> all = new EnumMap<>(Certainty.class);
        for (Certainty certainty : Certainty.values()) {
            all.put(certainty, cells.getOrDefault(certainty, 0L));
        }
        cells = all;
        warnings = new TreeMap<>(warnings);
    }

    /** Counts these readings, and the codes of what was said about them as warnings. */
    public static Tally of(List<Reading> readings, List<String> warnings) {
        long pages = 0;
        long facts = 0;
        Map<Certainty, Long> cells = new EnumMap<>(Certainty.class);
        for (Reading reading : readings) {
            pages += reading.page().isPresent() ? 1 : 0;
            facts += reading.facts().size();
            for (Row row : reading.table().rows()) {
                for (PlacedCell cell : row.cells()) {
                    cells.merge(cell.certainty(), 1L, Long::sum);
                }
            }
        }
        SortedMap<String, Long> codes = new TreeMap<>();
        warnings.forEach(code -> codes.merge(code, 1L, Long::sum));
        return new Tally(pages, facts, cells, codes);
    }

    /** This and the other together. */
    public Tally plus(Tally other) {
        Map<Certainty, Long> allCells = new EnumMap<>(cells);
        other.cells.forEach((certainty, count) -> allCells.merge(certainty, count, Long::sum));
        SortedMap<String, Long> allWarnings = new TreeMap<>(warnings);
        other.warnings.forEach((code, count) -> allWarnings.merge(code, count, Long::sum));
        return new Tally(pages + other.pages, facts + other.facts, allCells, allWarnings);
    }
}
