package org.xbrlr.flatten;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The parts of an R page in HTML that extractors write down.
 *
 * @param rows the cells of the table, row by row; blank ones included
 * @param headRows how many rows are head
 * @param blocks the definition blocks: the lines below their {@code X}, in the order of the text (rule 6.2)
 * @param plainBlocks the same below their headings, and with what only some extractors write: {@code Name: a_B}
 * @param spaced whether the blocks have white space between their tags, as in the .NET era
 */
record FlatPage(
        List<List<FlatCell>> rows,
        int headRows,
        List<List<String>> blocks,
        List<List<String>> plainBlocks,
        boolean spaced) {
    FlatPage {
        rows = List.copyOf(rows);
        blocks = List.copyOf(blocks);
        plainBlocks = List.copyOf(plainBlocks);
    }

    static FlatPage of(String html) {
        Document page = Jsoup.parse(html);
        List<List<FlatCell>> rows = new ArrayList<>();
        int heads = 0;
        Element table = page.selectFirst("table.report");
        if (table != null) {
            for (Element row : table.select("> tr, > tbody > tr, > thead > tr")) {
                rows.add(row.children().stream().map(FlatCell::of).toList());
                boolean head = row.children().stream()
                        .allMatch(cell -> cell.normalName().equals("th"));
                heads += head && heads == rows.size() - 1 ? 1 : 0;
            }
        }
        boolean spaced = page.select("table.authRefData div.body").stream()
                .anyMatch(body -> !FlatCell.isTight(Objects.requireNonNull(body.parent())));
        List<List<String>> blocks = page.select("table.authRefData").stream()
                .map(block -> block(block, spaced))
                .toList();
        List<List<String>> plainBlocks = page.select("table.authRefData").stream()
                .map(FlatPage::plainBlock)
                .toList();
        return new FlatPage(rows, heads, blocks, plainBlocks, spaced);
    }

    /** Whether a value is a text of paragraphs. */
    boolean holdsTexts() {
        return rows.stream()
                .skip(headRows)
                .anyMatch(row ->
                        row.stream().skip(1).anyMatch(cell -> !cell.blocks().isEmpty()));
    }

    private static List<String> plainBlock(Element block) {
        List<String> lines = new ArrayList<>();
        for (Element heading : block.select("div.body > a, td > a")) {
            String text = FlatCell.fold(heading.text());
            if (text.equals("X")) {
                continue;
            }
            lines.add(text);
            Element below = heading.nextElementSibling();
            if (below != null) {
                lines.addAll(FlatCell.of(below).blocks());
                below.select("tr").forEach(row -> lines.add(FlatCell.fold(row.text())));
            }
        }
        return lines;
    }

    /** Headings come one step before the paragraphs below them (quirk B, rule 0.4); of references the first line only. */
    private static List<String> block(Element block, boolean spaced) {
        List<String> headings = new ArrayList<>();
        List<List<String>> paragraphs = new ArrayList<>();
        for (Element heading : block.select("div.body > a, td > a")) {
            String text = FlatCell.fold(heading.text());
            if (text.equals("X")) {
                continue;
            }
            headings.add(text);
            Element below = heading.nextElementSibling();
            List<String> lines = below == null ? List.of() : FlatCell.of(below).blocks();
            paragraphs.add(text.endsWith("References") && !lines.isEmpty() ? lines.subList(0, 1) : lines);
        }
        if (spaced) {
            List<String> all = new ArrayList<>(headings.stream().limit(1).toList());
            paragraphs.forEach(all::addAll);
            return all;
        }
        List<String> lines = new ArrayList<>(headings.stream().limit(1).toList());
        for (int i = 0; i < headings.size(); i++) {
            if (i + 1 < headings.size()) {
                lines.add(headings.get(i + 1));
            }
            lines.addAll(paragraphs.get(i));
        }
        return lines;
    }
}
