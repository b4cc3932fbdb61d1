package org.xbrlr.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.rows.UnplacedCell;
import org.xbrlr.table.rows.UnplacedRow;

/** How well rows were read: values found and invented, headings told apart, whole pages. */
final class RowScore {
    private int pages;
    private int pagesRight;
    private int values;
    private int found;
    private int invented;
    private int heads;
    private int headsRight;
    private final List<String> errors = new ArrayList<>();

    /** Compares the rows of a page with the truth. */
    void add(TruthPage truth, List<UnplacedRow> rows) {
        Map<Integer, RowKind> kinds = new HashMap<>();
        Set<Integer> got = new HashSet<>();
        Map<Integer, String> texts = new HashMap<>();
        for (UnplacedRow row : rows) {
            kinds.put(row.line(), row.kind());
            texts.put(row.line(), row.label());
            for (UnplacedCell cell : row.cells()) {
                got.add(cell.line());
                texts.put(cell.line(), cell.shown());
            }
        }
        Set<Integer> wrong = new TreeSet<>();
        for (int line : truth.values()) {
            if (!got.contains(line)) {
                wrong.add(line);
            }
        }
        int missed = wrong.size();
        Set<Integer> more = new HashSet<>(got);
        more.removeAll(truth.values());
        wrong.addAll(more);
        int before = wrong.size();
        truth.labels().forEach((line, kind) -> {
            boolean head = kind == RowKind.ABSTRACT || kind == RowKind.MEMBER;
            if (head) {
                heads++;
                headsRight += kinds.get(line) == kind ? 1 : 0;
            }
            if ((head || kind == RowKind.NIL) && kinds.get(line) != kind) {
                wrong.add(line);
            }
        });
        pages++;
        pagesRight += wrong.isEmpty() ? 1 : 0;
        values += truth.values().size();
        found += truth.values().size() - missed;
        invented += before - missed;
        for (int line : wrong) {
            String is = truth.values().contains(line)
                    ? "value"
                    : String.valueOf(truth.labels().get(line));
            String read = got.contains(line) ? "value" : String.valueOf(kinds.get(line));
            errors.add(truth.name() + ":" + line + " is " + is + ", read as " + read + ": "
                    + shorten(texts.getOrDefault(line, "?")));
        }
    }

    void add(RowScore other) {
        pages += other.pages;
        pagesRight += other.pagesRight;
        values += other.values;
        found += other.found;
        invented += other.invented;
        heads += other.heads;
        headsRight += other.headsRight;
        errors.addAll(other.errors);
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "pages %4d, all right %6.2f%%; values %5d, found %6.2f%%, invented %2d (%.2f%%); heads %4d, right %6.2f%%",
                pages,
                percent(pagesRight, pages),
                values,
                percent(found, values),
                invented,
                percent(invented, values),
                heads,
                percent(headsRight, heads));
    }

    private static double percent(int part, int all) {
        return all == 0 ? 100 : 100.0 * part / all;
    }

    private static String shorten(String text) {
        String line = text.replace('\n', ' ');
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }
}
