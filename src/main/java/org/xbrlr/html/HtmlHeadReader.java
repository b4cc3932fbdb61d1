package org.xbrlr.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.xbrlr.notation.FootnoteMarks;
import org.xbrlr.page.AlignedPage;
import org.xbrlr.page.GroupHead;
import org.xbrlr.text.Line;

/**
 * Reads the head of a table in HTML: the title cell, and which places below it belong to which column (rules 2.5, 5.9).
 *
 * <pre>
 * | Title | 12 Months Ended         |                   two rows where there are groups, else one
 * |       | Dec. 2020 [1] | Dec. 2019  |                a mark has places of its own, right of its column
 * </pre>
 */
final class HtmlHeadReader {
    final List<HtmlHead> heads = new ArrayList<>();
    final List<Line> title = new ArrayList<>();

    /** How many rows of the grid are head. */
    final int rows;

    /** The first place that belongs to a column. */
    final int firstPlace;

    private final Map<Integer, Integer> columnOfPlace = new HashMap<>();
    private final SourceLines lines;

    HtmlHeadReader(HtmlGrid grid, SourceLines lines) {
        this.lines = lines;
        int end = 0;
        while (end < grid.rows().size() && isHead(grid.rows().get(end))) {
            end++;
        }
        rows = end;
        if (end == 0) {
            firstPlace = 0;
            return;
        }
        HtmlGrid.Spot first = grid.rows().get(0).get(0);
        firstPlace = first.to();
        CellWords.lines(first.cell()).forEach(text -> title.add(new Line(lines.of(first.cell()), text)));
        List<HtmlGrid.Spot> upper = grid.rows().get(0);
        for (HtmlGrid.Spot spot : lowest(grid.rows().get(end - 1), first)) {
            if (spot.from() >= firstPlace) {
                addColumn(spot, upper);
            }
        }
    }

    /** The lowest row of the head. What writes pages anew may forget that the title reaches into it; then it begins beside it. */
    private List<HtmlGrid.Spot> lowest(List<HtmlGrid.Spot> row, HtmlGrid.Spot title) {
        if (row.get(0).cell().equals(title.cell())) {
            return row;
        }
        return row.stream()
                .filter(spot -> spot.cell().hasText()) // the row is filled up at its end
                .map(spot -> new HtmlGrid.Spot(
                        spot.cell(), spot.from() + firstPlace, spot.to() + firstPlace, spot.rowsLeft()))
                .toList();
    }

    /** The 1-based column of a place; 0 where there is none. */
    int column(int place) {
        return columnOfPlace.getOrDefault(place, 0);
    }

    private static boolean isHead(List<HtmlGrid.Spot> row) {
        return !row.isEmpty()
                && row.stream().allMatch(spot -> spot.cell().normalName().equals("th"));
    }

    private void addColumn(HtmlGrid.Spot spot, List<HtmlGrid.Spot> upper) {
        List<String> words = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (String line : CellWords.lines(spot.cell())) {
            List<String> parsed = FootnoteMarks.parse(line);
            if (parsed.isEmpty()) {
                words.add(line);
            }
            marks.addAll(parsed);
        }
        int last = heads.size() - 1;
        if (words.isEmpty() && !marks.isEmpty() && last >= 0) {
            AlignedPage.Head before = heads.get(last).head();
            List<String> all = new ArrayList<>(before.marks());
            all.addAll(marks);
            heads.set(
                    last,
                    new HtmlHead(
                            new AlignedPage.Head(before.line(), before.lines(), all),
                            heads.get(last).group()));
        } else {
            heads.add(new HtmlHead(new AlignedPage.Head(lines.of(spot.cell()), words, marks), group(spot, upper)));
        }
        for (int place = spot.from(); place < spot.to(); place++) {
            columnOfPlace.put(place, heads.size());
        }
    }

    private Optional<GroupHead> group(HtmlGrid.Spot below, List<HtmlGrid.Spot> upper) {
        return upper.stream()
                .filter(spot -> spot.from() <= below.from() && spot.to() > below.from())
                .map(HtmlGrid.Spot::cell)
                .filter(cell -> !cell.equals(below.cell()))
                .findFirst()
                .flatMap(this::group);
    }

    private Optional<GroupHead> group(Element cell) {
        return GroupHead.of(new Line(lines.of(cell), CellWords.oneLine(cell)));
    }
}
