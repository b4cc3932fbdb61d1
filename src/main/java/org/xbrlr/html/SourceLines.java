package org.xbrlr.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The lines where rows, cells and definition blocks begin. In a file that puts several rows on one line they are counted instead,
 * for a line is what a row is known by: each cell then counts as a line.
 */
final class SourceLines {
    private static final String PARTS = "th, td, tr, table";

    private final Map<Element, Integer> counted;

    private SourceLines(Map<Element, Integer> counted) {
        this.counted = counted;
    }

    static SourceLines of(Document page) {
        Set<Integer> seen = new HashSet<>();
        boolean distinct = page.select("table.report > tbody > tr, table[id^=defref_]").stream()
                .allMatch(row -> seen.add(line(first(row))));
        Map<Element, Integer> counted = new HashMap<>();
        if (!distinct) {
            page.select(PARTS).forEach(part -> counted.put(part, counted.size() + 1));
        }
        return new SourceLines(counted);
    }

    int of(Element part) {
        return counted.isEmpty() ? line(part) : counted.getOrDefault(part, 1);
    }

    private static Element first(Element row) {
        Element cell = row.firstElementChild();
        return cell == null ? row : cell;
    }

    private static int line(Element part) {
        return Math.max(1, part.sourceRange().start().lineNumber());
    }
}
