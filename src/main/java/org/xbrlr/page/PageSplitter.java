package org.xbrlr.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.xbrlr.text.Cell;
import org.xbrlr.text.CellText;

/**
 * Cuts a text that holds several pages, one after another: each title cell below a table begins another one.
 *
 * <pre>
 * |
 * Balance Sheets - USD ($)
 * …
 * |X
 * - Definition
 * …
 * |                          the second page: a title, and a date in the next cell
 * Income Statements - USD ($)
 * |12 Months Ended
 * </pre>
 *
 * <p>Pages after the first are named by their number: {@code pages.txt!2}. Lines keep their numbers in the text.
 */
public final class PageSplitter {
    private PageSplitter() {}

    /** The pages of a text; the text itself where there is no more than one. */
    public static List<CellText> split(CellText text) {
        List<Integer> titles = TableFinder.titles(text.cells());
        List<CellText> pages = new ArrayList<>();
        int from = 0;
        int bodyIndex = bodyIndex(text.cells(), 0);
        for (int title : titles) {
            if (bodyIndex >= 0 && title >= bodyIndex) {
                pages.add(part(text, from, title, pages.size()));
                from = title;
                bodyIndex = bodyIndex(text.cells(), title);
            }
        }
        pages.add(part(text, from, text.cells().size(), pages.size()));
        return pages;
    }

    private static int bodyIndex(List<Cell> cells, int from) {
        List<Cell> rest = cells.subList(from, cells.size());
        int elements = ElementLayout.bodyIndex(rest);
        if (elements > 0) {
            return from + elements;
        }
        OptionalInt start = TableFinder.find(rest);
        return start.isEmpty() ? -1 : from + new HeadReader(rest, start.getAsInt()).bodyIndex();
    }

    private static CellText part(CellText text, int from, int to, int before) {
        if (from == 0 && to == text.cells().size()) {
            return text;
        }
        return new CellText(
                before == 0 ? text.name() : text.name() + "!" + (before + 1),
                text.dialect(),
                text.lineCount(),
                text.digest(),
                from == 0 ? text.before() : List.of(),
                text.cells().subList(from, to));
    }
}
