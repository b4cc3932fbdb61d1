package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.text.Cell;
import org.xbrlr.text.CellReader;
import org.xbrlr.text.CellText;
import org.xbrlr.text.Line;

/**
 * Every line with words on it is part of exactly one of title, scale line, group, column, body, element name, definition block
 * or stray lines, whatever happened to the text.
 */
class NothingLostTest {
    @Test
    void wholeSeeds() throws IOException {
        for (List<String> seed : seeds()) {
            assertThat(check(seed)).as(seed.get(1)).isTrue();
        }
    }

    /** Lines deleted, doubled, swapped, stripped of their bar or given one; the text cut at either end, or two texts in one. */
    @ParameterizedTest
    @MethodSource("numbers")
    void mangledSeeds(int number) throws IOException {
        Random random = new Random(number);
        List<List<String>> seeds = seeds();
        List<String> lines = new ArrayList<>(seeds.get(random.nextInt(seeds.size())));
        if (random.nextInt(6) == 0) {
            lines.addAll(seeds.get(random.nextInt(seeds.size())));
        }
        if (random.nextInt(3) == 0) {
            lines.subList(random.nextInt(lines.size()), lines.size()).clear();
        }
        if (random.nextInt(3) == 0 && !lines.isEmpty()) {
            lines.subList(0, random.nextInt(Math.min(lines.size(), 30))).clear();
        }
        int changes = random.nextInt(12);
        for (int i = 0; i < changes && lines.size() > 1; i++) {
            mangle(lines, random);
        }
        check(lines);
    }

    private static void mangle(List<String> lines, Random random) {
        // most of the layout is at the top: half of the changes go there
        int at = random.nextInt(random.nextBoolean() ? Math.min(20, lines.size()) : lines.size());
        String line = lines.get(at);
        switch (random.nextInt(7)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, line.startsWith("|") ? line.substring(1) : "|" + line);
            case 4 -> lines.add(at, "");
            case 5 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            default -> lines.add(at, "|");
        }
    }

    /** Whether the lines have a page; each line of a page must be claimed once. */
    private static boolean check(List<String> lines) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        CellText text = CellReader.read("seed", bytes, diagnostics::add);
        Optional<Page> page = PageParser.parse(text, diagnostics::add);
        if (page.isEmpty()) {
            assertThat(diagnostics).isNotEmpty();
            return false;
        }
        Map<Integer, List<String>> claims = claims(page.get());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.equals("|")) {
                assertThat(claims.getOrDefault(i + 1, List.of()))
                        .as("claims on line %d, %s, of%n%s", i + 1, line, String.join("\n", lines))
                        .hasSize(1);
            }
        }
        assertThat(page.get().columns()).isNotEmpty();
        assertThat(diagnostics).allMatch(d -> d.line() >= 1 && d.line() <= lines.size());
        return true;
    }

    private static Map<Integer, List<String>> claims(Page page) {
        Map<Integer, List<String>> claims = new TreeMap<>();
        Title title = page.title();
        claim(claims, "title", title.line(), title.lastLine());
        claim(claims, "scale", page.scale().line(), page.scale().line());
        page.groups().stream()
                .filter(group -> group.line() != title.line())
                .forEach(group -> claim(claims, "group", group.line(), group.line()));
        page.columns().forEach(column -> claim(claims, "column", column.line(), column.lastLine()));
        for (Cell cell : page.body()) {
            claim(claims, "body", cell.line(), cell.line());
            for (Line line : cell.below()) {
                claim(claims, "body", line.number(), line.number());
            }
        }
        page.elements().forEach(element -> claim(claims, "element", element.line(), element.line()));
        page.definitions().forEach(block -> claim(claims, "definition", block.line(), block.lastLine()));
        page.stray().forEach(line -> claim(claims, "stray", line.number(), line.number()));
        return claims;
    }

    private static void claim(Map<Integer, List<String>> claims, String part, int first, int last) {
        for (int line = Math.max(first, 1); line <= last; line++) {
            claims.computeIfAbsent(line, l -> new ArrayList<>()).add(part);
        }
    }

    private static List<List<String>> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<List<String>> seeds = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readAllLines(file));
            }
            seeds.add(List.of(
                    "|Label",
                    "|Element",
                    "|Value",
                    "|Document Type",
                    "|dei_DocumentType",
                    "|485BPOS",
                    "|",
                    "|Fee",
                    "|rr_Fee",
                    "|1.00%"));
            seeds.add(List.of(
                    "|",
                    "Equity (USD $)",
                    "In Millions",
                    "|",
                    "Total",
                    "|[1]",
                    "|",
                    "Common Stock",
                    "shares",
                    "|Balance",
                    "|$ 5",
                    "|X",
                    "|",
                    "- Definition",
                    "Balance.",
                    "Reference 1: http://x"));
            return seeds;
        }
    }

    static IntStream numbers() {
        return IntStream.range(0, 1000);
    }
}
