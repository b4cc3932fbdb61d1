package org.xbrlr;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.xbrlr.render.PageModel;
import org.xbrlr.render.PageRenderer;
import org.xbrlr.render.Rendered;
import org.xbrlr.render.Truth;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;

/**
 * A drawn page and what was read from it.
 *
 * @param seed what the page was drawn from
 * @param nils whether some of its facts are nil
 * @param drawn the page and its table
 * @param reading what was read
 */
record ReadPage(long seed, boolean nils, Rendered drawn, Reading reading) {
    static ReadPage of(long seed, PageModel model) {
        Rendered drawn = PageRenderer.render(model);
        boolean nils = model.facts().stream().anyMatch(f -> f.value().isEmpty());
        return new ReadPage(seed, nils, drawn, read(drawn.text()));
    }

    /** Whether facts are nil and no row shows it. */
    boolean hidesNils() {
        return nils && drawn.truth().rows().stream().noneMatch(r -> r.kind() == Truth.Kind.NIL);
    }

    static Reading read(String text) {
        return Xbrlr.read("page.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The values that were read, by line. */
    List<PlacedCell> cells() {
        return cells(reading);
    }

    static List<PlacedCell> cells(Reading reading) {
        return reading.table().rows().stream()
                .map(Row::cells)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(PlacedCell::line))
                .toList();
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
