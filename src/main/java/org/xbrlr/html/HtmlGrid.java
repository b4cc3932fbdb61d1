package org.xbrlr.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The rows of a table with every cell at its place: what spans columns or rows pushes the others on.
 *
 * <pre>
 * | Title, 2 rows | 12 Months Ended, 2 columns |      Spot(0, 1)  Spot(1, 3)
 *                 | Dec. 2020 | Dec. 2019      |      Spot(0, 1)  Spot(1, 2)  Spot(2, 3)
 * </pre>
 */
final class HtmlGrid {
    /** Wider tables are cut: a page has some tens of columns. */
    static final int MOST_PLACES = 2_000;

    private final List<List<Spot>> rows = new ArrayList<>();

    /**
     * A cell at its place in one row; one of several rows is in each of them.
     *
     * @param cell the cell
     * @param from its first place, from 0
     * @param to the place after its last
     * @param rowsLeft the rows that it still reaches into below this one
     */
    record Spot(Element cell, int from, int to, int rowsLeft) {}

    /** Lays out the table's own rows; tables within its cells stay in them. */
    HtmlGrid(Element table) {
        List<Spot> above = List.of();
        for (Element part : table.children()) {
            boolean row = part.normalName().equals("tr");
            for (Element child : row ? List.of(part) : List.copyOf(part.children())) {
                if (child.normalName().equals("tr")) {
                    above = row(child, above);
                    rows.add(above);
                }
            }
        }
    }

    List<List<Spot>> rows() {
        return rows;
    }

    private static List<Spot> row(Element row, List<Spot> above) {
        List<Spot> spots = new ArrayList<>();
        for (Spot spot : above) {
            if (spot.rowsLeft() > 0) {
                spots.add(new Spot(spot.cell(), spot.from(), spot.to(), spot.rowsLeft() - 1));
            }
        }
        int next = 0;
        int reaching = 0;
        int hanging = spots.size();
        for (Element cell : row.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            while (reaching < hanging && spots.get(reaching).from() <= next) {
                next = Math.max(next, spots.get(reaching).to());
                reaching++;
            }
            int to = next + span(cell, "colspan");
            if (to > MOST_PLACES) {
                break;
            }
            spots.add(new Spot(cell, next, to, span(cell, "rowspan") - 1));
            next = to;
        }
        spots.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return spots;
    }

    private static int span(Element cell, String name) {
        String span = cell.attr(name).strip();
        return span.matches("[0-9]{1,4}") ? Math.max(1, Integer.parseInt(span)) : 1;
    }
}
